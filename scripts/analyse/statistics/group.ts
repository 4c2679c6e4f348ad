import { pointsOfScales } from '../../../src/core/definition/points.ts';
import { unitOf } from '../../../src/core/scoring/score.ts';
import { averageDeviationJ } from '../../../src/core/statistics/average-deviation.ts';
import { awgJ } from '../../../src/core/statistics/awg.ts';
import { notEstimable } from '../../../src/core/statistics/estimate.ts';
import type { Counts } from '../../../src/core/statistics/histogram.ts';
import { meanOf, noMoments } from '../../../src/core/statistics/moments.ts';
import { skewedNull, uniformNull } from '../../../src/core/statistics/null-variance.ts';
import { rwgJ } from '../../../src/core/statistics/rwg.ts';
import type { Frame, Grouping } from './frame.ts';
import { itemTables } from './item-tables.ts';
import { poolingOf } from './pooling.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, type Scores } from './scores.ts';
import { spreadOf } from './spread.ts';

/**
 * Level and agreement of a scale in every group of an axis. Agreement stands here twice: on complete
 * sheets, as R's packages compute it, and on available cases, as the product does.
 */
export function agreementBy(
  { definition, responses }: Frame,
  scale: string,
  scores: Scores,
  grouping: Grouping,
  reasons: Reasons,
) {
  const unit = unitOf(definition, scale);
  const ends = pointsOfScales(definition);
  const tables = itemTables(definition, responses, scale, grouping);
  const moments = groupMoments(scores, grouping.codes, grouping.groups.length);
  const pooling = poolingOf(`scales.${scale}.by.${grouping.axis}`, moments, unit, reasons);
  const rows = grouping.groups.map((group, place) => {
    const at = `scales.${scale}.by.${grouping.axis}.${group}`;
    const { available = [], complete = [], nComplete = 0 } = tables[place] ?? {};
    const here = moments[place] ?? noMoments;
    return {
      group,
      n: nComplete,
      nScored: here.n,
      mean: meanOf(here, unit),
      pooled: pooling.groups[place] ?? null,
      ...agreement(at, complete, ends, reasons),
      ...spreadOf(`${at}.strengthSd`, 'strengthSd', here, unit, reasons),
      available: agreement(`${at}.available`, available, ends, reasons),
    };
  });
  return { rows, pooling: pooling.whole };
}

function agreement(
  at: string,
  items: readonly Counts[],
  { from, to }: { from: number; to: number },
  reasons: Reasons,
) {
  const options = to - from + 1;
  const axis = { low: from, step: 1 };
  // Known for five options only.
  const skewed = options === 5 ? rwgJ(items, skewedNull) : notEstimable('out of range');
  const value = (field: string, statistic: ReturnType<typeof rwgJ>) =>
    reasons.take(`${at}.${field}`, statistic, (fields) => fields.value);
  const deviation = (field: string, statistic: ReturnType<typeof averageDeviationJ>) => ({
    [field]: value(field, statistic),
    [`${field}Ci95`]: reasons.interval(statistic),
  });
  return {
    rwgjUniform: value('rwgjUniform', rwgJ(items, uniformNull(options))),
    rwgjSkewed: value('rwgjSkewed', skewed),
    ...deviation('adMean', averageDeviationJ(items, 'mean', axis)),
    ...deviation('adMedian', averageDeviationJ(items, 'median', axis)),
    awg: value('awg', awgJ(items, axis)),
  };
}
