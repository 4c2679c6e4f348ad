import { env } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitD1, noUse, type Use } from '../../scripts/local/limited-d1.ts';
import { refuseStrayWrites, StrayWrite } from '../../scripts/local/one-way-to-write.ts';
import { checkAnswer } from '../../scripts/local/worker-limits.ts';

let use: Use;
const database = () => {
  use = noUse();
  return limitD1(env.DB, use);
};

beforeAll(async () => {
  await env.DB.prepare('CREATE TABLE thing (id TEXT PRIMARY KEY, a TEXT, b TEXT)').run();
});

const run = (sql: string, ...values: unknown[]) =>
  database()
    .prepare(sql)
    .bind(...values)
    .run();
const marks = (count: number) => Array.from({ length: count }, () => '?').join();
const letters = (count: number) => 'x'.repeat(count);
const insert = 'INSERT INTO thing VALUES (?, ?, ?)';

describe('the database that tests see refuses what D1 would refuse', () => {
  it.each<[what: string, sql: string, values: unknown[]]>([
    ['101 bound values', `SELECT ${marks(101)}`, Array(101).fill(1)],
    ['a statement above 100 kB', `SELECT 1 -- ${letters(100_000)}`, []],
    ['a value above 2 MB', 'SELECT length(?) AS n', [letters(2_000_001)]],
    ['a value above 2 MB in bytes', 'SELECT length(?) AS n', ['é'.repeat(1_000_001)]],
    ['a row above 2 MB', insert, ['big', letters(1_000_000), letters(1_000_000)]],
    ['a pattern above 50 bytes', 'SELECT id FROM thing WHERE id LIKE ?', [`${letters(50)}%`]],
    [
      'a pattern without a wildcard, behind another value',
      'SELECT id FROM thing WHERE a = ? AND id GLOB ?',
      ['a', letters(51)],
    ],
    ['a pattern written out', `SELECT id FROM thing WHERE id LIKE '${letters(51)}'`, []],
    ['33 arguments of a function', `SELECT max(${marks(33)}) FROM thing`, Array(33).fill(1)],
    ['33 arguments with brackets', `SELECT coalesce(${Array(33).fill('abs(1)')}) AS n`, []],
  ])('%s', async (_what, sql, values) => {
    await expect(async () => run(sql, ...values)).rejects.toThrow('D1 takes');
  });

  it('a row that grows above 2 MB', async () => {
    await run(insert, 'grows', letters(1_500_000), '');
    await expect(
      run(`UPDATE thing SET b = ? WHERE id = 'grows'`, letters(600_000)),
    ).rejects.toThrow('bytes of a row');
    await run('DELETE FROM thing');
  });

  it('a result above 50 MB', async () => {
    const numbers = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)';
    const large = `${numbers} SELECT i, hex(zeroblob(450000)) AS text FROM n`;
    await expect(run(large)).rejects.toThrow('bytes of a result');
  });

  it('more than a thousand statements of one request, each of a batch counted', async () => {
    const limited = database();
    const one = limited.prepare('SELECT 1 AS n');
    await limited.batch(Array(999).fill(one));
    await one.all();
    await expect(one.all()).rejects.toThrow('1001 statements');
    expect(use).toMatchObject({ calls: 3, statements: 1001 });
  });

  it('takes what lies at the limit', async () => {
    await run(`SELECT ${marks(100)}`, ...Array(100).fill(1));
    await run(`SELECT max(${marks(32)}) AS n, 'f(${Array(40).fill(1)})'`, ...Array(32).fill(1));
    await run(`SELECT id FROM thing WHERE id IN (${marks(40)})`, ...Array(40).fill('x'));
    await run('SELECT id FROM thing WHERE id LIKE ? AND a = ?', `${letters(49)}%`, letters(60));
    await run(insert, 'id', letters(999_990), letters(999_990));
    await run('DELETE FROM thing');
    expect(use).toMatchObject({ calls: 1, statements: 1 });
  });
});

describe('an answer that Cloudflare would not pass on', () => {
  const refused = (headers: Record<string, string>) => () =>
    checkAnswer(new Response(null, { headers }), '/somewhere');

  it('is refused: 128 kB of headers, or on to an address of 16 kB', () => {
    expect(refused({ link: letters(127_000), 'x-more': letters(2000) })).toThrow('of headers');
    expect(refused({ location: `/results?q=${letters(16_000)}` })).toThrow('of an address');
    expect(refused({ link: letters(100_000), location: '/results' })).not.toThrow();
  });
});

