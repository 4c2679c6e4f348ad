import { itemsOf } from '../../../src/core/definition/definition.ts';
import type { Item } from '../../../src/core/definition/definition-schema.ts';
import { unitOf } from '../../../src/core/scoring/score.ts';
import { tQuantile } from '../../../src/core/statistics/distributions/student-t.ts';
import { meanError } from '../../../src/core/statistics/finite-population.ts';
import { type Moments, meanOf, noMoments, sampleOf } from '../../../src/core/statistics/moments.ts';
import { estimateError } from '../../../src/core/statistics/perceptual-distance.ts';
import { notApplicableCode, type Responses } from '../responses.ts';
import { alignmentOf } from './alignment.ts';
import { type Frame, frontlineSide, leaderSide } from './frame.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, noScore, type Scores } from './scores.ts';

/** Each should/really twin: how far practice stays behind, for all and between the sides. */
export function twinStatistics(frame: Frame, reasons: Reasons) {
  const { definition, responses } = frame;
  return itemsOf(definition).flatMap((item) => {
    const gaps = twinGaps(item, responses);
    if (!gaps || !item.twinOf) return [];
    const [all = noMoments] = groupMoments(gaps, new Uint8Array(gaps.length), 1);
    const at = `twins.${item.id}`;
    const mean = meanOf(all);
    const error = meanError(sampleOf(all));
    const half = error.estimable ? tQuantile(0.975, all.n - 1) * error.value : null;
    return [
      {
        item: item.id,
        really: item.twinOf,
        n: all.n,
        gap: mean,
        se: reasons.take(`${at}.se`, error, ({ value }) => value),
        ci95: mean === null || half === null ? null : [mean - half, mean + half],
        alignment: alignmentOf(`${at}.alignment`, gaps, frame, 1, reasons),
      },
    ];
  });
}

/** should − really on every row that answered both. */
function twinGaps({ id, twinOf }: Item, { n, ratings }: Responses): Scores | null {
  const should = ratings.get(id);
  const really = twinOf === undefined ? undefined : ratings.get(twinOf);
  if (!should || !really) return null;
  const gaps = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    const [wanted, found] = [should[row] ?? notApplicableCode, really[row] ?? notApplicableCode];
    const both = wanted < notApplicableCode && found < notApplicableCode;
    gaps[row] = both ? wanted - found : noScore;
  }
  return gaps;
}

/** What leaders think the frontline scores on a scale, or answers to an item, against what it does. */
export function estimateStatistics(
  { definition, responses, sides }: Frame,
  frontlineScores: Map<string, Moments>,
  reasons: Reasons,
) {
  return itemsOf(definition).flatMap((item) => {
    const codes = responses.ratings.get(item.id);
    if (!item.estimates || !codes) return [];
    const estimates = groupMoments(answersIn(codes), sides, 3)[leaderSide] ?? noMoments;
    const ofScale = frontlineScores.get(item.estimates);
    const unit = ofScale ? unitOf(definition, item.estimates) : 1;
    const answered = responses.ratings.get(item.estimates);
    const ofItem = answered ? frontlineMoments(answersIn(answered), sides) : noMoments;
    const scores = ofScale ?? ofItem;
    const error = estimateError(sampleOf(estimates), sampleOf(scores, unit));
    return [
      {
        item: item.id,
        ...(ofScale ? { scale: item.estimates } : { about: item.estimates }),
        n1: estimates.n,
        n2: scores.n,
        estimate: meanOf(estimates),
        frontline: meanOf(scores, unit),
        error: reasons.take(`estimates.${item.id}.error`, error, ({ difference }) => difference),
        ci95: reasons.interval(error),
        p: error.estimable ? error.p : null,
      },
    ];
  });
}

function answersIn(codes: ArrayLike<number>): Scores {
  return Float64Array.from(codes, (code) => (code < notApplicableCode ? code : noScore));
}

/** The frontline's moments of a scale, in steps. */
export function frontlineMoments(scores: Scores, sides: Uint8Array): Moments {
  return groupMoments(scores, sides, 3)[frontlineSide] ?? noMoments;
}
