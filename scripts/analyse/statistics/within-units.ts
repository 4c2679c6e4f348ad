import { oncePer } from '../../../src/core/ground/once-per.ts';
import { type Moments, noMoments, sampleOf } from '../../../src/core/statistics/moments.ts';
import { stratifiedGap } from '../../../src/core/statistics/stratified-gap.ts';
import { type Frame, frontlineSide, leaderSide } from './frame.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, type Scores } from './scores.ts';

/** Unit and side of each row as one number. */
const sideInUnit = oncePer(({ sides, units }: Pick<Frame, 'sides' | 'units'>) => {
  const codes = new Uint32Array(sides.length);
  for (let row = 0; row < codes.length; row += 1) {
    codes[row] = 3 * (units?.codes[row] ?? 0) + (sides[row] ?? 0);
  }
  return codes;
});

/**
 * The gap of leaders and frontline within the same units, so that leaders who sit in happier departments are no part
 * of it; `departments` is how many units tell it: those with two scores on either side.
 */
export function gapWithinUnits(
  at: string,
  scores: Scores,
  frame: Pick<Frame, 'sides' | 'units'>,
  unit: number,
  reasons: Reasons,
) {
  const groups = frame.units?.groups.length ?? 0;
  const moments = groupMoments(scores, sideInUnit(frame), 3 * groups);
  const sample = (place: number, side: number): Moments => moments[3 * place + side] ?? noMoments;
  const strata = Array.from({ length: groups }, (_, place) => ({
    first: sampleOf(sample(place, leaderSide), unit),
    second: sampleOf(sample(place, frontlineSide), unit),
  }));
  const gap = stratifiedGap(strata);
  return {
    departments: strata.filter(({ first, second }) => first.estimable && second.estimable).length,
    diff: reasons.take(`${at}.diff`, gap, ({ difference }) => difference),
    se: gap.estimable ? gap.standardError : null,
    df: gap.estimable ? gap.df : null,
    p: gap.estimable ? gap.p : null,
    ci95: reasons.interval(gap),
  };
}
