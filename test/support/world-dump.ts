import { env } from 'cloudflare:test';
import { expect, vi } from 'vitest';
import { unlimited } from '../../scripts/local/limited-d1.ts';

/** Every row of every table, as the owner of the database sees them. */
export type Dump = Record<string, Record<string, string | number | null>[]>;

/** Reads the whole database, each table in the order the database itself gives. */
export async function dump(): Promise<Dump> {
  const db = unlimited(env.DB);
  const tables = await db
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table'
     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'copy_of_%'
     AND name <> 'd1_migrations'`,
    )
    .all<{ name: string }>();
  const names = tables.results.map(({ name }) => name);
  const rows = await db.batch(names.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
  return Object.fromEntries(
    names.map((name, at) => [name, (rows[at]?.results ?? []) as Dump[string]]),
  );
}

/** Does something that must leave every row of every table as it was. */
export async function withoutTrace<T>(act: () => Promise<T>): Promise<T> {
  const before = await dump();
  const result = await act();
  expect(changesBetween(before, await dump())).toEqual([]);
  return result;
}

/**
 * Does something while the database fails at one statement, such as `DELETE ON ballot`, as a crash
 * would; what was done before that statement must not stand either.
 */
export async function crashing<T>(at: string, act: () => Promise<T>): Promise<T> {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  const crash = "BEGIN SELECT RAISE(ABORT, 'crash'); END";
  await env.DB.prepare(`CREATE TRIGGER crash BEFORE ${at} ${crash}`).run();
  try {
    return await withoutTrace(act);
  } finally {
    await env.DB.prepare('DROP TRIGGER crash').run();
    silent.mockRestore();
  }
}

/**
 * Rows that came (`+`) and went (`-`), a changed row as both. That a proof of a key was used is kept
 * for minutes, also when what it went with was refused.
 */
export function changesBetween(before: Dump, after: Dump): string[] {
  const tables = Object.keys(after).filter((table) => table !== 'spent_proof');
  return tables.flatMap((table) => {
    const [old, now] = [before, after].map((all) => (all[table] ?? []).map(written));
    const gone = old?.filter((row) => !now?.includes(row)) ?? [];
    const come = now?.filter((row) => !old?.includes(row)) ?? [];
    return [...gone.map((row) => `- ${table} ${row}`), ...come.map((row) => `+ ${table} ${row}`)];
  });
}

const written = (row: object) => JSON.stringify(row);

/** Expects a refusal: this status, this code, nothing changed and nothing told beyond the code. */
export async function expectRefusal(
  ask: () => Promise<Response>,
  status: number,
  code: string,
): Promise<void> {
  const response = await withoutTrace(ask);
  const body = await response.text();
  expect({ status: response.status, body }).toMatchObject({ status });
  if (response.headers.get('content-type')?.startsWith('application/json')) {
    expect((JSON.parse(body) as { error: string }).error).toBe(code);
  } else {
    expect(body).toContain('<html');
  }
}
