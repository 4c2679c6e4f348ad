import { type Matrix, sumsOf } from './cross-products.ts';
import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';

/**
 * How far one item goes along with the sum of the others of its scale, −1 to 1: the corrected
 * item-total correlation. Customary at least .30; below it the item measures something else. Not
 * estimable with fewer than two items (`too few`), or where the item or the others do not differ
 * (`no variance`).
 * Source: Nunnally & Bernstein 1994; R `psych::alpha` (r.drop).
 */
export function itemRest(matrix: Matrix, item: number): Estimate<Value> {
  const row = matrix[item] ?? [];
  if (matrix.length < 2) return notEstimable('too few');
  const own = row[item] ?? 0;
  const withAll = row.reduce((sum, value) => sum + value, 0);
  const rest = sumsOf(matrix).all - 2 * withAll + own;
  if (own <= 0 || rest <= 0) return notEstimable('no variance');
  return estimate({ value: (withAll - own) / Math.sqrt(own * rest) });
}
