import type { Matrix } from './cross-products.ts';

/** Eigenvalues of a symmetric matrix, and its eigenvectors as columns, in the same order. */
export interface Eigen {
  values: number[];
  vectors: number[][];
}

const mostSweeps = 100;

/**
 * Eigenvalues and eigenvectors by Jacobi's rotations: each turns one pair of places until nothing is
 * left outside the diagonal that its digits could show. For the small tables of a questionnaire; exact to the last digits.
 * Source: Golub & Van Loan 2013, §8.5.
 */
export function symmetricEigen(matrix: Matrix): Eigen {
  const size = matrix.length;
  const table = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, row) => matrix.map((_, column) => Number(row === column)));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let [left, kept] = [0, 0];
    for (let p = 0; p < size; p += 1) {
      kept += at(p, p) ** 2;
      for (let q = 0; q < p; q += 1) left += at(p, q) ** 2;
    }
    if (left <= kept * Number.EPSILON ** 2) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (at(p, q) === 0) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        rotateColumns(table, p, q, cosine, tangent * cosine);
        rotateColumns(vectors, p, q, cosine, tangent * cosine);
        rotateRows(table, p, q, cosine, tangent * cosine);
      }
    }
  }
  return { values: table.map((row, place) => row[place] ?? 0), vectors };
}

function rotateColumns(table: number[][], p: number, q: number, cosine: number, sine: number) {
  for (const row of table) {
    const [first, second] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * first - sine * second;
    row[q] = sine * first + cosine * second;
  }
}

function rotateRows(table: number[][], p: number, q: number, cosine: number, sine: number) {
  const [first, second] = [table[p] ?? [], table[q] ?? []];
  table[p] = first.map((value, at) => cosine * value - sine * (second[at] ?? 0));
  table[q] = first.map((value, at) => sine * value + cosine * (second[at] ?? 0));
}
