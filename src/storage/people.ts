import { and, count, eq, type SQL, sql } from 'drizzle-orm';
import { keptValues, keptWords } from '../core/ground/kept-shapes.ts';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { person } from './schema.ts';
import { readStored } from './stored-json.ts';
import type { Statement } from './transactions.ts';

/** One line of the staff list of a wave in preparation. */
export interface RosterPerson {
  number: string;
  name: string;
  email: string;
  language: string;
  attributes: Record<string, string>;
}

/** Somebody on a list, as HR knows them. */
export type ListedPerson = Pick<RosterPerson, 'number' | 'name'>;

/** Statements that put a staff list in the place of the one the wave had. */
export function replacePeople(
  db: Database,
  wave: string,
  people: readonly RosterPerson[],
): Statement[] {
  const inserts = inStatements(people).map((rows) =>
    db
      .insert(person)
      .select(sql`SELECT ${wave}, value ->> 'number', value ->> 'name', value ->> 'email',
             value ->> 'language', value -> 'attributes'
      FROM json_each(${JSON.stringify(rows)})`),
  );
  return [db.delete(person).where(eq(person.wave, wave)), ...inserts];
}

/** Part of a staff list, in the order of the numbers. */
export async function listPeople(
  db: Database,
  wave: string,
  { from, atMost }: { from: number; atMost: number },
): Promise<RosterPerson[]> {
  const rows = await db
    .select()
    .from(person)
    .where(eq(person.wave, wave))
    .orderBy(person.number)
    .limit(atMost)
    .offset(from);
  return rows.map(({ wave: _wave, attributes, ...row }) => ({
    ...row,
    attributes: readStored('person.attributes', keptWords, attributes),
  }));
}

/**
 * The one person on a wave's list with this personnel number or mail address, or null; an address
 * that several share names nobody.
 * @param written compared without the difference between capital and small letters
 */
export async function findPerson(
  db: Database,
  wave: string,
  written: string,
): Promise<ListedPerson | null> {
  const either = sql`(lower(${person.number}) = lower(${written})
    OR (${person.email} <> '' AND lower(${person.email}) = lower(${written})))`;
  const rows = await db
    .select({ number: person.number, name: person.name })
    .from(person)
    .where(and(eq(person.wave, wave), either))
    .limit(2);
  return rows.find(({ number }) => number === written) ?? (rows[1] ? null : (rows[0] ?? null));
}

/** The statement that takes one person out of a wave's list. */
export function deletePerson(db: Database, wave: string, number: string): Statement {
  return db.delete(person).where(and(eq(person.wave, wave), eq(person.number, number)));
}

/** A staff list by these attributes: those who are alike once, with how many they are. */
export async function countAlike(
  db: Database,
  wave: string,
  attributes: readonly string[],
): Promise<{ people: Record<string, string>[]; times: number[] }> {
  const values = sql.join(attributes.map(attributeOf), sql`, `);
  const rows = await db
    .select({ alike: sql<string>`json_array(${values})`, times: count() })
    .from(person)
    .where(eq(person.wave, wave))
    .groupBy(sql`1`);
  const named = (alike: string) => {
    const written = readStored('person.attributes', keptValues, alike);
    return Object.fromEntries(
      attributes.flatMap((name, at) => (written[at] ? [[name, written[at]]] : [])),
    );
  };
  return { people: rows.map(({ alike }) => named(alike)), times: rows.map(({ times }) => times) };
}

/** For how many people of a staff list each of these attributes is empty. */
export async function countBlanks(
  db: Database,
  wave: string,
  attributes: readonly string[],
): Promise<Record<string, number>> {
  const blanks = attributes.map((name) => [
    name,
    countIf(sql`coalesce(${attributeOf(name)}, '') = ''`),
  ]);
  const found = await db
    .select(Object.fromEntries(blanks))
    .from(person)
    .where(eq(person.wave, wave));
  return found[0] ?? {};
}

const attributeOf = (name: string) => sql`${person.attributes} ->> ${name}`;
const countIf = (condition: SQL) => sql<number>`count(*) FILTER (WHERE ${condition})`;

export async function countPeople(db: Database, wave: string): Promise<number> {
  return db.$count(person, eq(person.wave, wave));
}
