import * as z from 'zod';
import { slug } from '../ground/slug.ts';
import type { Text } from '../language/language.ts';
import { staffLanguageSchema } from '../language/language-schema.ts';

/** More would not fit on one screen, nor in the ballot beside the full survey. */
const mostValues = 6;

/** Ids travel in every ballot, so they are short. */
const idLength = 20;

/** A value an organisation says it stands for, by its name in each language: "Dichtbij", "Near". */
const coreValueSchema = z.strictObject({
  id: z
    .string()
    .max(idLength)
    .regex(/^[a-z][a-z0-9_-]*$/, 'lower-case letters, digits, - and _ only'),
  name: z.partialRecord(staffLanguageSchema, z.string().trim().min(1).max(40)),
});
export type CoreValue = z.infer<typeof coreValueSchema>;

export const coreValuesSchema = z.array(coreValueSchema).max(mostValues);

/**
 * Values by the names HR writes. Ids follow from the first language's names, so a value keeps its id
 * from wave to wave and its answers can be compared; two names with the same letters get a number.
 * @example coreValuesFrom([{ nl: 'Écht dichtbij', en: 'Really near' }]) // id 'echt-dichtbij'
 */
export function coreValuesFrom(names: Text[]): CoreValue[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = idFrom(Object.values(name)[0] ?? '');
    let id = plain;
    for (let n = 2; taken.has(id); n += 1) id = `${plain.slice(0, idLength - 2)}-${n}`;
    taken.add(id);
    const trimmed = Object.entries(name).map(([language, words]) => [language, words.trim()]);
    return { id, name: Object.fromEntries(trimmed) };
  });
}

function idFrom(name: string): string {
  const id = slug(name).replace(/^[^a-z]+/, '');
  return id.slice(0, idLength).replace(/-$/, '') || 'value';
}
