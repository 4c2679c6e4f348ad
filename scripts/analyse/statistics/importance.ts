import { itemsOf } from '../../../src/core/definition/definition.ts';
import { turningSum } from '../../../src/core/scoring/score.ts';
import {
  addSheet,
  correlations,
  covariance,
  noCrossProducts,
} from '../../../src/core/statistics/cross-products.ts';
import { type Estimate, notEstimable } from '../../../src/core/statistics/estimate.ts';
import { leastForWeights } from '../../../src/core/statistics/minima.ts';
import { relativeWeights } from '../../../src/core/statistics/relative-weights.ts';
import { notApplicableCode } from '../responses.ts';
import type { Frame } from './frame.ts';
import type { Reasons } from './reasons.ts';
import { noScore, type Scores } from './scores.ts';

/** What of each outcome goes with each scale (Johnson's relative weights, which add up to R²), on the rows with all. */
export function importanceOf(
  { definition, responses }: Frame,
  scales: ReadonlyMap<string, Scores>,
  reasons: Reasons,
) {
  const known = [...scales].filter(([, scores]) => scores.some((score) => score !== noScore));
  if (known.length < 2) return [];
  const columns = known.map(([, scores]) => scores);
  const whole = new Uint8Array(responses.n).fill(1);
  for (const scores of columns) {
    for (let person = 0; person < whole.length; person += 1) {
      if (scores[person] === noScore) whole[person] = 0;
    }
  }
  return outcomesOf(definition).flatMap((item) => {
    const codes = responses.ratings.get(item.id);
    if (!codes) return [];
    const turn = turningSum(definition, item);
    const cross = noCrossProducts(known.length + 1);
    const row = new Float64Array(known.length + 1);
    for (let person = 0; person < responses.n; person += 1) {
      const code = codes[person] ?? notApplicableCode;
      if (code >= notApplicableCode || whole[person] === 0) continue;
      for (let at = 0; at < columns.length; at += 1) row[at] = columns[at]?.[person] as number;
      row[known.length] = item.reversed ? turn - code : code;
      addSheet(cross, row);
    }
    const found = weightsIn(cross);
    return [
      {
        outcome: item.id,
        n: cross.n,
        explained: reasons.take(`importance.${item.id}`, found, ({ explained }) => explained),
        weights: known.map(([scale], at) => ({
          scale,
          weight: found.estimable ? (found.weights[at] ?? null) : null,
        })),
      },
    ];
  });
}

/** The ratings outside the scales that everybody is asked. */
export function outcomesOf(definition: Frame['definition']) {
  return itemsOf(definition).filter(
    ({ scale, twinOf, estimates, audience }) =>
      !scale && !twinOf && !estimates && audience === 'everyone',
  );
}

function weightsIn(
  cross: ReturnType<typeof noCrossProducts>,
): Estimate<{ explained: number; weights: number[] }> {
  if (cross.n < leastForWeights) return notEstimable('too few');
  const spread = covariance(cross);
  const table = spread.estimable ? correlations(spread.matrix) : spread;
  if (!table.estimable) return table;
  const between = table.matrix.slice(0, -1);
  return relativeWeights(
    between.map((line) => line.slice(0, -1)),
    between.map((line) => line.at(-1) ?? 0),
  );
}
