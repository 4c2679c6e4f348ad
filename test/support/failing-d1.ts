import { env } from 'cloudflare:test';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Context } from '../../src/actions/context.ts';
import { openDatabase } from '../../src/storage/database.ts';

/** A database between whose round trips something can happen. */
export interface Interposed {
  context: Context;
  /** Round trips so far; a batch is one. */
  calls: () => number;
  /** Which of them were batches, counted from 1. */
  batches: () => ReadonlySet<number>;
  /** What was written outside a batch. */
  written: () => readonly string[];
}

/** Does a round trip, or does not, or something else besides. */
export type Interpose = <T>(call: number, trip: () => Promise<T>) => Promise<T>;

const writing = /^\s*(INSERT|UPDATE|DELETE|REPLACE)\b/i;

/** The context with a database whose every round trip passes by `interpose`, counted from 1. */
export function interposed(context: Context, interpose: Interpose): Interposed {
  let calls = 0;
  const batches = new Set<number>();
  const alone: string[] = [];
  const own = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const trip = <T>(act: () => Promise<T>): Promise<T> => {
    calls += 1;
    return interpose(calls, act);
  };
  const wrap = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const reach = <T>(act: () => Promise<T>): Promise<T> => {
      if (writing.test(sql)) alone.push(sql);
      return trip(act);
    };
    const wrapped = {
      bind: (...values: unknown[]) => wrap(sql, statement.bind(...values)),
      all: () => reach(() => statement.all()),
      run: () => reach(() => statement.run()),
      first: (column: string) => reach(() => statement.first(column)),
      raw: () => reach(() => statement.raw()),
    } as unknown as D1PreparedStatement;
    own.set(wrapped, statement);
    return wrapped;
  };
  const database = {
    prepare: (sql: string) => wrap(sql, env.DB.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => {
      batches.add(calls + 1);
      return trip(() => env.DB.batch(statements.map((one) => own.get(one) as D1PreparedStatement)));
    },
  } as unknown as D1Database;
  return {
    context: { ...context, db: openDatabase(database) },
    calls: () => calls,
    batches: () => batches,
    written: () => alone,
  };
}
