import { Malformed } from './malformed.ts';

/**
 * The shape of a release file, as the auditor knows it. Written down here a second time, on
 * purpose: nothing of the program that made the file is trusted.
 */

/** Something that may not be in a release, found while reading. */
export interface Surprise {
  where: string;
  rule: 'unknown-field' | 'format';
  found: string;
}

export interface Field {
  (value: unknown, where: string, surprises: Surprise[]): void;
  mayBeAbsent?: boolean;
}

/** A file full of strange things is malformed: nobody reads more of them than this. */
const mostSurprises = 200;

function surprise(
  surprises: Surprise[],
  where: string,
  rule: Surprise['rule'],
  value: unknown,
): void {
  if (surprises.length >= mostSurprises)
    throw new Malformed(`it has more than ${mostSurprises} strange fields`);
  surprises.push({ where, rule, found: (JSON.stringify(value) ?? '').slice(0, 60) });
}

const wrong = (where: string, wanted: string): never => {
  throw new Malformed(`${where || 'the file'} should be ${wanted}`);
};

/** A text of a fixed form; another form could carry what nobody asked for. */
export const written =
  (form: RegExp): Field =>
  (value, where, surprises) => {
    if (typeof value !== 'string') return wrong(where, 'a text');
    if (!form.test(value)) surprise(surprises, where, 'format', value);
  };

/** Words for people: some characters, none of them invisible. */
export const words = written(/^[^\p{Cc}\p{Co}\p{Cn}]+$/u);

/** Words of a questionnaire or a staff list, which were tidied: composed letters, no sign that nobody sees. */
export const tidyWords: Field = (value, where, surprises) => {
  words(value, where, surprises);
  const text = value as string;
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '');
  if (plain !== text) surprise(surprises, where, 'format', text);
};

export const oneOf =
  (...values: (string | number)[]): Field =>
  (value, where, surprises) => {
    if (typeof value !== typeof values[0]) return wrong(where, `one of ${values.join(', ')}`);
    if (!values.includes(value as string)) surprise(surprises, where, 'format', value);
  };

export const yesNo: Field = (value, where) => {
  if (typeof value !== 'boolean') wrong(where, 'true or false');
};

/** A whole number; one with decimals is a figure that reveals more than a count. */
export const whole: Field = (value, where, surprises) => {
  if (typeof value !== 'number') return wrong(where, 'a whole number');
  if (!Number.isInteger(value)) surprise(surprises, where, 'format', value);
};

export const count: Field = (value, where, surprises) => {
  whole(value, where, surprises);
  if ((value as number) < 0) wrong(where, '0 or more');
};

/** A number with so many decimals at most. */
export const decimals =
  (most: number): Field =>
  (value, where, surprises) => {
    if (typeof value !== 'number') return wrong(where, 'a number');
    const after = String(value).split('.')[1] ?? '';
    if (after.length > most || /e/.test(String(value))) surprise(surprises, where, 'format', value);
  };

export const orNull =
  (field: Field): Field =>
  (value, where, surprises) => {
    if (value !== null) field(value, where, surprises);
  };

/** A field that files from before it was counted do not have. */
export const optional = (field: Field): Field =>
  Object.assign((...found: Parameters<Field>) => field(...found), { mayBeAbsent: true });

export const list =
  (field: Field, least = 0): Field =>
  (value, where, surprises) => {
    if (!Array.isArray(value) || value.length < least) return wrong(where, 'a list');
    value.forEach((one, at) => {
      field(one, `${where}[${at}]`, surprises);
    });
  };

export const record =
  (name: RegExp, field: Field): Field =>
  (value, where, surprises) => {
    for (const [key, one] of Object.entries(asObject(value, where))) {
      if (!name.test(key)) surprise(surprises, place(where, key), 'format', key);
      field(one, place(where, key), surprises);
    }
  };

/** Named fields; others are surprises, missing ones make the file malformed. */
export const object =
  (fields: Record<string, Field>): Field =>
  (value, where, surprises) => {
    const found = asObject(value, where);
    for (const [key, field] of Object.entries(fields)) {
      if (!Object.hasOwn(found, key)) {
        if (field.mayBeAbsent) continue;
        wrong(place(where, key), 'there');
      }
      field(found[key], place(where, key), surprises);
    }
    for (const [key, one] of Object.entries(found)) {
      if (!Object.hasOwn(fields, key)) surprise(surprises, place(where, key), 'unknown-field', one);
    }
  };

function place(where: string, key: string): string {
  const shown = key.slice(0, 40);
  return where === '' ? shown : `${where}.${shown}`;
}

function asObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(where, 'an object');
  }
  return value as Record<string, unknown>;
}
