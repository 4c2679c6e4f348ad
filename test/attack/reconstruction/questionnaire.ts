import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import type { Definition, Format } from '../../../src/core/definition/definition-schema.ts';

/** A question as an attacker sees it: what can be answered, and what the answer counts in. */
export interface Question {
  id: string;
  kind: 'rating' | 'eleven' | 'choice' | 'open';
  low: number;
  high: number;
  /** Options of a choice, and how many may be picked. */
  options: string[];
  pick: number;
  scale: string | null;
  scored: boolean;
  reversed: boolean;
  leadersOnly: boolean;
  /** The question that asks how it really is, of a "should" question. */
  should: string | null;
}

export interface Scale {
  id: string;
  items: Question[];
  /** Steps in a point: the mean of any number of answers is a whole number of steps. */
  unit: number;
  /** Answers a score needs. */
  needed: number;
}

export interface Questionnaire {
  questions: Question[];
  scales: Scale[];
}

export function questionnaireOf(definition: Definition): Questionnaire {
  const questions = itemsOf(definition).map((item): Question => {
    const format = formatOf(definition, item);
    const [low, high] = endsOf(format);
    return {
      id: item.id,
      kind: format.kind === 'numbers' ? 'rating' : format.kind,
      low,
      high,
      options: format.kind === 'choice' ? format.options.map(({ id }) => id) : [],
      pick: format.kind === 'choice' ? format.pick : 0,
      scale: item.scale && !item.twinOf && !item.estimates ? item.scale : null,
      scored: item.scored,
      reversed: item.reversed,
      leadersOnly: item.audience === 'leaders',
      should: item.twinOf ?? null,
    };
  });
  const scales = definition.scales.flatMap(({ id }): Scale[] => {
    const items = questions.filter((one) => one.scale === id && one.scored);
    const needed = Math.ceil((items.length * 3) / 4);
    return items.length === 0 ? [] : [{ id, items, unit: stepsFor(items.length), needed }];
  });
  return { questions, scales };
}

/** The lowest and the highest answer. */
function endsOf(format: Format): [number, number] {
  if (format.kind === 'numbers') return [format.from, format.to];
  if (format.kind !== 'rating') return format.kind === 'eleven' ? [0, 10] : [1, 5];
  const low = format.from ?? 1;
  return [low, low + format.labels.length - 1];
}

/** The least number that every number up to this one divides. */
function stepsFor(count: number): number {
  let steps = 1;
  for (let factor = 2; factor <= count; factor += 1) {
    let times = 1;
    while ((steps * times) % factor !== 0) times += 1;
    steps *= times;
  }
  return steps;
}

export type Answer = number | 'na' | string | string[] | null;

/** A sheet with the planned block it was cast in: what nobody but the person may know. */
export interface Sheet {
  block: string;
  answers: Record<string, Answer>;
  /** Random text of the ballot, which nobody but the device and the opened box ever holds. */
  recordKey: string;
}

/** The answer as a number, reversed questions turned round; null when there is none. */
export function turned(question: Question, sheet: Sheet): number | null {
  const answer = sheet.answers[question.id];
  if (typeof answer !== 'number') return null;
  return question.reversed ? question.low + question.high - answer : answer;
}

/** The score of a scale in steps, or null. */
export function scoreOn(scale: Scale, sheet: Sheet): number | null {
  const given = scale.items.flatMap((item) => turned(item, sheet) ?? []);
  if (given.length < scale.needed || given.length === 0) return null;
  return (given.reduce((sum, one) => sum + one, 0) * scale.unit) / given.length;
}

/** The score in half points above the lowest, or null. */
export function halfPoints(scale: Scale, sheet: Sheet): number | null {
  const score = scoreOn(scale, sheet);
  return score === null ? null : Math.round((score / scale.unit - 1) * 2);
}

/** Unfavourable 0, neutral 1, favourable 2. */
export function classOf({ kind }: Question, value: number): number {
  const [neutral, favourable] = kind === 'eleven' ? [7, 9] : [3, 4];
  return value < neutral ? 0 : value < favourable ? 1 : 2;
}
