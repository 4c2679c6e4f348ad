import { itemsOf } from '../../../src/core/definition/definition.ts';
import { pointsOfItem } from '../../../src/core/definition/points.ts';
import { favourable } from '../../../src/core/statistics/favourable.ts';
import {
  type Axis,
  type Counts,
  momentsOfCounts,
  turnedRound,
} from '../../../src/core/statistics/histogram.ts';
import { meanOf, sampleOf } from '../../../src/core/statistics/moments.ts';
import { netPromoter } from '../../../src/core/statistics/net-promoter.ts';
import { strength } from '../../../src/core/statistics/strength.ts';
import { notAnswered, notApplicableCode } from '../responses.ts';
import type { Frame } from './frame.ts';
import type { Reasons } from './reasons.ts';

/** Each rating and 0–10 item by itself, over everybody who answered it. */
export function itemStatistics({ definition, responses }: Frame, reasons: Reasons) {
  const shares: object[] = [];
  const promoters: object[] = [];
  for (const item of itemsOf(definition)) {
    const codes = responses.ratings.get(item.id);
    if (!codes) continue;
    const { from, options } = pointsOfItem(definition, item);
    const tally = tallyOf(codes, from, options);
    const counts = item.reversed ? turnedRound(tally.counts) : tally.counts;
    shares.push(shareOf(item.id, counts, tally, { low: from, step: 1 }, reasons));
    if (options !== 11) continue;
    const score = netPromoter(counts);
    promoters.push({
      item: item.id,
      n: counts.reduce((sum, count) => sum + count, 0),
      nps: reasons.take(`nps.${item.id}`, score, ({ value }) => value),
      se: score.estimable ? score.standardError : null,
      ci95: reasons.interval(score),
    });
  }
  return { favourable: shares, nps: promoters };
}

interface ItemTally {
  counts: number[];
  missing: number;
  notApplicable: number;
}

function shareOf(
  item: string,
  counts: Counts,
  { counts: asAnswered, missing, notApplicable }: ItemTally,
  axis: Axis,
  reasons: Reasons,
) {
  const share = favourable(counts);
  const moments = momentsOfCounts(counts, axis);
  const spread = strength(sampleOf(moments));
  return {
    item,
    n: moments.n,
    favourable: share.estimable ? share.favourable : 0,
    p: reasons.take(`favourable.${item}.p`, share, (fields) => fields.share),
    wilson95: reasons.interval(share),
    counts: asAnswered,
    mean: meanOf(moments),
    sd: reasons.take(`favourable.${item}.sd`, spread, ({ value }) => value),
    notAnswered: missing,
    notApplicable,
  };
}

function tallyOf(codes: Uint8Array, low: number, options: number): ItemTally {
  const seen = new Array<number>(256).fill(0);
  for (const code of codes) seen[code] = (seen[code] ?? 0) + 1;
  return {
    counts: seen.slice(low, low + options),
    missing: seen[notAnswered] ?? 0,
    notApplicable: seen[notApplicableCode] ?? 0,
  };
}
