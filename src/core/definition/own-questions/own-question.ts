import * as z from 'zod';
import type { StaffLanguage, Text } from '../../language/language.ts';
import { staffLanguageSchema } from '../../language/language-schema.ts';
import { markOf } from '../mark.ts';

/** More than these lengthen the questionnaire by too much beside its own questions. */
export const mostOwnQuestions = 10;
export const leastOptions = 2;
export const mostOptions = 9;
/** Characters of a question, and of an answer that can be chosen. */
export const questionLength = 200;
export const optionLength = 80;

/** How a question of HR's own is answered. */
export const ownKinds = ['agreement', 'frequency', 'eleven', 'choice', 'open'] as const;
export type OwnKind = (typeof ownKinds)[number];

const inLanguages = (most: number) =>
  z.partialRecord(staffLanguageSchema, z.string().trim().min(1).max(most));

/**
 * A question that HR adds to a wave, in the languages it is written in so far. `options` are the
 * answers of a choice, in their order, or the words at 0 and at 10; empty for the other kinds.
 */
const ownQuestionSchema = z
  .strictObject({
    id: z.string().regex(/^own_[0-9a-f]{8}$/),
    kind: z.enum(ownKinds),
    text: inLanguages(questionLength),
    options: z.array(inLanguages(optionLength)).max(mostOptions),
    /** Why HR asks it although it looks like a question about who somebody is; else empty. */
    because: z.string().max(questionLength).default(''),
  })
  .refine(({ kind, options }) => optionsFit(kind, options.length), 'options do not fit the kind');
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

export const ownQuestionsSchema = z
  .array(ownQuestionSchema)
  .max(mostOwnQuestions)
  .refine(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
    'the same question stands twice',
  );

function optionsFit(kind: OwnKind, n: number): boolean {
  if (kind === 'choice') return n >= leastOptions && n <= mostOptions;
  return n === (kind === 'eleven' ? 2 : 0);
}

/**
 * A question with its id. The id follows from the words, so that the same question has the same id in
 * each wave and its answers can be compared; a translation that is added keeps the id, and any other
 * change makes another question of it.
 * @param before the question that was changed
 */
export function identified(written: Omit<OwnQuestion, 'id'>, before?: OwnQuestion): OwnQuestion {
  const { kind, text, options } = written;
  const id = before && saysTheSame(before, written) ? before.id : idOf({ kind, text, options });
  return { ...written, id };
}

function idOf(content: Pick<OwnQuestion, 'kind' | 'text' | 'options'>): string {
  return `own_${markOf(content)}`;
}

/** Whether a question says what it said before, in every language it said it in. */
export function saysTheSame(
  before: Omit<OwnQuestion, 'id'>,
  after: Omit<OwnQuestion, 'id'>,
): boolean {
  const same = (one: Text, other: Text | undefined) =>
    Object.entries(one).every(([language, words]) => other?.[language as StaffLanguage] === words);
  return (
    before.kind === after.kind &&
    before.options.length === after.options.length &&
    same(before.text, after.text) &&
    before.options.every((option, at) => same(option, after.options[at]))
  );
}

/** The languages, of these, in which a word of the question is not written yet. */
export function missingLanguages(
  { text, options }: OwnQuestion,
  languages: readonly StaffLanguage[],
): StaffLanguage[] {
  return languages.filter((one) => [text, ...options].some((words) => !words[one]));
}
