import { env } from 'cloudflare:test';
import { afterAll, vi } from 'vitest';
import { limitD1, unlimited } from '../../scripts/local/limited-d1.ts';
import { countInIsolate } from '../../src/routes/isolate-counts.ts';
import { loadLanguages } from '../../src/texts/of-the-deployment.ts';

// Runs before every test file in workerd. Files follow one another in one isolate, because loading
// the product takes longer than most of them; each finds tables without rows, the first bindings and
// no counters, every language, and whatever asks for the database gets the limited one.
const bindings = { ...env };
env.DB = limitD1(env.DB);
await loadLanguages(env.ASSETS);
countInIsolate('what came before this file', -1);

afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const name of Object.keys(env)) Reflect.deleteProperty(env, name);
  Object.assign(env, bindings);
  await deleteRows();
});

/** No migration makes a trigger: any that is left is a test's own. */
async function deleteRows(): Promise<void> {
  const db = unlimited(env.DB);
  const found = await db
    .prepare(
      `SELECT type, name FROM sqlite_master WHERE type IN ('table', 'trigger')
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name <> 'd1_migrations'
       ORDER BY type DESC`,
    )
    .all<{ type: string; name: string }>();
  await db.batch([
    db.prepare('PRAGMA defer_foreign_keys = on'),
    ...found.results.map(({ type, name }) =>
      db.prepare(type === 'trigger' ? `DROP TRIGGER "${name}"` : `DELETE FROM "${name}"`),
    ),
  ]);
}
