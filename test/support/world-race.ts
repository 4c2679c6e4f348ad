import { env } from 'cloudflare:test';
import type { D1Database } from '@cloudflare/workers-types';
import type { Context } from '../../src/actions/context.ts';
import { openDatabase } from '../../src/storage/database.ts';

/**
 * A context for an action that is slow: right before its first transaction something else happens,
 * once, as when two people press at the same moment.
 */
export function overtaken(context: Context, meanwhile: () => Promise<unknown>): Context {
  let waits = true;
  const batch: D1Database['batch'] = async (statements) => {
    const first = waits;
    waits = false;
    if (first) await meanwhile();
    return env.DB.batch(statements);
  };
  const prepare: D1Database['prepare'] = (query) => env.DB.prepare(query);
  return { ...context, db: openDatabase({ prepare, batch } as D1Database) };
}
