import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { notAnswered } from '../../scoring/score.ts';
import { type CrossProducts, correlations, covariance } from '../../statistics/cross-products.ts';
import { leastForWeights } from '../../statistics/minima.ts';
import { relativeWeights } from '../../statistics/relative-weights.ts';
import { answeredOf, asManyAs } from './answered.ts';
import type { Draw } from './cell-keys.ts';
import type { Columns } from './columns.ts';
import { roundFraction, roundPeople } from './rounding.ts';
import type { ScoresTogether } from './scores-together.ts';
import type { RelativeWeights } from './tables.ts';

/** Per cent between two shares that may be published, and the most that is said of one. */
const step = 5;
const most = 90;

/** What is counted on whole sheets, of the organisation only. */
interface Whole {
  definition: Definition;
  /** All closed blocks, and the sheets in them. */
  blocks: string[];
  columns: Columns;
  draw: Draw;
}

/**
 * How much of each outcome goes with each scale (Johnson's relative weights), in parts of a hundred:
 * each rounded at random to a multiple of five, from 0 to 90, over the sheets that have the outcome and every
 * scale with counts: as many as nearly all of two hundred. Whether they are there follows from the class
 * that is told of how many answered.
 */
export function weightsOf(
  together: readonly ScoresTogether[],
  { blocks, columns: { n }, draw }: Pick<Whole, 'blocks' | 'columns' | 'draw'>,
): RelativeWeights[] {
  const found: RelativeWeights[] = [];
  for (const { outcome, pairs, whole } of together) {
    const answered = answeredOf(whole.n, n);
    if (pairs.length < 2 || !answered || !asManyAs(leastForWeights, answered, n)) continue;
    const exact = weightsIn(whole);
    const rounded = (share: number, name: string) => {
      const drawn = draw(blocks, `weight ${outcome} ${name}`);
      return Math.min(most, step * roundFraction(100 * share, step, drawn));
    };
    const weights: RelativeWeights['weights'] = [];
    for (const [at, { scale }] of pairs.entries()) {
      const share = exact ? (exact.weights[at] ?? 0) / exact.explained : 0;
      weights.push({ scale, share: rounded(share, scale) });
    }
    const explained = rounded(exact?.explained ?? 0, 'explained');
    found.push({ outcome, answered, explained, weights });
  }
  return found;
}

/** Null where a scale follows from the others: then nothing is said to be explained. */
function weightsIn(cross: CrossProducts) {
  const matrix = covariance(cross);
  const table = matrix.estimable ? correlations(matrix.matrix) : matrix;
  if (!table.estimable) return null;
  const scales = table.matrix.slice(0, -1);
  const found = relativeWeights(
    scales.map((row) => row.slice(0, -1)),
    scales.map((row) => row.at(-1) ?? 0),
  );
  return found.estimable && found.explained > 0 ? found : null;
}

/** Fewest rated questions of a sheet that are called answered alike. */
const leastAlike = 10;

/**
 * Sheets with the same answer to every rated question of the scales, ten at least, as a band
 * of all sheets: 0 below 5 %, 1 up to 15 %, 2 above. The number is rounded at random to three people first;
 * null below two hundred sheets, or where the questionnaire has fewer questions.
 * Source: Curran 2016, Journal of Experimental Social Psychology 66:4–19 (longstring).
 */
export function straightLining({ definition, blocks, columns, draw }: Whole) {
  const rated = itemsOf(definition).filter(
    ({ scale, twinOf, audience }) => scale && !twinOf && audience === 'everyone',
  );
  const { n, numbersOf } = columns;
  if (n < leastForWeights || rated.length < leastAlike) return null;
  const alike = alikeIn(
    n,
    rated.map(({ id }) => numbersOf(id)),
  );
  const people = roundPeople(alike, n, draw(blocks, 'straight-lining'));
  if (20 * people < n) return 0;
  return 20 * people <= 3 * n ? 1 : 2;
}

/** Of n sheets, those on which everything that is answered is the same, ten answers at least. */
function alikeIn(n: number, questions: readonly Int8Array[]): number {
  let alike = 0;
  for (let sheet = 0; sheet < n; sheet += 1) {
    let given = 0;
    let same = notAnswered;
    for (const numbers of questions) {
      const answer = numbers[sheet] as number;
      if (answer === notAnswered) continue;
      if (given > 0 && answer !== same) {
        given = 0;
        break;
      }
      same = answer;
      given += 1;
    }
    if (given >= leastAlike) alike += 1;
  }
  return alike;
}
