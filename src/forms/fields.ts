import * as z from 'zod';
import { isDay } from '../core/ground/local-day.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** What a browser sends under one name, in order: texts and files. */
type Entries = readonly (string | File)[];

/** A field of a form: from what was sent under its name to the value it means. */
export type Field<T> = z.ZodType<T, Entries>;

/** What a page should know of a field that its schema knows already. */
export interface FieldFacts {
  optional?: boolean;
  /** Words that somebody types; they are shown again wherever the form is refused. */
  typed?: boolean;
  min?: number;
  max?: number;
}

const facts = z.registry<FieldFacts>();

/** What the schema of a field says of it to the page that shows it. */
export function factsOf(field: z.ZodType | undefined): FieldFacts {
  return (field && facts.get(field)) ?? {};
}

/** A field of which a page should know this. */
export function saying<T>(said: FieldFacts, field: Field<T>): Field<T> {
  return field.register(facts, said);
}

type WrongHere = (code: ProblemCode, values?: Problem['values']) => void;

/** A field of one text: `''` when it was left out, and without the space around it unless `exact`. */
export function oneText<T>(
  said: FieldFacts & { exact?: boolean },
  read: (text: string, wrong: WrongHere) => T,
): Field<T> {
  return z
    .custom<Entries>()
    .transform((sent, context) => {
      const wrong: WrongHere = (code, values) =>
        context.issues.push({ code: 'custom', input: sent, params: { code, values } });
      const [first = ''] = sent;
      if (sent.length > 1) wrong('moreThanOne');
      if (typeof first !== 'string') wrong('noText');
      const words = typeof first === 'string' ? first : '';
      return read(said.exact ? words : words.trim(), wrong);
    })
    .register(facts, said);
}

/** Words: at most `max` characters; something has to be there unless it is optional. */
export function text(limits: { max: number; optional?: boolean; missing?: ProblemCode }) {
  const { max, optional = false, missing = 'required' } = limits;
  return oneText<string>({ optional, typed: true }, (words, wrong) => {
    if (words === '' && !optional) wrong(missing);
    if (words.length > max) wrong('tooLong', { max });
    return words;
  });
}

/**
 * A day such as `2026-11-28`, or `''` where it is optional; none before `from`, none after `to`, and
 * none after `last`, from which on it would come to nothing.
 */
export function day(
  limits: { optional?: boolean; from?: string; to?: string; last?: string | undefined } = {},
) {
  const { optional = false, from, to = '2099-12-31', last = to } = limits;
  return oneText<string>({ optional }, (written, wrong) => {
    if (written === '') {
      if (!optional) wrong('required');
    } else if (!isDay(written) || written > to) wrong('badDate');
    else if (from && written < from) wrong('datePast');
    else if (written > last) wrong('dateReachesNobody');
    return written;
  });
}

/** A mail address in lower case, or `''` where it is optional. */
export function email({ optional = true } = {}): Field<string> {
  return oneText<string>({ optional, typed: true }, (written, wrong) => {
    if (written === '') {
      if (!optional) wrong('required');
      return written;
    }
    // As it was written: in lower case a letter from elsewhere may look like one of ours.
    if (!z.email().max(longestAddress).safeParse(written).success) wrong('badEmail');
    return written.toLowerCase();
  });
}

/** RFC 5321, 4.5.3.1. */
const longestAddress = 254;

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number): Field<number> {
  return oneText({ min, max }, (written, wrong) => {
    const number = Number(written);
    const fits = /^\d+$/.test(written) && number >= min && number <= max;
    if (!fits) wrong('badNumber', { min, max });
    return fits ? number : min;
  });
}

/** One of these values. */
export function choice<const Value extends string>(
  values: readonly Value[],
  missing: ProblemCode = 'chooseOne',
): Field<Value> {
  return oneText({}, (chosen, wrong) => {
    const known = values.find((value) => value === chosen);
    if (known === undefined) wrong(missing);
    return known as Value;
  });
}

/** One of these values, or null for anything else. */
export function maybe<const Value extends string>(values: readonly Value[]): Field<Value | null> {
  return oneText({ optional: true }, (chosen) => values.find((value) => value === chosen) ?? null);
}

/** Any of these values, in their order; what is not among them is left out. */
export function several<const Value extends string>(
  values: readonly Value[],
  missing?: ProblemCode,
): Field<Value[]> {
  return z.custom<Entries>().transform((sent, context) => {
    const chosen = values.filter((value) => sent.includes(value));
    if (missing && chosen.length === 0) {
      context.issues.push({ code: 'custom', input: sent, params: { code: missing } });
    }
    return chosen;
  });
}

/** Every text under this name, whatever it is. */
export const texts: Field<string[]> = z
  .custom<Entries>()
  .transform((sent) => sent.filter((one) => typeof one === 'string'));

/** A tick that has to be there. */
export const tick: Field<true> = oneText({}, (sent, wrong) => {
  if (sent !== 'yes') wrong('notConfirmed');
  return true;
});

/** What the page itself wrote, character by character; whoever reads it judges what it means. */
export const hidden: Field<string> = oneText({ exact: true }, (sent) => sent);

/** The names that were written one on a line, without empty lines. */
export const lines: Field<string[]> = oneText({ optional: true, typed: true }, (written) =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);

/** A file that was chosen, or null. */
export const file: Field<File | null> = z.custom<Entries>().transform((sent) => {
  const chosen = sent.find((one) => typeof one !== 'string' && one.size > 0);
  return chosen instanceof File ? chosen : null;
});

/** The files that were chosen. */
export const files: Field<File[]> = z
  .custom<Entries>()
  .transform((sent) => sent.filter((one) => one instanceof File && one.size > 0) as File[])
  .register(facts, { optional: true });

/** A field of the same kind for each of several: per language, per layer. */
export function each<Key extends string, Name extends string, T>(
  keys: readonly Key[],
  nameOf: (key: Key) => Name,
  field: Field<T>,
): Record<Name, Field<T>> {
  return Object.fromEntries(keys.map((key) => [nameOf(key), field])) as Record<Name, Field<T>>;
}
