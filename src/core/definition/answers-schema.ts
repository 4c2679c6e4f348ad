import * as z from 'zod';
import { type Answer, type Answers, notApplicable } from './answers.ts';
import { formatOf, itemsOf } from './definition.ts';
import type { Definition } from './definition-schema.ts';
import { cleanOpenAnswer } from './open-answer.ts';
import { pointsOfItem } from './points.ts';

/**
 * The zod schema of an answer sheet for a definition. Strict: unknown items, missing items, values
 * off the scale, repeated or too many choices and overlong texts are refused; texts are cleaned.
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
  // A hostile browser may send what the page would have cleaned.
  if (format.kind === 'open') {
    const { maxLength } = format;
    const typed = z.string().trim().min(1).max(maxLength);
    return typed.transform((text) => cleanOpenAnswer(text, maxLength));
  }
  if (format.kind === 'choice') {
    const ids = format.options.map((option) => option.id);
    return z
      .array(z.enum(ids as [string, ...string[]]))
      .min(1)
      .max(format.pick)
      .refine((chosen) => new Set(chosen).size === chosen.length, 'an option is chosen twice');
  }
  const { from, to } = pointsOfItem(definition, item);
  const rating = z.int().min(from).max(to);
  return format.notApplicable ? z.union([rating, z.literal(notApplicable)]) : rating;
}
