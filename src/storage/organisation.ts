import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { organisation } from './schema.ts';

export type Organisation = typeof organisation.$inferSelect;

/** The organisation this deployment serves, or null before HR named it. */
export async function findOrganisation(db: Database): Promise<Organisation | null> {
  return (await db.select().from(organisation).where(eq(organisation.id, 1)).get()) ?? null;
}

/** Writes the organisation's details; an absent logo keeps the one there is. */
export async function saveOrganisation(
  db: Database,
  details: Omit<typeof organisation.$inferInsert, 'id'>,
): Promise<void> {
  await db
    .insert(organisation)
    .values({ id: 1, ...details })
    .onConflictDoUpdate({ target: organisation.id, set: details });
}
