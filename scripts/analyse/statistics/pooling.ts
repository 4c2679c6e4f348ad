import { normalReach } from '../../../src/core/statistics/distributions/normal.ts';
import { type Moments, meanOf, varianceOf } from '../../../src/core/statistics/moments.ts';
import { partialPooling } from '../../../src/core/statistics/partial-pooling.ts';
import type { Reasons } from './reasons.ts';

/**
 * Empirical-Bayes means of the groups of an axis beside their plain ones, in points: what a ranking should go
 * by where groups are small. Each stands in the order of its group; null where nobody has a score.
 */
export function poolingOf(at: string, moments: readonly Moments[], unit: number, reasons: Reasons) {
  const known = moments.flatMap((group, place) => {
    const mean = meanOf(group, unit);
    const df = group.n - 1;
    const squares = df * (varianceOf(group, unit) ?? 0);
    return mean === null ? [] : [{ place, n: group.n, mean, squares, df, added: 0 }];
  });
  const found = partialPooling(known);
  const means: { mean: number; weight: number; se: number; ci95: [number, number] }[] = [];
  if (found.estimable) {
    found.groups.forEach(({ mean, weight, standardError: se }, index) => {
      const half = normalReach(0.95) * se;
      means[known[index]?.place ?? -1] = { mean, weight, se, ci95: [mean - half, mean + half] };
    });
  }
  return {
    groups: moments.map((_, place) => means[place] ?? null),
    whole: {
      mean: reasons.take(`${at}.pooling`, found, ({ mean }) => mean),
      between: found.estimable ? found.between : null,
      within: found.estimable ? found.within : null,
    },
  };
}
