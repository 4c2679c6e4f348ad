/**
 * The shape of a release file, as the auditor knows it. Written down here a second time, on
 * purpose: nothing of the program that made the file is trusted.
 */

/** A file that cannot be judged at all. */
export class Malformed extends Error {}

/** Something that may not be in a release, found while reading. */
export interface Surprise {
  where: string;
  rule: 'unknown-field' | 'decimals' | 'band-not-capped';
  found: string;
}

type Field = (value: unknown, where: string, surprises: Surprise[]) => void;

const wrong = (where: string, wanted: string): never => {
  throw new Malformed(`${where || 'the file'} should be ${wanted}`);
};

export const text: Field = (value, where) => {
  if (typeof value !== 'string') wrong(where, 'a text');
};

export const yesNo: Field = (value, where) => {
  if (typeof value !== 'boolean') wrong(where, 'true or false');
};

/** A whole number; one with decimals is a figure that reveals more than a count. */
export const whole: Field = (value, where, surprises) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(where, 'a whole number');
  if (!Number.isInteger(value)) surprises.push({ where, rule: 'decimals', found: String(value) });
};

export const count: Field = (value, where, surprises) => {
  whole(value, where, surprises);
  if ((value as number) < 0) wrong(where, '0 or more');
};

/** A statistic: at most two decimals, or null. */
export const statistic: Field = (value, where, surprises) => {
  if (value === null) return;
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(where, 'a number or null');
  if (String(value).includes('e') || (String(value).split('.')[1] ?? '').length > 2) {
    surprises.push({ where, rule: 'decimals', found: String(value) });
  }
};

/** How many answered, as a class; anything else is a number of answers. */
export const answered: Field = (value, where, surprises) => {
  if (!['nearly-all', 'most', 'half'].includes(value as string)) {
    surprises.push({ where, rule: 'decimals', found: JSON.stringify(value) });
  }
};

export const orNull =
  (field: Field): Field =>
  (value, where, surprises) => {
    if (value !== null) field(value, where, surprises);
  };

/** A favourable share in three bands; anything else says more than a band may. */
export const band: Field = (value, where, surprises) => {
  if (![0, 1, 2].includes(value as number)) {
    surprises.push({ where, rule: 'band-not-capped', found: JSON.stringify(value) });
  }
};

export const list =
  (field: Field, least = 0): Field =>
  (value, where, surprises) => {
    if (!Array.isArray(value) || value.length < least) return wrong(where, 'a list');
    value.forEach((one, at) => {
      field(one, `${where}[${at}]`, surprises);
    });
  };

export const record =
  (field: Field): Field =>
  (value, where, surprises) => {
    for (const [key, one] of Object.entries(asObject(value, where))) {
      field(one, `${where}.${key}`, surprises);
    }
  };

/** Named fields; others are surprises, missing ones make the file malformed. */
export const object =
  (fields: Record<string, Field>, optional: Record<string, Field> = {}): Field =>
  (value, where, surprises) => {
    const found = asObject(value, where);
    for (const [key, field] of Object.entries(fields)) {
      if (!Object.hasOwn(found, key)) wrong(place(where, key), 'there');
      field(found[key], place(where, key), surprises);
    }
    for (const [key, one] of Object.entries(found)) {
      if (Object.hasOwn(fields, key)) continue;
      const field = optional[key];
      if (field) field(one, place(where, key), surprises);
      else {
        const shown = (JSON.stringify(one) ?? '').slice(0, 60);
        surprises.push({ where: place(where, key), rule: 'unknown-field', found: shown });
      }
    }
  };

function place(where: string, key: string): string {
  return where === '' ? key : `${where}.${key}`;
}

function asObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(where, 'an object');
  }
  return value as Record<string, unknown>;
}
