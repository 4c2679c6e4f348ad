import { type Estimate, estimate, notEstimable } from './estimate.ts';

/** A square table, row by row. */
export type Matrix = readonly (readonly number[])[];

/**
 * Count, sums and sums of products of several items, on sheets that answered all of them: what
 * alpha, omega and correlations need. Whole answers add up exactly and in any order.
 */
export interface CrossProducts {
  n: number;
  sums: Float64Array;
  /** Σ xᵢxⱼ at place i · size + j, j no more than i. */
  products: Float64Array;
}

/** Cross products of nobody yet. */
export function noCrossProducts(size: number): CrossProducts {
  return { n: 0, sums: new Float64Array(size), products: new Float64Array(size * size) };
}

/** Adds one complete sheet, in place: answers are read by the million. */
export function addSheet(cross: CrossProducts, values: ArrayLike<number>): void {
  const { sums, products } = cross;
  const size = sums.length;
  cross.n += 1;
  for (let row = 0; row < size; row += 1) {
    const value = values[row] as number;
    const start = row * size;
    sums[row] = (sums[row] as number) + value;
    for (let column = 0; column <= row; column += 1) {
      const product = value * (values[column] as number);
      products[start + column] = (products[start + column] as number) + product;
    }
  }
}

/** The cross products of two sets of sheets taken together. */
export function addCrossProducts(first: CrossProducts, second: CrossProducts): CrossProducts {
  return {
    n: first.n + second.n,
    sums: first.sums.map((sum, at) => sum + (second.sums[at] ?? 0)),
    products: first.products.map((sum, at) => sum + (second.products[at] ?? 0)),
  };
}

/** Some of several items, on the same sheets. @param places in rising order */
export function partOf({ n, sums, products }: CrossProducts, places: readonly number[]) {
  const part = noCrossProducts(places.length);
  part.n = n;
  for (const [row, place] of places.entries()) {
    part.sums[row] = sums[place] as number;
    for (let column = 0; column <= row; column += 1) {
      const from = place * sums.length + (places[column] as number);
      part.products[row * places.length + column] = products[from] as number;
    }
  }
  return part;
}

/** @example crossProductsOf([[4, 5], [3, 3]]) */
export function crossProductsOf(sheets: readonly (readonly number[])[]): CrossProducts {
  const cross = noCrossProducts(sheets[0]?.length ?? 0);
  for (const sheet of sheets) addSheet(cross, sheet);
  return cross;
}

/** Covariances (n − 1) of the items, as a matrix. Not estimable below two sheets (`too few`). */
export function covariance({
  n,
  sums,
  products,
}: CrossProducts): Estimate<{ n: number; matrix: Matrix }> {
  if (n < 2) return notEstimable('too few');
  const size = sums.length;
  const matrix = Array.from(sums, (first, row) =>
    Array.from(sums, (second, column) => {
      const place = Math.max(row, column) * size + Math.min(row, column);
      return (n * (products[place] ?? 0) - first * second) / n / (n - 1);
    }),
  );
  return estimate({ n, matrix });
}

/** Covariances turned into correlations. Not estimable when an item has `no variance`. */
export function correlations(matrix: Matrix): Estimate<{ matrix: Matrix }> {
  const deviations = matrix.map((row, place) => Math.sqrt(row[place] ?? 0));
  if (deviations.some((deviation) => !(deviation > 0))) return notEstimable('no variance');
  return estimate({
    matrix: matrix.map((row, first) =>
      row.map((value, second) => value / ((deviations[first] ?? 1) * (deviations[second] ?? 1))),
    ),
  });
}

/** The sum of a whole matrix, and of its diagonal. */
export function sumsOf(matrix: Matrix): { all: number; diagonal: number } {
  let all = 0;
  let diagonal = 0;
  matrix.forEach((row, place) => {
    for (const value of row) all += value;
    diagonal += row[place] ?? 0;
  });
  return { all, diagonal };
}