it('counts the rows D1 would bill, and keeps columns of one name apart and those named by a number in order', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({ id: `t${at}` }));
  await run(
    `INSERT INTO thing SELECT value ->> 'id', 'a', 'b' FROM json_each(?)`,
    JSON.stringify(rows),
  );
  expect(use.rowsWritten).toBeGreaterThanOrEqual(40);
  const scan = await database().prepare(`SELECT count(*) FROM thing WHERE a = 'a'`).raw();
  expect(scan).toEqual([[40]]);
  expect(use.rowsRead).toBe(40);
  const twice = await database()
    .prepare('SELECT one.id, two.id FROM thing one JOIN thing two ON two.id = ? WHERE one.id = ?')
    .bind('t2', 't1')
    .raw();
  expect(twice).toEqual([['t1', 't2']]);
  expect(use).toMatchObject({ received: 4, largestRow: 4 });
  const numbered = await database().prepare(`SELECT id, 7, a FROM thing WHERE id = 't1'`).raw();
  expect(numbered).toEqual([['t1', 7, 'a']]);
});

describe('the database of a request', () => {
  const binding = () => limitD1(env.DB, noUse(), refuseStrayWrites);
  const row = { id: 'x', a: 'a', b: 'b' };
  const thing = sqliteTable('thing', { id: text(), a: text(), b: text() });
  const insertRaw = "INSERT INTO thing VALUES ('x', 'a', 'b')";
  const committed = "select json(CASE WHEN 1 THEN '1' ELSE 'overtaken' END) from (SELECT 1)";

  it.each<[way: string, write: () => Promise<unknown>]>([
    ['a statement that is run', () => binding().prepare(insertRaw).run()],
    ['a statement that is read', () => binding().prepare(insertRaw).all()],
    ['the first row of a statement', () => binding().prepare(`${insertRaw} RETURNING id`).first()],
    ['the raw rows of a statement', () => binding().prepare(`${insertRaw} RETURNING id`).raw()],
    ['bound values', () => binding().prepare(insert).bind('x', 'a', 'b').run()],
    [
      'small letters behind a remark',
      () => binding().prepare(`/* x */ ${insertRaw.toLowerCase()}`).run(),
    ],
    ['a subquery in front', () => binding().prepare(`WITH one AS (SELECT 1) ${insertRaw}`).run()],
    ['exec', () => binding().exec(insertRaw)],
    ['a batch', () => binding().batch([binding().prepare(insertRaw)])],
    [
      'a batch that reads first',
      () => binding().batch([binding().prepare('SELECT 1'), binding().prepare(insertRaw)]),
    ],
    ['drizzle', async () => drizzle(binding()).insert(thing).values(row)],
    ['a text through drizzle', () => drizzle(binding()).run(insertRaw)],
    ['sql through drizzle', () => drizzle(binding()).all(sql`DELETE FROM thing`)],
    ['a batch of drizzle', () => drizzle(binding()).batch([drizzle(binding()).delete(thing)])],
    ['the client behind drizzle', () => drizzle(binding()).$client.prepare(insertRaw).run()],
    ['a pragma', () => binding().prepare('PRAGMA foreign_keys = off').run()],
  ])('refuses a write outside commit: %s', async (_way, write) => {
    const before = await env.DB.prepare('SELECT count(*) AS n FROM thing').first('n');
    await expect((async () => write())()).rejects.toSatisfy(isStray);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM thing').first('n')).toBe(before);
  });

  it('takes readings that speak of writing, and what begins with its conditions', async () => {
    const reading = "SELECT replace('insert', 'DELETE', 'update') AS \"update\"";
    expect(await binding().prepare(reading).first('update')).toBe('insert');
    const one = binding();
    await one.batch([one.prepare(committed), one.prepare(insert).bind('committed', 'a', 'b')]);
    expect(await one.prepare("SELECT a FROM thing WHERE id = 'committed'").first('a')).toBe('a');
  });
});

function isStray(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return error instanceof StrayWrite || (cause !== undefined && isStray(cause));
}
