import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';

/**
 * Pearson's correlation of two lists of the same length, −1 to 1: do high values go with high ones?
 * Not estimable below two pairs (`too few`) or when one list is all the same (`no variance`).
 * Source: Pearson 1895; R `cor`.
 */
export function pearson(first: readonly number[], second: readonly number[]): Estimate<Value> {
  const count = Math.min(first.length, second.length);
  if (count < 2) return notEstimable('too few');
  const x = first.slice(0, count);
  const y = second.slice(0, count);
  if (x.every((value) => value === x[0]) || y.every((value) => value === y[0])) {
    return notEstimable('no variance');
  }
  const meanX = x.reduce((sum, value) => sum + value, 0) / count;
  const meanY = y.reduce((sum, value) => sum + value, 0) / count;
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let place = 0; place < count; place += 1) {
    const dx = (x[place] ?? 0) - meanX;
    const dy = (y[place] ?? 0) - meanY;
    products += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  const value = products / Math.sqrt(squaresX * squaresY);
  return estimate({ value: Math.max(-1, Math.min(1, value)) });
}
