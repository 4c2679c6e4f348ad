import { type Answer, type Answers, notApplicable } from './answers.ts';
import { formatOf, itemsOf } from './definition.ts';
import type { Definition } from './definition-schema.ts';
import { cleanOpenAnswer } from './open-answer.ts';
import { pointsOfItem } from './points.ts';

/** Null is "not answered", also where nothing is left of a text; undefined is no answer to this question. */
type ReadAnswer = (given: unknown) => Answer | undefined;

/**
 * Reads an answer sheet for a definition; null where it is none. Strict: unknown items, missing items,
 * values off the scale, repeated or too many choices and overlong texts are refused; texts are cleaned.
 * By hand, since a box holds a hundred thousand of them and a schema took a tenth of opening it.
 * @example answersReader(definition)({ d1_2: 4, o2: 'na', open1: null })
 */
export function answersReader(definition: Definition): (sent: unknown) => Answers | null {
  const items = itemsOf(definition).map((item): [string, ReadAnswer] => [
    item.id,
    answerReader(definition, item),
  ]);
  return (sent) => {
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return null;
    const given: Record<string, unknown> = { ...sent };
    if (Object.keys(given).length !== items.length) return null;
    const answers: Answers = {};
    for (const [id, read] of items) {
      if (!Object.hasOwn(given, id)) return null;
      const answer = given[id] === null ? null : read(given[id]);
      if (answer === undefined) return null;
      answers[id] = answer;
    }
    return answers;
  };
}

function answerReader(definition: Definition, item: { id: string; format: string }): ReadAnswer {
  const format = formatOf(definition, item);
  // A hostile browser may send what the page would have cleaned.
  if (format.kind === 'open') {
    const { maxLength } = format;
    return (given) => {
      const text = typeof given === 'string' ? given.trim() : '';
      const fits = text.length > 0 && text.length <= maxLength;
      return fits ? cleanOpenAnswer(text, maxLength) : undefined;
    };
  }
  if (format.kind === 'choice') {
    const ids = new Set<unknown>(format.options.map((option) => option.id));
    return (given) => {
      if (!Array.isArray(given) || given.length < 1 || given.length > format.pick) return undefined;
      const different = new Set(given).size === given.length;
      return different && given.every((one) => ids.has(one)) ? given : undefined;
    };
  }
  const { from, to } = pointsOfItem(definition, item);
  return (given) => {
    if (given === notApplicable) return format.notApplicable ? given : undefined;
    const onScale = Number.isInteger(given) && Number(given) >= from && Number(given) <= to;
    return onScale ? Number(given) : undefined;
  };
}
