import { and, eq, isNotNull, notLike, type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { boxSecret, ticketKey, wave } from './schema.ts';
import type { Statement } from './transactions.ts';

/** A stored key under one of the deployment's wrapping secrets, and where it stands. */
export interface WrappedKey {
  kind: 'box' | 'sign' | 'ticket';
  wave: string;
  /** '' but for the key of a block. */
  block: string;
  wrapped: string;
}

/** Stored keys that begin otherwise than this: under another secret, or not bound to their place. */
export async function listWrapped(
  db: Database,
  prefix: string,
  limit: number,
  offset: number,
): Promise<WrappedKey[]> {
  const stale = (column: Parameters<typeof notLike>[0]): SQL | undefined =>
    and(isNotNull(column), notLike(column, `${prefix}%`));
  // Two ranges of the index on the beginning of a key: what is in order is not even looked at.
  const beginning = sql`substr(${ticketKey.privateKey}, 1, 19)`;
  return db.all<WrappedKey>(sql`
    SELECT 'box' AS kind, wave, '' AS block, wrapped FROM ${boxSecret} WHERE ${stale(boxSecret.wrapped)}
    UNION ALL
    SELECT 'sign', id, '', sign_key FROM ${wave} WHERE ${stale(wave.signKey)}
    UNION ALL
    SELECT 'ticket', wave, block, private_key FROM ${ticketKey} WHERE ${beginning} < ${prefix} OR ${beginning} > ${prefix}
    ORDER BY 1, 2, 3 LIMIT ${limit} OFFSET ${offset}`);
}

/**
 * The statement that puts a key in the place of the same key under another secret, unless it is gone
 * by then.
 */
export function replaceWrapped(db: Database, was: WrappedKey, now: string): Statement {
  if (was.kind === 'box') {
    return db
      .update(boxSecret)
      .set({ wrapped: now })
      .where(and(eq(boxSecret.wave, was.wave), eq(boxSecret.wrapped, was.wrapped)));
  }
  if (was.kind === 'sign') {
    return db
      .update(wave)
      .set({ signKey: now })
      .where(and(eq(wave.id, was.wave), eq(wave.signKey, was.wrapped)));
  }
  const { block, wrapped } = was;
  return db
    .update(ticketKey)
    .set({ privateKey: now })
    .where(
      and(
        eq(ticketKey.wave, was.wave),
        eq(ticketKey.block, block),
        eq(ticketKey.privateKey, wrapped),
      ),
    );
}
