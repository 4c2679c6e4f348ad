import { cliffDelta } from '../../../src/core/statistics/cliff-delta.ts';
import { effectSize, hedgesGInterval } from '../../../src/core/statistics/hedges-g.ts';
import { type Moments, meanOf, sampleOf } from '../../../src/core/statistics/moments.ts';
import { directionOf } from '../../../src/core/statistics/perceptual-distance.ts';
import { welchGap } from '../../../src/core/statistics/welch-gap.ts';
import { type Frame, frontlineSide, leaderSide } from './frame.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, noScore, type Scores } from './scores.ts';
import { gapWithinUnits } from './within-units.ts';

/** Leaders (1) against the frontline (2) on one score, in points. */
export type Alignment = ReturnType<typeof alignmentOf>;

/** How leaders and frontline compare on a score in steps of 1/unit point. */
export function alignmentOf(
  at: string,
  scores: Scores,
  frame: Pick<Frame, 'sides' | 'units'>,
  unit: number,
  reasons: Reasons,
) {
  const { sides } = frame;
  const [, leaders, frontline] = groupMoments(scores, sides, 3) as [Moments, Moments, Moments];
  const [first, second] = [sampleOf(leaders, unit), sampleOf(frontline, unit)];
  const gap = welchGap(first, second);
  const g = hedgesGInterval(first, second);
  const cliff = cliffDelta(...sharedCounts(scores, sides));
  return {
    n1: leaders.n,
    n2: frontline.n,
    mean1: meanOf(leaders, unit),
    mean2: meanOf(frontline, unit),
    diff: reasons.take(`${at}.diff`, gap, ({ difference }) => difference),
    t: gap.estimable ? gap.t : null,
    df: gap.estimable ? gap.df : null,
    p: gap.estimable ? gap.p : null,
    ci95: reasons.interval(gap),
    direction: gap.estimable ? directionOf(gap) : null,
    within: frame.units ? gapWithinUnits(`${at}.within`, scores, frame, unit, reasons) : null,
    hedgesG: reasons.take(`${at}.hedgesG`, g, ({ value }) => value),
    gCi95: reasons.interval(g),
    effect: g.estimable ? effectSize(g.value) : null,
    cliff: {
      delta: reasons.take(`${at}.cliff.delta`, cliff, ({ delta }) => delta),
      var: cliff.estimable ? cliff.variance : null,
      ci: reasons.interval(cliff),
      ps: cliff.estimable ? cliff.superiority : null,
    },
  };
}

/** Both sides' scores as histograms over the different scores that occur. */
function sharedCounts(scores: Scores, sides: Uint8Array): [number[], number[]] {
  const sorted = (side: number) =>
    scores.filter((score, row) => score !== noScore && sides[row] === side).sort();
  const [leaders, frontline] = [sorted(leaderSide), sorted(frontlineSide)];
  const counts: [number[], number[]] = [[], []];
  let [first, second] = [0, 0];
  while (first < leaders.length || second < frontline.length) {
    const score = Math.min(
      leaders[first] ?? Number.POSITIVE_INFINITY,
      frontline[second] ?? Number.POSITIVE_INFINITY,
    );
    const [fromFirst, fromSecond] = [first, second];
    while (leaders[first] === score) first += 1;
    while (frontline[second] === score) second += 1;
    counts[0].push(first - fromFirst);
    counts[1].push(second - fromSecond);
  }
  return counts;
}
