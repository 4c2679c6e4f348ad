import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';

/**
 * Kendall's tau-b: do two groups put the same things first? Pairs in the same order minus pairs in
 * the opposite order, over all pairs not tied, −1 to 1. Not estimable below two things (`too few`)
 * or when one group rates all of them the same (`no variance`).
 * Source: Kendall 1945, Biometrika 33:239–251; R `cor(method = "kendall")`.
 */
export function kendallTauB(first: readonly number[], second: readonly number[]): Estimate<Value> {
  const count = Math.min(first.length, second.length);
  if (count < 2) return notEstimable('too few');
  let agreeing = 0;
  let apartInFirst = 0;
  let apartInSecond = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const x = Math.sign((first[one] ?? 0) - (first[other] ?? 0));
      const y = Math.sign((second[one] ?? 0) - (second[other] ?? 0));
      agreeing += x * y;
      apartInFirst += x * x;
      apartInSecond += y * y;
    }
  }
  if (apartInFirst === 0 || apartInSecond === 0) return notEstimable('no variance');
  return estimate({ value: agreeing / Math.sqrt(apartInFirst * apartInSecond) });
}
