import { eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { person } from './schema.ts';
import type { Statement } from './transactions.ts';

/** One line of the staff list of a wave in preparation. */
export interface RosterPerson {
  number: string;
  name: string;
  email: string;
  language: string;
  attributes: Record<string, string>;
}

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

export async function listPeople(db: Database, wave: string): Promise<RosterPerson[]> {
  const rows = await db.select().from(person).where(eq(person.wave, wave));
  return rows.map(({ wave: _wave, attributes, ...row }) => ({
    ...row,
    attributes: JSON.parse(attributes),
  }));
}

export async function countPeople(db: Database, wave: string): Promise<number> {
  return db.$count(person, eq(person.wave, wave));
}
