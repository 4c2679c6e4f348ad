import { and, eq, ne, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { fieldedDefinition, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type FieldedDefinition = typeof fieldedDefinition.$inferSelect;

/** The hash of a definition as it was fielded, or null when nobody was ever asked it. */
export async function findFieldedHash(
  db: Database,
  id: string,
  version: string,
): Promise<string | null> {
  const { hash } = fieldedDefinition;
  const found = await db
    .select({ hash })
    .from(fieldedDefinition)
    .where(and(eq(fieldedDefinition.id, id), eq(fieldedDefinition.version, version)))
    .get();
  return found?.hash ?? null;
}

/** The statement that keeps a definition as fielded; one that is kept already stays as it is. */
export function insertFielded(db: Database, row: FieldedDefinition): Statement {
  return db.insert(fieldedDefinition).values(row).onConflictDoNothing();
}

/** That nobody fielded this version in other words. */
export function isSameFielded({ id, version, hash }: FieldedDefinition): Condition {
  return sql`NOT EXISTS (SELECT 1 FROM ${fieldedDefinition} WHERE ${and(
    eq(fieldedDefinition.id, id),
    eq(fieldedDefinition.version, version),
    ne(fieldedDefinition.hash, hash),
  )})`;
}

/** The text of a definition with this hash, or null when nobody was ever asked it. */
export async function findFieldedBody(db: Database, hash: string): Promise<string | null> {
  const { body } = fieldedDefinition;
  const found = await db
    .select({ body })
    .from(fieldedDefinition)
    .where(eq(fieldedDefinition.hash, hash))
    .get();
  return found?.body ?? null;
}

/** The text of what is asked in the open wave with this manifest, or null. */
export async function findAskedBody(db: Database, manifestHash: string): Promise<string | null> {
  const { body, hash } = fieldedDefinition;
  const found = await db
    .select({ body })
    .from(fieldedDefinition)
    // Not as a join: for that every wave would be read through.
    .where(
      eq(
        hash,
        sql`(SELECT ${wave.manifest} ->> '$.definition.hash' FROM ${wave}
          WHERE ${and(eq(wave.manifestHash, manifestHash), eq(wave.state, 'open'))})`,
      ),
    )
    .get();
  return found?.body ?? null;
}

/** Every definition that somebody was ever asked. */
export async function listFielded(db: Database): Promise<FieldedDefinition[]> {
  const { id, version } = fieldedDefinition;
  return db.select().from(fieldedDefinition).orderBy(id, version);
}
