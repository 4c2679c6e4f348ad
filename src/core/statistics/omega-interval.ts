import { type CrossProducts, covariance, type Matrix } from './cross-products.ts';
import { normalQuantile } from './distributions/normal.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';
import { omega } from './omega.ts';

/**
 * An interval for omega that asks no shape of the answers: how much each sheet pulls at ln(1 − ω), by way
 * of the covariances, gives its standard error (the infinitesimal jackknife, which is the
 * distribution-free delta method). Not estimable where omega is not, or where omega of almost the same
 * covariances is not. Sheets count in any order.
 * Source: Yuan & Bentler 2002, Psychometrika 67:251–259; Efron 1982, The Jackknife, the Bootstrap and
 * Other Resampling Plans, ch. 6.
 * @param each calls its argument with every complete sheet that `cross` was made of
 */
export function omegaInterval(
  cross: CrossProducts,
  each: (visit: (sheet: ArrayLike<number>) => void) => void,
  level = 0.95,
): Estimate<Interval> {
  const table = covariance(cross);
  if (!table.estimable) return table;
  const whole = omega(table.matrix);
  if (!whole.estimable) return whole;
  const slopes = slopesAt(table.matrix);
  if (!slopes) return notEstimable('no fit');
  const means = cross.sums.map((sum) => sum / cross.n);
  const pulls = new Float64Array(cross.n);
  let at = 0;
  each((sheet) => {
    pulls[at] = pullOf(sheet, means, table.matrix, slopes) ** 2;
    at += 1;
  });
  const squares = pulls.sort().reduce((sum, value) => sum + value, 0);
  const half = normalQuantile((1 + level) / 2) * (Math.sqrt(squares) / cross.n);
  const middle = Math.log(1 - whole.value);
  return estimate({ low: 1 - Math.exp(middle + half), high: 1 - Math.exp(middle - half) });
}

/** How ln(1 − ω) changes with each covariance; those off the diagonal count for both of their places. */
function slopesAt(matrix: Matrix): Matrix | null {
  const slopes = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const scale = Math.sqrt((matrix[row]?.[row] ?? 0) * (matrix[column]?.[column] ?? 0));
      const step = 1e-5 * scale;
      const [up, down] = [step, -step].map((by) => omega(moved(matrix, row, column, by)));
      if (!up?.estimable || !down?.estimable) return null;
      const slope = (Math.log(1 - up.value) - Math.log(1 - down.value)) / (2 * step);
      const line = slopes[row];
      if (line) line[column] = slope;
    }
  }
  return slopes;
}

function moved(matrix: Matrix, row: number, column: number, by: number): Matrix {
  return matrix.map((line, a) =>
    line.map((value, b) =>
      (a === row && b === column) || (a === column && b === row) ? value + by : value,
    ),
  );
}

/** How much one sheet pulls: its products about the means, less the covariances, along the slopes. */
function pullOf(
  sheet: ArrayLike<number>,
  means: Float64Array,
  matrix: Matrix,
  slopes: Matrix,
): number {
  let pull = 0;
  for (let row = 0; row < matrix.length; row += 1) {
    const first = (sheet[row] ?? 0) - (means[row] ?? 0);
    for (let column = 0; column <= row; column += 1) {
      const second = (sheet[column] ?? 0) - (means[column] ?? 0);
      pull += (slopes[row]?.[column] ?? 0) * (first * second - (matrix[row]?.[column] ?? 0));
    }
  }
  return pull;
}
