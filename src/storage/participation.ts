import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { participation } from './schema.ts';

export type Participation = typeof participation.$inferSelect;

/** Writes the day's bands over those of the day before: no course over time is kept. */
export async function replaceParticipation(
  db: Database,
  wave: string,
  rows: readonly Participation[],
): Promise<void> {
  await db.batch([
    db.delete(participation).where(eq(participation.wave, wave)),
    ...rows.map((row) => db.insert(participation).values(row)),
  ]);
}

export async function listParticipation(db: Database, wave: string): Promise<Participation[]> {
  return db.select().from(participation).where(eq(participation.wave, wave));
}
