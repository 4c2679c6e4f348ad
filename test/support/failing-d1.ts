import { env } from 'cloudflare:test';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { refuseStrayWrites } from '../../scripts/local/one-way-to-write.ts';
import type { Context } from '../../src/actions/context.ts';
import { openDatabase } from '../../src/storage/database.ts';

/** A database between whose round trips something can happen. */
export interface Interposed {
  context: Context;
  /** Round trips so far; a batch is one. */
  calls: () => number;
  /** Which of them were batches, counted from 1. */
  batches: () => ReadonlySet<number>;
}

/** Does a round trip, or does not, or something else besides. */
export type Interpose = <T>(call: number, trip: () => Promise<T>) => Promise<T>;

/** The context with a database whose every round trip passes by `interpose`, counted from 1. Throws at a write outside `commit`. */
export function interposed(context: Context, interpose: Interpose): Interposed {
  let calls = 0;
  const batches = new Set<number>();
  const own = new WeakMap<D1PreparedStatement, { sql: string; statement: D1PreparedStatement }>();
  const trip = <T>(act: () => Promise<T>): Promise<T> => {
    calls += 1;
    return interpose(calls, act);
  };
  const wrap = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const reach = <T>(act: () => Promise<T>): Promise<T> => {
      refuseStrayWrites([sql]);
      return trip(act);
    };
    const wrapped = {
      bind: (...values: unknown[]) => wrap(sql, statement.bind(...values)),
      all: () => reach(() => statement.all()),
      run: () => reach(() => statement.run()),
      first: (column: string) => reach(() => statement.first(column)),
      raw: () => reach(() => statement.raw()),
    } as unknown as D1PreparedStatement;
    own.set(wrapped, { sql, statement });
    return wrapped;
  };
  const database = {
    prepare: (sql: string) => wrap(sql, env.DB.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => {
      const all = statements.flatMap((one) => own.get(one) ?? []);
      refuseStrayWrites(all.map(({ sql }) => sql));
      batches.add(calls + 1);
      return trip(() => env.DB.batch(all.map(({ statement }) => statement)));
    },
  } as unknown as D1Database;
  return {
    context: { ...context, db: openDatabase(database) },
    calls: () => calls,
    batches: () => batches,
  };
}
