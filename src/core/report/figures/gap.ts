import { type EffectSize, effectSize } from '../../statistics/hedges-g.ts';
import type { Cell, Measure } from './figures.ts';
import { type Comparison, familyWise } from './inference.ts';
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
  /** Two-sided p, as tested and after Holm over the rows of its table. */
  p: number;
  holm: number;
  /** Hedges' g with its 95 % interval; null where the answers do not vary. */
  g: number | null;
  gLow: number | null;
  gHigh: number | null;
  /** Cohen's words for g: .2 small, .5 medium, .8 large. */
  size: EffectSize | null;
  /** True when Holm's p is below .05: only then is there a difference to speak of. */
  clear: boolean;
  direction: 'leadersHigher' | 'staffHigher' | 'equal';
}

/** Comparisons as gaps, with Holm's adjustment over those that could be made. */
export function gapsOf(
  comparisons: readonly (Comparison | null)[],
  measures: readonly Pick<Measure, 'from' | 'to'>[],
): Cell<Gap>[] {
  const adjusted = familyWise(comparisons.map((one) => one?.p ?? null));
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
      clear: holm < 0.05,
      direction: one.gap > 0 ? 'leadersHigher' : one.gap < 0 ? 'staffHigher' : 'equal',
    };
  });
}
