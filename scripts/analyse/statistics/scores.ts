import type { Answers } from '../../../src/core/definition/answers.ts';
import { scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { indexOf, scoreOf } from '../../../src/core/scoring/score.ts';
import { type Moments, noMoments } from '../../../src/core/statistics/moments.ts';
import { notApplicableCode, type Responses } from '../responses.ts';

/** A score per row, in steps; `noScore` where there is none. */
export type Scores = Float64Array;
export const noScore = Number.NEGATIVE_INFINITY;

/** The score of a scale on every row. */
export function scaleScores(definition: Definition, responses: Responses, scale: string): Scores {
  const ids = scoredItems(definition, scale).map(({ id }) => id);
  return eachRow(responses, ids, (answers) => scoreOf(definition, scale, answers));
}

/** The index on every row. */
export function indexScores(definition: Definition, responses: Responses): Scores {
  const ids = definition.scales
    .filter(({ inIndex }) => inIndex)
    .flatMap(({ id }) => scoredItems(definition, id).map((item) => item.id));
  return eachRow(responses, ids, (answers) => indexOf(definition, answers));
}

/** Fills one answer sheet again and again, so that a million rows need no million objects. */
function eachRow(
  { n, ratings }: Responses,
  ids: string[],
  score: (answers: Answers) => number | null,
): Scores {
  const columns = ids.map((id) => ({ id, codes: ratings.get(id) ?? new Uint8Array(n) }));
  const answers: Answers = {};
  const scores = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    for (const { id, codes } of columns) {
      const code = codes[row] ?? notApplicableCode;
      answers[id] = code < notApplicableCode ? code : null;
    }
    scores[row] = score(answers) ?? noScore;
  }
  return scores;
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
