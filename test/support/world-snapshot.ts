import { env } from 'cloudflare:test';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import type { World } from './world.ts';
import { type Dump, dump } from './world-dump.ts';

/** Tables that hold a copy of another; `dump` passes over them. */
const copyOf = (table: string) => `copy_of_${table}`;

/** The tables that were written in since; holds names only. */
const touched = copyOf('touched');

/**
 * Notes every write in a table, so that only what changed is put back. In a trigger SQLite takes the
 * outer statement's word on conflicts, so it looks for itself whether the name stands there.
 */
function noticing(name: string): string[] {
  return ['INSERT', 'UPDATE', 'DELETE'].map(
    (write) => `CREATE TRIGGER ${touched}_${write}_${name} AFTER ${write} ON "${name}"
      BEGIN INSERT INTO ${touched} SELECT '${name}'
      WHERE NOT EXISTS (SELECT 1 FROM ${touched} WHERE name = '${name}'); END`,
  );
}

/** A database as it once was. */
export interface Kept {
  /** Puts it back, as often as one likes. */
  restore: () => Promise<void>;
  /** Every row of every table as they are now; only tables that were written in are read again. */
  dump: () => Promise<Dump>;
}

/** Keeps the whole database as it is now, until the file ends. */
export async function keepDatabase(): Promise<Kept> {
  const kept = await dump();
  const db = unlimited(env.DB);
  const found = await db
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE '_cf_%' AND name NOT LIKE 'copy_of_%' AND name <> 'd1_migrations'`,
    )
    .all<{ name: string; sql: string }>();
  const tables = found.results.map(({ name }) => name);
  const copied = tables.flatMap((name) => [
    `DROP TABLE IF EXISTS ${copyOf(name)}`,
    `CREATE TABLE ${copyOf(name)} AS SELECT * FROM "${name}"`,
    ...noticing(name),
  ]);
  const all = [`CREATE TABLE IF NOT EXISTS ${touched} (name TEXT PRIMARY KEY)`, ...copied];
  await db.batch(all.map((sql) => db.prepare(sql)));
  const parentsOf = ({ sql }: { sql: string }) =>
    [...sql.matchAll(/REFERENCES "?(\w+)"? \(\w+\) ON DELETE CASCADE/g)].map(
      ([, parent]) => parent,
    );
  const writtenIn = async () => {
    const written = await db.prepare(`SELECT name FROM ${touched}`).all<{ name: string }>();
    return written.results.map(({ name }) => name);
  };
  return {
    async restore() {
      const written = await writtenIn();
      // What hangs on a row is deleted with it.
      const hanging = found.results.filter((table) =>
        parentsOf(table).some((parent) => written.includes(parent ?? '')),
      );
      const names = [...new Set([...written, ...hanging.map(({ name }) => name)])];
      const putBack = [
        'PRAGMA defer_foreign_keys = on',
        ...names.map((name) => `DELETE FROM "${name}"`),
        ...names.map((name) => `INSERT INTO "${name}" SELECT * FROM ${copyOf(name)}`),
        `DELETE FROM ${touched}`,
      ];
      await db.batch(putBack.map((sql) => db.prepare(sql)));
    },
    async dump() {
      const names = await writtenIn();
      if (names.length === 0) return kept;
      const rows = await db.batch(names.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
      const now = names.map((name, at) => [name, (rows[at]?.results ?? []) as Dump[string]]);
      return { ...kept, ...Object.fromEntries(now) };
    },
  };
}

/** Keeps a world as it is now. @returns puts its database, its clock and its desk back, for the next test */
export async function keepWorld(world: World): Promise<() => Promise<void>> {
  const { hr } = world;
  const { now } = world.clock;
  const { restore } = await keepDatabase();
  return async () => {
    await restore();
    world.clock.now = now;
    world.hr = hr;
  };
}
