import { representativeness } from '../../statistics/representativeness.ts';
import type { GroupName, Measure } from '../figures/figures.ts';
import { meanOf } from '../figures/mean.ts';
import { nameOfBlocks } from '../groups/name-of-blocks.ts';
import type { Scope } from '../groups/scope.ts';
import { byHeadcount } from '../profile/totals.ts';
import { measureOf } from './participation.ts';

/** Response of one part, the finest that anything is published for. */
interface PartResponse {
  name: GroupName;
  headcount: number;
  ballots: number;
  response: number;
}

/** How evenly the parts of a scope answered, and what that can do to its mean. */
export interface WhoAnswered {
  /** Highest response first. */
  parts: PartResponse[];
  /** Whether parts differ more than chance explains, at 5 %: an R-indicator below 1 alone does not say so. */
  uneven: boolean;
  /** The chance of parts as unequal as these if all were as likely to answer. */
  p: number;
  /** The R-indicator, 0–1. */
  indicator: number;
  /** Its effect on the mean of a measure; null where that is not published. */
  effect: {
    measure: Measure;
    mean: number;
    /** The mean had every part answered equally well; null where it cannot be had. */
    weighed: number | null;
    /** Points that the mean can be off at most because parts answered unequally. */
    most: number;
  } | null;
}

/** Null where there are fewer than two parts, or where nobody knows how many were asked. */
export function whoAnswered(scope: Scope): WhoAnswered | null {
  if (scope.asked !== undefined) return null;
  const measured = measureOf(scope);
  const blocks = scope.release.blocks.filter(({ id }) => scope.whole.blocks.includes(id));
  const found = representativeness(
    blocks.map(({ headcount, ballots }) => ({ headcount, answered: ballots })),
  );
  if (!found.estimable) return null;
  const parts = blocks.map(({ id, headcount, ballots }): PartResponse => {
    return {
      ...{ name: nameOfBlocks(scope, [id]), headcount, ballots },
      response: ballots / headcount,
    };
  });
  const cell = measured && meanOf(measured, scope.whole, scope.headcounts);
  const weighed = measured && byHeadcount(measured, scope);
  return {
    parts: parts.toSorted((a, b) => b.response - a.response),
    uneven: found.p < 0.05 && found.indicator < 1,
    p: found.p,
    indicator: found.indicator,
    effect:
      !measured || !cell || cell.withheld || cell.sd === null
        ? null
        : {
            measure: measured.measure,
            mean: cell.mean,
            weighed: weighed && !weighed.withheld ? weighed.mean : null,
            most: found.maximalBias * cell.sd,
          },
  };
}
