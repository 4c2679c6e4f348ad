import type { ProblemTexts } from '../texts/problems.ts';

/** Something wrong with one field of a form; `values` fill the places of its text. */
export interface Problem {
  field: string;
  code: ProblemCode;
  values?: Record<string, string | number>;
}

/** What can be wrong with a field: each code is a sentence in the reader's language. */
export type ProblemCode = keyof ProblemTexts;

/** Says that a field is wrong, from inside a schema. */
export type Wrong<Name extends string = string> = (
  field: Name,
  code: ProblemCode,
  values?: Problem['values'],
) => void;
