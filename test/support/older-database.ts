import { applyD1Migrations, env } from 'cloudflare:test';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import type { Dump } from './world-dump.ts';

/** The database as an earlier version of the product left it. */

/** Drops every table, those that others refer to last. */
export async function emptyDatabase(): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT name, sql FROM sqlite_master WHERE type = 'table'
     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'`,
  ).all<{ name: string; sql: string }>();
  for (let left = results; left.length > 0; ) {
    const [next] = left.filter(({ name }) =>
      left.every((other) => other.name === name || !other.sql.includes(`REFERENCES ${name} `)),
    );
    if (!next) throw new Error('tables refer to each other in a circle');
    await env.DB.prepare(`DROP TABLE "${next.name}"`).run();
    left = left.filter((table) => table !== next);
  }
}

/** Columns that were called otherwise before a later migration. */
const formerly: Record<string, string> = { sealed: 'encrypted' };

/**
 * Puts these rows into a new database to which only so many migrations were applied, as far as its
 * tables have room for them, and then upgrades it to today's.
 * @returns what stood in them, by the names of today
 */
export async function upgradeFrom(applied: number, rows: Dump): Promise<Dump> {
  const db = unlimited(env.DB);
  await emptyDatabase();
  await applyD1Migrations(db, env.TEST_MIGRATIONS.slice(0, applied));
  const inserts: ReturnType<typeof db.prepare>[] = [];
  const kept: Dump = {};
  for (const [table, all] of Object.entries(rows)) {
    const { results: columns } = await db
      .prepare(`SELECT name, "notnull" AS needed FROM pragma_table_info(?)`)
      .bind(table)
      .all<{ name: string; needed: number }>();
    if (columns.length === 0) continue;
    const names = columns.map(({ name }) => `"${name}"`);
    const insert = db.prepare(
      `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?')})`,
    );
    const today = columns.map(({ name }) => formerly[name] ?? name);
    for (const row of all) {
      const values = today.map((name, at) => row[name] ?? (columns[at]?.needed ? '' : null));
      inserts.push(insert.bind(...values));
    }
    kept[table] = all.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => today.includes(name))),
    );
  }
  await db.batch([db.prepare('PRAGMA defer_foreign_keys = on'), ...inserts]);
  await applyD1Migrations(db, env.TEST_MIGRATIONS);
  return kept;
}
