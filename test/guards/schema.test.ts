import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Table {
  columns: string[];
  body: string;
  options: string;
}

/** The tables as all migrations together leave them. */
function tables(): Map<string, Table> {
  const found = new Map<string, Table>();
  const folder = join(root, 'migrations');
  for (const name of readdirSync(folder).sort()) {
    const sql = readFileSync(join(folder, name), 'utf8').replace(/--.*$/gm, '');
    for (const statement of sql.split(';').map((text) => text.trim())) apply(statement, found);
  }
  return found;
}

function apply(statement: string, found: Map<string, Table>): void {
  const created = /^CREATE TABLE (\w+) \(([\s\S]*)\)([^)]*)$/i.exec(statement);
  const [, name = '', body = '', options = ''] = created ?? [];
  if (created) return void found.set(name, { columns: columnsOf(body), body, options });
  const added = /^ALTER TABLE (\w+) ADD(?: COLUMN)? (\w+)([\s\S]*)$/i.exec(statement);
  const table = found.get(added?.[1] ?? '');
  if (added && table) {
    table.columns.push(added[2] as string);
    table.body += `, ${added[2]} ${added[3]}`;
  } else if (statement && !/^(CREATE (UNIQUE )?INDEX|UPDATE|INSERT)\b/i.test(statement)) {
    const dropped = /^DROP TABLE (\w+)$/i.exec(statement)?.[1];
    if (!dropped || !found.delete(dropped)) throw new Error(`cannot read: ${statement}`);
  }
}

/** Names at the start of each definition, without those of table constraints. */
function columnsOf(body: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const character of body) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts
    .map((part) => part.trim().split(/\s+/)[0] as string)
    .filter((word) => !/^(PRIMARY|UNIQUE|CHECK|FOREIGN|CONSTRAINT)$/i.test(word));
}

/** Table and column names in the section "What is stored" of docs/privacy.md. */
function documented(): Map<string, { column: string; why: string; until: string }[]> {
  const text = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
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

const secret = ['invitation', 'ballot', 'ticket_key', 'receipt'];

test.each(secret)('%s keeps no order and no time in which people acted', (name) => {
  const table = tables().get(name);
  expect(table?.options).toMatch(/WITHOUT ROWID/i);
  expect(table?.options).toMatch(/STRICT/i);
  expect(table?.body).not.toMatch(/AUTOINCREMENT|CURRENT_|DATETIME|\bREAL\b|INTEGER PRIMARY KEY/i);
  const timed =
    /(^|_)(at|on|time|day|date|created|updated|used|seen|sent|order|position|ip|agent)$/;
  expect(table?.columns.filter((column) => timed.test(column))).toEqual([]);
});

test('only the log may keep the order of its rows', () => {
  const ordered = [...tables()].filter(([, { options }]) => !/WITHOUT ROWID/i.test(options));
  expect(ordered.map(([name]) => name).sort()).toEqual(['log', 'organisation']);
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
