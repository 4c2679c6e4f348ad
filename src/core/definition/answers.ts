import { itemsOf } from './definition.ts';
import type { Definition } from './definition-schema.ts';

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

/** A sheet on which nothing is answered yet. */
export function emptyAnswers(definition: Definition): Answers {
  return Object.fromEntries(itemsOf(definition).map((item) => [item.id, null]));
}
