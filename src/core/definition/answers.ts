import * as z from 'zod';
import { type Definition, formatOf, itemsOf } from './definition.ts';

/** "Don't know / not applicable": an answer, kept apart from not answering. */
export const notApplicable = 'na';

/**
 * One answer: a rating 1–5 or 0–10, `na`, the ids of the chosen options, or a text. `null` is
 * "not answered". Which of these an item takes follows from its format.
 */
export type Answer = number | 'na' | string | string[] | null;

/** A whole answer sheet: every item of the definition, asked or not, so all have the same fields. */
export type Answers = Record<string, Answer>;

/** An answer sheet in the block it was cast in; the only form in which answers are counted. */
export interface Sheet {
  block: string;
  answers: Answers;
  /** Random bytes of this ballot, as text: what the protection of figures is made from. */
  recordKey: string;
}

/**
 * The zod schema of an answer sheet for a definition. Strict: unknown items, missing items, values
 * off the scale, repeated or too many choices and overlong texts are refused.
 * @example answersSchema(definition).parse({ d1_2: 4, o2: 'na', open1: null })
 */
export function answersSchema(definition: Definition): z.ZodType<Answers> {
  const fields: Record<string, z.ZodType<Answer>> = {};
  for (const item of itemsOf(definition)) {
    fields[item.id] = answerSchema(definition, item).nullable();
  }
  return z.strictObject(fields) as z.ZodType<Answers>;
}

function answerSchema(
  definition: Definition,
  item: { id: string; format: string },
): z.ZodType<Answer> {
  const format = formatOf(definition, item);
  if (format.kind === 'open') return z.string().trim().min(1).max(format.maxLength);
  if (format.kind === 'choice') {
    const ids = format.options.map((option) => option.id);
    return z
      .array(z.enum(ids as [string, ...string[]]))
      .min(1)
      .max(format.pick)
      .refine((chosen) => new Set(chosen).size === chosen.length, 'an option is chosen twice');
  }
  const [low, high] = format.kind === 'rating' ? [1, 5] : [0, 10];
  const rating = z.int().min(low).max(high);
  return format.notApplicable ? z.union([rating, z.literal(notApplicable)]) : rating;
}

/** A sheet on which nothing is answered yet. */
export function emptyAnswers(definition: Definition): Answers {
  return Object.fromEntries(itemsOf(definition).map((item) => [item.id, null]));
}
