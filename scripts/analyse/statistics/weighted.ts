import { unitOf } from '../../../src/core/scoring/score.ts';
import {
  addWeighted,
  noWeightedSums,
  type WeightedSums,
  weightedMean,
} from '../../../src/core/statistics/weighted-mean.ts';
import type { Frame } from './frame.ts';
import type { Reasons } from './reasons.ts';
import { noScore, type Scores, scaleScores } from './scores.ts';

/** The means of scales and index with everybody weighted, over all and in every group. */
export function weightedStatistics(
  frame: Frame,
  weights: Float64Array,
  { scores, unit }: { scores: Scores; unit: number },
  reasons: Reasons,
) {
  const { definition, responses } = frame;
  const rows = definition.scales.map(({ id }) => ({
    scale: id,
    ...weighted(frame, id, scaleScores(definition, responses, id), unitOf(definition, id)),
  }));
  const index = weighted(frame, 'index', scores, unit);
  return { scales: rows, index };

  function weighted({ groupings }: Frame, id: string, scores: Scores, unit: number) {
    const everybody = new Uint32Array(scores.length);
    const [all = noWeightedSums()] = sumsIn(scores, weights, everybody, 1, unit);
    return {
      ...figures(`weighted.${id}`, all, reasons),
      by: Object.fromEntries(
        groupings.map(({ axis, codes, groups }) => {
          const sums = sumsIn(scores, weights, codes, groups.length, unit);
          const found = groups.map((group, at) => ({
            group,
            ...figures(`weighted.${id}.by.${axis}.${group}`, sums[at] ?? noWeightedSums(), reasons),
          }));
          return [axis, found];
        }),
      ),
    };
  }
}

function figures(at: string, sums: WeightedSums, reasons: Reasons) {
  const found = weightedMean(sums);
  return {
    n: sums.n,
    nEffective: found.estimable ? found.nEffective : null,
    designEffect: found.estimable ? found.designEffect : null,
    mean: reasons.take(`${at}.mean`, found, ({ mean }) => mean),
    sd: found.estimable ? found.sd : null,
    se: found.estimable ? found.standardError : null,
    ci95: reasons.interval(found),
  };
}

function sumsIn(
  scores: Scores,
  weights: Float64Array,
  codes: ArrayLike<number>,
  groups: number,
  unit: number,
): WeightedSums[] {
  const sums = Array.from({ length: groups }, noWeightedSums);
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? noScore;
    const into = sums[codes[row] ?? 0];
    const weight = weights[row] ?? 1;
    if (score !== noScore && into && weight > 0) addWeighted(into, score / unit, weight);
  }
  return sums;
}
