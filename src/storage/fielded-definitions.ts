import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { fieldedDefinition } from './schema.ts';

export type FieldedDefinition = typeof fieldedDefinition.$inferSelect;

export async function findFielded(
  db: Database,
  id: string,
  version: string,
): Promise<FieldedDefinition | null> {
  const found = await db
    .select()
    .from(fieldedDefinition)
    .where(and(eq(fieldedDefinition.id, id), eq(fieldedDefinition.version, version)))
    .get();
  return found ?? null;
}

/** Keeps a definition as fielded; one that is kept already stays as it is. */
export async function insertFielded(db: Database, row: FieldedDefinition): Promise<void> {
  await db.insert(fieldedDefinition).values(row).onConflictDoNothing();
}
