import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { organisation } from './schema.ts';
import type { Statement } from './transactions.ts';

export type Organisation = typeof organisation.$inferSelect;
export type OrganisationDetails = Omit<typeof organisation.$inferInsert, 'id'>;

/** The organisation this deployment serves, or null before HR named it. */
export async function findOrganisation(db: Database): Promise<Organisation | null> {
  return (await db.select().from(organisation).where(eq(organisation.id, 1)).get()) ?? null;
}

/** The statement that writes the organisation's details; an absent logo keeps the one there is. */
export function putOrganisation(db: Database, details: OrganisationDetails): Statement {
  return db
    .insert(organisation)
    .values({ id: 1, ...details })
    .onConflictDoUpdate({ target: organisation.id, set: details });
}
