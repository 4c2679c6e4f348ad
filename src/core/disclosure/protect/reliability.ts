import { alpha } from '../../statistics/alpha.ts';
import { correlation } from '../../statistics/correlation.ts';
import { addSheet, covariance, noCrossProducts } from '../../statistics/cross-products.ts';
import { leastForReliability } from '../../statistics/minima.ts';
import { omega } from '../../statistics/omega.ts';
import { answeredOf, asManyAs } from './answered.ts';
import type { Columns } from './columns.ts';
import type { Measured } from './measured.ts';
import { publishedIn, type ScoresTogether } from './scores-together.ts';
import type { Answered, Association, Reliability, Variable } from './tables.ts';

/**
 * The most that is said of a statistic over whole sheets. At 1.00, and where nobody differs and there
 * is none at all, it would tell that all sheets answered alike: one person who differs would know what
 * everybody else answered.
 */
const most = 0.95;

/**
 * Alpha and omega of each scale with counts, for the organisation as a whole, in two decimals between
 * 0 and 0.95, over the sheets that answered every item of the scale.
 */
export function reliabilityOf(
  measured: Measured[],
  variables: Variable[],
  { n, numbersOf }: Columns,
): Reliability[] {
  return publishedIn(measured, variables, 'scale').flatMap((scale) => {
    const turned = scale.items.filter(({ reversed }) => reversed).map(({ id }) => id);
    const isTurned = scale.scored.map((id) => turned.includes(id));
    const turning = scale.from + scale.to;
    const cross = noCrossProducts(scale.scored.length);
    const row = new Float64Array(scale.scored.length);
    const items = scale.scored.map(numbersOf);
    for (let sheet = 0; sheet < n; sheet += 1) {
      let whole = true;
      for (let at = 0; at < items.length && whole; at += 1) {
        const answer = items[at]?.[sheet] as number;
        row[at] = isTurned[at] ? turning - answer : answer;
        whole = answer >= 0;
      }
      if (whole) addSheet(cross, row);
    }
    const answered = answeredOf(cross.n, n);
    const matrix = covariance(cross);
    if (!answered || !enough(answered, n) || !matrix.estimable) return [];
    const consistency = alpha(matrix.matrix, cross.n);
    const factor = omega(matrix.matrix);
    return [
      {
        scale: scale.id,
        answered,
        alpha: consistency.estimable ? between(0, consistency.value) : null,
        omega: factor.estimable ? between(0, factor.value) : null,
      },
    ];
  });
}

/**
 * Correlation of each scale with each outcome, both with counts, in two decimals between −0.95 and
 * 0.95, over the sheets of the whole organisation that have both.
 */
export function associationsOf(together: readonly ScoresTogether[], n: number): Association[] {
  const scales = together[0]?.pairs ?? [];
  return scales.flatMap((_, at) =>
    together.flatMap(({ outcome, pairs }) => {
      const { scale, cross } = pairs[at] as ScoresTogether['pairs'][number];
      const answered = answeredOf(cross.n, n);
      const found = correlation(cross);
      if (!answered || !enough(answered, n) || !found.estimable) return [];
      return [{ scale, outcome, answered, r: between(-most, found.r) }];
    }),
  );
}

const enough = (answered: Answered, n: number) => asManyAs(leastForReliability, answered, n);

/** Two decimals, never −0, and no nearer to an end than is said. */
function between(least: number, value: number): number {
  return Math.round(Math.min(most, Math.max(least, value)) * 100) / 100 || 0;
}
