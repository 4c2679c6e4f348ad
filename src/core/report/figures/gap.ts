import { type EffectSize, effectSize } from '../../statistics/hedges-g.ts';
import { familyWise } from './families.ts';
import type { Cell, Measure } from './figures.ts';
import type { Comparison } from './inference.ts';
import { displayGap } from './scale.ts';

/** Leaders minus frontline. */
export interface Gap {
  /** In points, and on 0–100. */
  gap: number;
  display: number;
  /** 95 % Welch interval in points. */
  low: number;
  high: number;
  df: number;
  /** Two-sided p of the gap, and that of the test that decides after Holm over its table. */
  p: number;
  holm: number;
  /** Hedges' g with its 95 % interval; null where the answers do not vary. */
  g: number | null;
  /** Cohen's words for g: .2 small, .5 medium, .8 large. */
  size: EffectSize | null;
  /** True when Holm's p is below .05: only then is there a difference to speak of. */
  clear: boolean;
  direction: 'leadersHigher' | 'staffHigher' | 'equal';
}

/**
 * Comparisons as gaps, with Holm's adjustment over those that could be made. Of a table in which each
 * gap is named by itself, even one false alarm counts, so the correction is Holm's.
 * @param tests what decides whether a gap is clear, where that is not the comparison shown: then both
 *   must point the same way
 */
export function gapsOf(
  comparisons: readonly (Comparison | null)[],
  measures: readonly Pick<Measure, 'from' | 'to'>[],
  tests: readonly (Comparison | null)[] = comparisons,
): Cell<Gap>[] {
  const adjusted = familyWise(tests.map((one) => one?.p ?? null));
  return comparisons.map((one, i): Cell<Gap> => {
    const holm = adjusted[i];
    const measure = measures[i];
    if (!one || holm === null || holm === undefined || !measure) return { withheld: true };
    return {
      withheld: false,
      ...one,
      display: displayGap(one.gap, measure.from, measure.to),
      holm,
      size: one.g === null ? null : effectSize(one.g),
      clear: holm < 0.05 && Math.sign(tests[i]?.gap ?? 0) === Math.sign(one.gap),
      direction: one.gap > 0 ? 'leadersHigher' : one.gap < 0 ? 'staffHigher' : 'equal',
    };
  });
}
