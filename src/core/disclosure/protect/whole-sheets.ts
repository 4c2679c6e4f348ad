import type { Answer, Answers, Sheet } from '../../definition/answers.ts';
import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import {
  addSheet,
  correlations,
  covariance,
  noCrossProducts,
} from '../../statistics/cross-products.ts';
import { leastForWeights } from '../../statistics/minima.ts';
import { relativeWeights } from '../../statistics/relative-weights.ts';
import { answeredOf, asManyAs } from './answered.ts';
import type { Draw } from './cell-keys.ts';
import type { Measured } from './measured.ts';
import { outcomesIn, publishedIn } from './reliability.ts';
import { countPoints, roundFraction, roundPeople } from './rounding.ts';
import type { RelativeWeights, Variable } from './tables.ts';

/** Per cent between two shares that may be published, and the most that is said of one. */
const step = 5;
const most = 90;

/** What is counted on whole sheets, of the organisation only. */
interface Whole {
  definition: Definition;
  measured: Measured[];
  variables: Variable[];
  /** All closed blocks, and the sheets in them. */
  blocks: string[];
  sheets: Sheet[];
  draw: Draw;
}

/**
 * How much of each outcome goes with each scale (Johnson's relative weights), in parts of a hundred:
 * each rounded at random to a multiple of five, from 0 to 90, over the sheets that have the outcome and every
 * scale with counts: as many as nearly all of two hundred. Whether they are there follows from the class
 * that is told of how many answered.
 */
export async function weightsOf(whole: Whole): Promise<RelativeWeights[]> {
  const { definition, measured, variables, sheets } = whole;
  const scales = publishedIn(measured, variables, 'scale');
  if (scales.length < 2) return [];
  const found: RelativeWeights[] = [];
  for (const outcome of outcomesIn(definition, measured, variables)) {
    const cross = noCrossProducts(scales.length + 1);
    const row = new Float64Array(scales.length + 1);
    const wanted = [outcome, ...scales];
    for (const { answers } of sheets) {
      const whole = wanted.every((one, at) => {
        const score = one.score(answers);
        // The outcome stands last, and is looked for first.
        row[(at + scales.length) % wanted.length] = score ?? 0;
        return score !== null;
      });
      if (whole) addSheet(cross, row);
    }
    const answered = answeredOf(cross.n, sheets.length);
    if (!answered || !asManyAs(leastForWeights, answered, sheets.length)) continue;
    const exact = weightsIn(cross);
    const rounded = async (share: number, name: string) => {
      const draw = await whole.draw(whole.blocks, `weight ${outcome.id} ${name}`);
      return Math.min(most, step * roundFraction(100 * share, step, draw));
    };
    const weights: RelativeWeights['weights'] = [];
    for (const [at, { id }] of scales.entries()) {
      const share = exact ? (exact.weights[at] ?? 0) / exact.explained : 0;
      weights.push({ scale: id, share: await rounded(share, id) });
    }
    const explained = await rounded(exact?.explained ?? 0, 'explained');
    found.push({ outcome: outcome.id, answered, explained, weights });
  }
  return found;
}

/** Null where a scale follows from the others: then nothing is said to be explained. */
function weightsIn(cross: ReturnType<typeof noCrossProducts>) {
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
 * Sheets with one and the same answer to every rated question of the scales, ten at least, as a band
 * of all sheets: 0 below 5 %, 1 up to 15 %, 2 above. The number is rounded at random to three people first;
 * null below two hundred sheets, or where the questionnaire has fewer questions.
 * Source: Curran 2016, Journal of Experimental Social Psychology 66:4–19 (longstring).
 */
export async function straightLining({ definition, blocks, sheets, draw }: Whole) {
  const rated = itemsOf(definition).filter(
    ({ scale, twinOf, audience }) => scale && !twinOf && audience === 'everyone',
  );
  const n = sheets.length;
  if (n < leastForWeights || rated.length < leastAlike) return null;
  const ids = rated.map(({ id }) => id);
  const alike = sheets.filter(({ answers }) => isAlike(ids, answers));
  const people = roundPeople(alike.length, countPoints(n), await draw(blocks, 'straight-lining'));
  if (20 * people < n) return 0;
  return 20 * people <= 3 * n ? 1 : 2;
}

/** Whether everything that a sheet answers is the same, ten answers at least. */
function isAlike(ids: readonly string[], answers: Answers): boolean {
  let given = 0;
  let same: Answer = null;
  for (const id of ids) {
    const answer = answers[id] ?? null;
    if (answer === null) continue;
    if (given > 0 && answer !== same) return false;
    same = answer;
    given += 1;
  }
  return given >= leastAlike;
}
