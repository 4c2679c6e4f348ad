import type { Association } from './evidence.ts';
import { type Question, type Scale, type Sheet, scoreOn } from './questionnaire.ts';

/** Sums over the sheets that have both, in steps of the scale and points of the outcome. */
export interface Products {
  n: number;
  x: number;
  y: number;
  xx: number;
  yy: number;
  xy: number;
}

/** Pearson's r with Fisher's limits, in three decimals, as the first build published it. */
export function publishedCorrelation({ n, x, y, xx, yy, xy }: Products) {
  const r = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
  const half = 1.959963984540054 / Math.sqrt(n - 3);
  const rounded = (value: number) => Math.round(value * 1000) / 1000 || 0;
  return {
    r: rounded(r),
    low: rounded(Math.tanh(Math.atanh(r) - half)),
    high: rounded(Math.tanh(Math.atanh(r) + half)),
  };
}

export function associationOf(
  scale: Scale,
  outcome: Question,
  sheets: Sheet[],
): Association | null {
  const products: Products = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (const sheet of sheets) {
    const x = scoreOn(scale, sheet);
    const y = sheet.answers[outcome.id];
    if (x === null || typeof y !== 'number') continue;
    products.n += 1;
    products.x += x;
    products.y += y;
    products.xx += x * x;
    products.yy += y * y;
    products.xy += x * y;
  }
  const found = publishedCorrelation(products);
  return Number.isFinite(found.r) ? { scale, outcome, n: products.n, ...found } : null;
}
