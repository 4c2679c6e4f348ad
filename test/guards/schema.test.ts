import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { d1Limits } from '../../scripts/local/d1-limits.ts';
import * as agreements from '../../src/storage/agreements-schema.ts';
import * as council from '../../src/storage/council-decision-schema.ts';
import * as mail from '../../src/storage/mail-schema.ts';
import * as members from '../../src/storage/members-schema.ts';
import * as schema from '../../src/storage/schema.ts';
import { breaches } from './schema-law.ts';
import { migrations, tablesOf } from './schema-tables.ts';

const tables = () => tablesOf(migrations());

/** Table and column names in the section "What is stored" of docs/privacy.md. */
function documented(): Map<string, { column: string; why: string; until: string }[]> {
  const text = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
  const section = text.split('## What is stored')[1] ?? '';
  return new Map(
    section
      .split(/^### /m)
      .slice(1)
      .map((part) => {
        const [name = '', ...lines] = part.split('\n');
        const rows = lines.filter((line) => line.startsWith('| ')).slice(1);
        const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
        return [
          name.trim(),
          cells.map(([, column = '', why = '', until = '']) => ({ column, why, until })),
        ];
      }),
  );
}

test('no table has more columns than D1 takes', () => {
  const counts = [...tables().values()].map(({ columns }) => columns.length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(d1Limits.columns);
});

test('the migrations keep the law of tables that hold who asked for what', () => {
  expect(breaches(migrations())).toEqual([]);
});

describe('the law notices a migration that would add', () => {
  const planted: [what: string, sql: string, breach: string][] = [
    [
      'a ballot table with row numbers',
      'DROP TABLE ballot; CREATE TABLE ballot (wave TEXT, nonce TEXT, block TEXT, signature TEXT, ciphertext TEXT) STRICT',
      'ballot has row numbers',
    ],
    [
      'a time at which somebody sent',
      'ALTER TABLE ballot ADD COLUMN sent_at TEXT',
      'ballot.sent_at is not declared',
    ],
    [
      'a time under an innocent name',
      'ALTER TABLE invitation ADD COLUMN remark TEXT DEFAULT CURRENT_TIMESTAMP',
      'invitation keeps a time',
    ],
    [
      'a column nobody declared',
      'ALTER TABLE invitation ADD COLUMN nonce TEXT',
      'invitation.nonce is not declared',
    ],
    [
      'numbers that count up',
      'DROP TABLE receipt; CREATE TABLE receipt (wave TEXT, receipt INTEGER PRIMARY KEY AUTOINCREMENT) STRICT',
      'receipt counts up',
    ],
    [
      'a second table that keeps ballots',
      'CREATE TABLE ballot_copy (nonce TEXT PRIMARY KEY) STRICT',
      'ballot_copy has row numbers',
    ],
    [
      'a trigger that remembers',
      'CREATE TRIGGER seen AFTER INSERT ON ballot BEGIN SELECT 1; END',
      'cannot read: CREATE TRIGGER',
    ],
    [
      'a view that remembers',
      'CREATE VIEW joined AS SELECT * FROM ballot',
      'cannot read: CREATE VIEW',
    ],
  ];

  test.each(planted)('%s', (_what, sql, breach) => {
    const found = breaches([...migrations(), sql]).join('\n');
    expect(found).toContain(breach);
  });
});

test('the code’s schema names the columns of the migrations, no more and no less', () => {
  const coded = Object.values({ ...schema, ...agreements, ...council, ...members, ...mail })
    .flatMap((value: unknown) => (value instanceof SQLiteTable ? [getTableConfig(value)] : []))
    .map(({ name, columns }) => [name, columns.map((column) => column.name).sort()]);
  const stored = [...tables()].map(([name, { columns }]) => [name, [...columns].sort()]);
  expect(Object.fromEntries(coded)).toEqual(Object.fromEntries(stored));
});

test('docs/privacy.md lists every stored column, and none that is not stored', () => {
  const stored = [...tables()].map(([name, { columns }]) => [name, [...columns].sort()]);
  const listed = [...documented()].map(([name, rows]) => [
    name,
    rows.map(({ column }) => column).sort(),
  ]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(stored));
});

test('docs/privacy.md says of every column why it is there and until when', () => {
  const silent = [...documented()].flatMap(([name, rows]) =>
    rows.filter(({ why, until }) => !why || !until).map(({ column }) => `${name}.${column}`),
  );
  expect(silent).toEqual([]);
});
