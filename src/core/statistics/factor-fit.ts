import type { Matrix } from './cross-products.ts';
import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { oneFactor } from './one-factor.ts';

/**
 * How much of the correlations one factor leaves unexplained: the standardised root mean square
 * residual (SRMR), 0 being nothing. Customary at most .08. Not estimable below four items (`too few`,
 * three always fit) or when no single factor fits (`no fit`).
 * Source: Bentler 1995; Hu & Bentler 1999, Structural Equation Modeling 6:1–55. Loadings by minimum
 * residuals (`one-factor.ts`).
 */
export function oneFactorFit(table: Matrix): Estimate<Value> {
  if (table.length < 4) return notEstimable('too few');
  const loadings = oneFactor(table);
  if (!loadings) return notEstimable('no fit');
  return estimate({
    value: residual(table, (one, other) => (loadings[one] ?? 0) * (loadings[other] ?? 0)),
  });
}

/** The fit of a factor per scale, and the most alike two of these factors are. */
export interface OwnFactors extends Value {
  /** The highest correlation between two factors; near 1 they are one. */
  mostAlike: number;
}

/**
 * The same with a factor for each scale: every item on its own scale's factor only, the factors free to
 * go together, by unweighted least squares. Each loading and each correlation of two factors in turn
 * gets its best value given the rest, which never makes the fit worse. It says how well the scales
 * describe the answers; a test of hypotheses it is not, for it has no chi-square. Not estimable with a
 * single scale or a scale of one item (`too few`), or when an item would share more than all of its
 * variance or two factors be more than alike (`no fit`).
 * Source: Jöreskog 1978, Psychometrika 43:443–477; Bentler 1995.
 * @param scaleOf scale of each item, counting from 0
 */
export function ownFactorsFit(table: Matrix, scaleOf: readonly number[]): Estimate<OwnFactors> {
  const scales = Math.max(...scaleOf) + 1;
  const members = Array.from({ length: scales }, (_, scale) =>
    scaleOf.flatMap((own, place) => (own === scale ? [place] : [])),
  );
  if (scales < 2 || members.some(({ length }) => length < 2)) return notEstimable('too few');
  const loadings = new Float64Array(table.length).fill(Math.SQRT1_2);
  const alike = Array.from({ length: scales }, (_, one) =>
    Float64Array.from({ length: scales }, (_, other) => (one === other ? 1 : 0.5)),
  );
  const expected = (row: number, column: number) =>
    (alike[scaleOf[row] ?? 0]?.[scaleOf[column] ?? 0] ?? 0) * (loadings[column] ?? 0);
  for (let round = 0; round < 5000; round += 1) {
    let farthest = 0;
    for (let row = 0; row < table.length; row += 1) {
      let found = 0;
      let most = 0;
      for (let column = 0; column < table.length; column += 1) {
        if (column === row) continue;
        const weight = expected(row, column);
        found += (table[row]?.[column] ?? 0) * weight;
        most += weight ** 2;
      }
      if (most === 0) return notEstimable('no fit');
      farthest = Math.max(farthest, Math.abs(found / most - (loadings[row] ?? 0)));
      loadings[row] = found / most;
    }
    for (let one = 0; one < scales; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const value = together(table, loadings, members[one] ?? [], members[other] ?? []);
        farthest = Math.max(farthest, Math.abs(value - (alike[one]?.[other] ?? 0)));
        for (const [a, b] of [
          [one, other],
          [other, one],
        ] as const) {
          const row = alike[a];
          if (row) row[b] = value;
        }
      }
    }
    if (farthest < 1e-10) break;
  }
  const between = alike.flatMap((row, one) => [...row.subarray(0, one)]);
  if (![...loadings, ...between].every((value) => Math.abs(value) <= 1)) {
    return notEstimable('no fit');
  }
  return estimate({
    value: residual(table, (row, column) => (loadings[row] ?? 0) * expected(row, column)),
    mostAlike: Math.max(...between),
  });
}

/** The correlation of two factors that leaves the smallest squares between their items. */
function together(
  table: Matrix,
  loadings: Float64Array,
  first: readonly number[],
  second: readonly number[],
): number {
  let found = 0;
  let most = 0;
  for (const row of first) {
    for (const column of second) {
      const product = (loadings[row] ?? 0) * (loadings[column] ?? 0);
      found += (table[row]?.[column] ?? 0) * product;
      most += product ** 2;
    }
  }
  return most > 0 ? found / most : 0;
}

/** Root of the mean square of what is left of the correlations, the diagonal counting as explained. */
function residual(table: Matrix, explained: (one: number, other: number) => number): number {
  let squares = 0;
  for (let row = 0; row < table.length; row += 1) {
    for (let column = 0; column < row; column += 1) {
      squares += ((table[row]?.[column] ?? 0) - explained(row, column)) ** 2;
    }
  }
  return Math.sqrt(squares / ((table.length * (table.length + 1)) / 2));
}

/**
 * How alike the loadings of a scale are in two groups, 1 being in proportion: Tucker's congruence.
 * From .95 they count as the same, below .85 as different.
 * Source: Tucker 1951; Lorenzo-Seva & ten Berge 2006, Methodology 2:57–64.
 */
export function congruence(first: readonly number[], second: readonly number[]): number {
  const product = first.reduce((sum, value, place) => sum + value * (second[place] ?? 0), 0);
  return product / (Math.hypot(...first) * Math.hypot(...second));
}
