import type { Answer, Answers } from '../definition/answers.ts';
import { scoredItems } from '../definition/definition.ts';
import type { Definition, Item } from '../definition/definition-schema.ts';
import { pointsOfItem } from '../definition/points.ts';

/**
 * Scores of one answer sheet, as whole numbers of steps of 1/unit scale point. Whole numbers add
 * up exactly and in any order, so that sums in a release can be re-added by anyone.
 */

/** How many of so many items (or of scales, for the index) must be answered: three quarters. */
export const needed = (total: number) => Math.ceil((total * 3) / 4);

/** Steps in one scale point of the index; every unit of a scale of up to ten items divides it. */
export const indexUnit = 5040;

interface ScaleScoring {
  items: { id: string; turn: number | null }[];
  unit: number;
}

/** A checked definition never changes, so how it scores is worked out once. */
const known = new WeakMap<Definition, Map<string, ScaleScoring>>();

function scoringOf(definition: Definition, scaleId: string): ScaleScoring {
  let scales = known.get(definition);
  if (!scales) {
    scales = new Map(definition.scales.map(({ id }) => [id, scaleScoring(definition, id)]));
    known.set(definition, scales);
  }
  const scoring = scales.get(scaleId);
  if (!scoring) throw new Error(`the definition has no scale ${scaleId}`);
  return scoring;
}

function scaleScoring(definition: Definition, scaleId: string): ScaleScoring {
  const items = scoredItems(definition, scaleId).map((item) => ({
    id: item.id,
    turn: item.reversed ? turningSum(definition, item) : null,
  }));
  return { items, unit: unitFor(items.length) };
}

/** From thirteen items on, the least number of steps with which every mean that can be had is whole. */
function unitFor(items: number): number {
  const first = items > 12 ? needed(items) : 1;
  return leastCommonMultiple(Array.from({ length: items - first + 1 }, (_, more) => first + more));
}

/** A reversed answer counts as this sum minus the answer: 6 for 1–5, 10 for 0–10. */
export function turningSum(definition: Definition, item: Item): number {
  const { from, to } = pointsOfItem(definition, item);
  return from + to;
}

/**
 * Steps in one scale point of a scale: lcm(1..number of scored items), so that the mean of any
 * number of answered items is a whole number of steps; of more than twelve items, of any number that
 * gives a score.
 * @example unitOf(definition, 'd1') // four scored items: 12
 */
export function unitOf(definition: Definition, scaleId: string): number {
  return scoringOf(definition, scaleId).unit;
}

/**
 * The score of a scale on one sheet: the mean of its answered scored items, reversed items turned
 * round, in steps of 1/`unitOf`. `na` and not answered are missing alike. Null when fewer than
 * three quarters are answered (3 of 4, 4 of 5, 1 of 1) or nothing of the scale scores.
 * @example scoreOf(definition, 'd1', { d1_1: 4, d1_2: 5, d1_3: 4, d1_4: null }) // 13 / 3 = 52 / 12: 52
 */
export function scoreOf(definition: Definition, scaleId: string, answers: Answers): number | null {
  const { items, unit } = scoringOf(definition, scaleId);
  let sum = 0;
  let answered = 0;
  for (const { id, turn } of items) {
    const answer = answers[id];
    if (typeof answer !== 'number') continue;
    sum += turn === null ? answer : turn - answer;
    answered += 1;
  }
  if (answered === 0 || answered < needed(items.length)) return null;
  return (sum * unit) / answered;
}

/** What stands for not answered, and for "don't know", among the numbers of many sheets. */
export const notAnswered = -1;
export const notKnown = -2;

/** The answers to a question on many sheets, in one order for all questions; below 0 where there is no number. */
export type NumbersOf = (item: string) => Int8Array;

/** Scores of many sheets, in steps; below 0 where there is none. */
export type ManyScores = Int32Array;

/** The score of a scale on many sheets at once, each as `scoreOf` gives it. */
export function scoresOf(
  definition: Definition,
  scaleId: string,
  n: number,
  numbersOf: NumbersOf,
): ManyScores {
  const { items, unit } = scoringOf(definition, scaleId);
  const scores = new Int32Array(n);
  const answered = new Uint8Array(n);
  for (const { id, turn } of items) {
    const numbers = numbersOf(id);
    for (let at = 0; at < n; at += 1) {
      const answer = numbers[at] as number;
      if (answer < 0) continue;
      scores[at] = (scores[at] as number) + (turn === null ? answer : turn - answer);
      answered[at] = (answered[at] as number) + 1;
    }
  }
  const least = Math.max(1, needed(items.length));
  for (let at = 0; at < n; at += 1) {
    const count = answered[at] as number;
    scores[at] = count < least ? -1 : ((scores[at] as number) * unit) / count;
  }
  return scores;
}

/**
 * The index on one sheet: the unweighted mean of the scores of the scales that count in it, in
 * steps of 1/`indexUnit`, rounded to the nearest step (half up). Null when fewer than three
 * quarters of those scales have a score. A formative composite: it has no alpha.
 */
export function indexOf(definition: Definition, answers: Answers): number | null {
  let sum = 0;
  let scored = 0;
  let scales = 0;
  for (const { id, inIndex } of definition.scales) {
    const { items, unit } = scoringOf(definition, id);
    if (!inIndex || items.length === 0) continue;
    scales += 1;
    const score = scoreOf(definition, id, answers);
    if (score === null) continue;
    sum += (score * indexUnit) / unit;
    scored += 1;
  }
  if (scored === 0 || scored < needed(scales)) return null;
  return Math.round(sum / scored);
}

/**
 * The index on many sheets at once, each as `indexOf` gives it.
 * @param scoresOf the scores of a scale
 */
export function indexesOf(
  definition: Definition,
  n: number,
  scoresOf: (scaleId: string) => ManyScores,
): ManyScores {
  const scales = definition.scales.filter(
    ({ id, inIndex }) => inIndex && scoringOf(definition, id).items.length > 0,
  );
  const sums = new Float64Array(n);
  const scored = new Uint8Array(n);
  for (const { id } of scales) {
    const { unit } = scoringOf(definition, id);
    const scores = scoresOf(id);
    for (let at = 0; at < n; at += 1) {
      const score = scores[at] as number;
      if (score < 0) continue;
      sums[at] = (sums[at] as number) + (score * indexUnit) / unit;
      scored[at] = (scored[at] as number) + 1;
    }
  }
  const least = Math.max(1, needed(scales.length));
  return Int32Array.from(sums, (sum, at) => {
    const count = scored[at] as number;
    return count < least ? -1 : Math.round(sum / count);
  });
}

/**
 * The gap of a should/really twin on one sheet, should − really in whole scale points (−4 to 4):
 * above 0 means it gets less than it should. Null unless both are answered with a number.
 * @example gapOf({ d1_2_should: 5, d1_2: 3 }, { id: 'd1_2_should', twinOf: 'd1_2' }) // 2
 */
export function gapOf(answers: Answers, shouldItem: Pick<Item, 'id' | 'twinOf'>): number | null {
  if (!shouldItem.twinOf) return null;
  const should: Answer | undefined = answers[shouldItem.id];
  const really: Answer | undefined = answers[shouldItem.twinOf];
  return typeof should === 'number' && typeof really === 'number' ? should - really : null;
}

/** The smallest whole number that each of these divides; 1 for none. */
export function leastCommonMultiple(numbers: readonly number[]): number {
  return numbers.reduce(
    (multiple, number) => (multiple / greatestCommonDivisor(multiple, number)) * number,
    1,
  );
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
