import { eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { participation } from './schema.ts';
import type { Statement } from './transactions.ts';

export type Participation = typeof participation.$inferSelect;

/** Statements that write the day's bands over those of the day before: no course over time is kept. */
export function replaceParticipation(
  db: Database,
  wave: string,
  rows: readonly Participation[],
): Statement[] {
  const inserts = inStatements(rows).map((part) =>
    db
      .insert(participation)
      .select(sql`SELECT ${wave}, value ->> 'block', value ->> 'day', value ->> 'band'
      FROM json_each(${JSON.stringify(part)})`),
  );
  return [db.delete(participation).where(eq(participation.wave, wave)), ...inserts];
}

export async function listParticipation(db: Database, wave: string): Promise<Participation[]> {
  return db.select().from(participation).where(eq(participation.wave, wave));
}
