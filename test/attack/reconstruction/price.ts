import { chance } from './chance.ts';
import type { Truth } from './evidence.ts';
import { chanceOfPoint, pointsFor } from './mechanism.ts';
import { type Questionnaire, scoreOn } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';

/** What protection costs, measured on the same releases. */
export interface Price {
  /** Squared error that rounding added to totals of rows, in points, and how many rows. */
  added: number;
  rows: number;
  /** Squared deviation of scores within rows, and how many scores. */
  spread: number;
  scores: number;
  /** Rows with a mean, before and after. */
  shown: { before: number; after: number };
}

export const noPrice = (): Price => ({
  added: 0,
  rows: 0,
  spread: 0,
  scores: 0,
  shown: { before: 0, after: 0 },
});

/** Holds the totals of scales against the true ones. */
export function weigh(
  price: Price,
  release: ReadRelease,
  { scales }: Questionnaire,
  truth: Truth,
): void {
  for (const scale of scales) {
    const variable = release.variables.find(({ id }) => id === scale.id);
    for (const row of variable?.fine ?? []) {
      const scores = truth.sheetsOf(row.blocks).flatMap((sheet) => scoreOn(scale, sheet) ?? []);
      const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length / scale.unit;
      price.added += (row.total - row.n * mean) ** 2;
      price.rows += 1;
      for (const score of scores) price.spread += (score / scale.unit - mean) ** 2;
      price.scores += scores.length - 1;
    }
  }
}

/** How much wider an interval of n people becomes, as a share. */
export function widening({ added, rows, spread, scores }: Price, n: number): number {
  return Math.sqrt(1 + added / rows / (n * (spread / scores))) - 1;
}

function drawnPoint(exact: number, draw: number): number {
  let left = draw;
  const points = pointsFor(exact);
  const found = points.find((point) => {
    left -= chanceOfPoint(exact, point);
    return left < 0;
  });
  return found ?? (points.at(-1) as number);
}

/**
 * How often a true gap of half a point between 15 and 40 people is called clear (its 95 % interval
 * leaves out zero), exact and protected, over the same draws.
 */
export function clearGaps(draws = 4000): { exact: number; rounded: number } {
  const random = chance(77);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const group = (n: number, middle: number) => {
    const values = Array.from({ length: n }, () => middle + 0.8 * normal());
    const mean = values.reduce((sum, one) => sum + one, 0) / n;
    const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
    const total = n + 2 * drawnPoint((n * mean - n) / 2, random());
    const added = (4 / 6 + (4 * 5.5) / 256) / n ** 2;
    return { mean, variance: variance / n, protectedMean: total / n, added };
  };
  let [exact, rounded] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const [few, many] = [group(15, 3), group(40, 3.5)];
    const error = few.variance + many.variance;
    // Welch's degrees of freedom lie near 25 here: t = 2.06.
    if (many.mean - few.mean > 2.06 * Math.sqrt(error)) exact += 1;
    if (many.protectedMean - few.protectedMean > 2.06 * Math.sqrt(error + few.added + many.added))
      rounded += 1;
  }
  return { exact: exact / draws, rounded: rounded / draws };
}
