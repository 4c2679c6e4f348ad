import { scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { leastCommonMultiple, needed, unitOf } from '../../../src/core/scoring/score.ts';
import { type Moments, noMoments } from '../../../src/core/statistics/moments.ts';
import { notApplicableCode, type Responses } from '../responses.ts';
import { columnsOf } from './item-tables.ts';

/** A score per row, in steps; `noScore` where there is none. */
export type Scores = Float64Array;
export const noScore = Number.NEGATIVE_INFINITY;

/** The score of a scale on every row, as `scoreOf` gives it for one sheet. */
export function scaleScores(definition: Definition, responses: Responses, scale: string): Scores {
  const columns = columnsOf(definition, responses, scale);
  const sums = new Float64Array(responses.n);
  const answered = new Uint8Array(responses.n);
  for (const { codes, turn } of columns) {
    for (let row = 0; row < responses.n; row += 1) {
      const code = codes[row] ?? notApplicableCode;
      if (code >= notApplicableCode) continue;
      sums[row] = (sums[row] ?? 0) + (turn === null ? code : turn - code);
      answered[row] = (answered[row] ?? 0) + 1;
    }
  }
  return meansOf(sums, answered, columns.length, unitOf(definition, scale));
}

/**
 * The index on every row: the plain mean of the scores of its scales where three quarters of them have
 * one. Exact, unlike `indexOf`, which rounds to whole steps for a release.
 */
export interface IndexScores {
  /** Steps in one point. */
  unit: number;
  /** Takes the scores of a scale, if it counts in the index. */
  add: (scale: string, scores: Scores) => void;
  /** The index, once all scales are in. */
  take: () => Scores;
}

export function indexScores(definition: Definition, n: number): IndexScores {
  const scales = definition.scales.filter(({ inIndex }) => inIndex).map(({ id }) => id);
  const counts = new Set(scales.filter((scale) => scoredItems(definition, scale).length > 0));
  const points = leastCommonMultiple([...counts].map((id) => unitOf(definition, id)));
  const least = needed(counts.size);
  const means = Array.from({ length: counts.size - least + 1 }, (_, more) => least + more);
  const unit = points * leastCommonMultiple(means.filter((scored) => scored > 0));
  const sums = new Float64Array(n);
  const scored = new Uint8Array(n);
  return {
    unit,
    add: (scale, scores) => {
      if (!counts.has(scale)) return;
      const each = points / unitOf(definition, scale);
      for (let row = 0; row < n; row += 1) {
        const score = scores[row] ?? noScore;
        if (score === noScore) continue;
        sums[row] = (sums[row] ?? 0) + score * each;
        scored[row] = (scored[row] ?? 0) + 1;
      }
    },
    take: () => meansOf(sums, scored, counts.size, unit / points),
  };
}

/** Means in steps, over the rows where three quarters of `total` are there; works in `sums` itself. */
function meansOf(sums: Float64Array, counts: Uint8Array, total: number, unit: number): Scores {
  const least = Math.max(1, needed(total));
  for (let row = 0; row < sums.length; row += 1) {
    const count = counts[row] ?? 0;
    sums[row] = count < least ? noScore : ((sums[row] ?? 0) * unit) / count;
  }
  return sums;
}

/** Count, sum and sum of squares of the scores in each group. */
export function groupMoments(scores: Scores, codes: ArrayLike<number>, groups: number): Moments[] {
  const moments = Array.from({ length: groups }, () => ({ ...noMoments }));
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? noScore;
    const into = moments[codes[row] ?? 0];
    if (score === noScore || !into) continue;
    into.n += 1;
    into.sum += score;
    into.sumSquares += score * score;
  }
  return moments;
}
