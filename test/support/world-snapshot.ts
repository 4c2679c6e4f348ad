import { env } from 'cloudflare:test';
import { unlimited } from '../../scripts/local/limited-d1.ts';

/** Tables that hold a copy of another; `dump` passes over them. */
const copyOf = (table: string) => `copy_of_${table}`;

/**
 * Keeps the whole database as it is now.
 * @returns puts it back, as often as one likes
 */
export async function keepDatabase(): Promise<() => Promise<void>> {
  const db = unlimited(env.DB);
  const found = await db
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE '_cf_%' AND name NOT LIKE 'copy_of_%' AND name <> 'd1_migrations'`,
    )
    .all<{ name: string }>();
  const tables = found.results.map(({ name }) => name);
  await db.batch(
    tables.flatMap((name) => [
      db.prepare(`DROP TABLE IF EXISTS ${copyOf(name)}`),
      db.prepare(`CREATE TABLE ${copyOf(name)} AS SELECT * FROM "${name}"`),
    ]),
  );
  return async () => {
    await db.batch([
      db.prepare('PRAGMA defer_foreign_keys = on'),
      ...tables.map((name) => db.prepare(`DELETE FROM "${name}"`)),
      ...tables.map((name) => db.prepare(`INSERT INTO "${name}" SELECT * FROM ${copyOf(name)}`)),
    ]);
  };
}
