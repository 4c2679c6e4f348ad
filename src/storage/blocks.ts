import { and, eq, gt, sql } from 'drizzle-orm';
import type { BoundLeaf } from '../core/ballot/block-leaf.ts';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { block } from './schema.ts';
import type { Statement } from './transactions.ts';

/** Statements that keep the blocks of a manifest, for devices and for whoever reads all of them. */
export function insertBlocks(
  db: Database,
  wave: string,
  leaves: readonly BoundLeaf[],
): Statement[] {
  return inStatements(leaves).map((part) =>
    db.insert(block).select(sql`
      SELECT ${wave}, value ->> '$.leaf.block', value ->> '$.leaf.ticketKey', value -> '$.leaf',
        value ->> '$.place', value -> '$.path'
      FROM json_each(${JSON.stringify(part)})`),
  );
}

/** The statement that takes a manifest's blocks away. */
export function deleteBlocks(db: Database, wave: string): Statement {
  return db.delete(block).where(eq(block.wave, wave));
}

/** A block as it is stored; `leaf` and `path` are JSON, and null under a first manifest. */
export type BlockRow = typeof block.$inferSelect;

/** Statements that keep the blocks of a wave as another installation stored them. */
export function insertBlockRows(db: Database, rows: readonly BlockRow[]): Statement[] {
  return inStatements(rows).map((part) =>
    db.insert(block).select(sql`
      SELECT value ->> 'wave', value ->> 'block', value ->> 'ticketKey', value ->> 'leaf',
        value ->> 'place', value ->> 'path'
      FROM json_each(${JSON.stringify(part)})`),
  );
}

/** A page of a wave's blocks in the order of their ids, after one of them. */
export async function listBlocks(
  db: Database,
  wave: string,
  after: string,
  limit: number,
): Promise<BlockRow[]> {
  return db
    .select()
    .from(block)
    .where(and(eq(block.wave, wave), gt(block.block, after)))
    .orderBy(block.block)
    .limit(limit);
}

/** Public ticket keys of a fixed manifest, by block. */
export async function listFixedKeys(db: Database, wave: string): Promise<Record<string, string>> {
  const rows = await db
    .select({ id: block.block, key: block.ticketKey })
    .from(block)
    .where(eq(block.wave, wave));
  return Object.fromEntries(rows.map(({ id, key }) => [id, key]));
}
