import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table as all migrations together leave it. */
export interface Table {
  columns: string[];
  body: string;
  options: string;
}

/** The numbered migrations, in order. */
export function migrations(): string[] {
  const folder = join(import.meta.dirname, '../../migrations');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The tables that these migrations leave. Throws at a statement it does not know. */
export function tablesOf(files: readonly string[]): Map<string, Table> {
  const found = new Map<string, Table>();
  for (const sql of files) {
    const statements = sql.replace(/--.*$/gm, '').split(';');
    for (const statement of statements.map((text) => text.trim())) apply(statement, found);
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
    return;
  }
  const [, from = '', gone = ''] = /^ALTER TABLE (\w+) DROP COLUMN (\w+)$/i.exec(statement) ?? [];
  const shrinks = found.get(from);
  if (shrinks?.columns.includes(gone)) {
    shrinks.columns = shrinks.columns.filter((column) => column !== gone);
    return;
  }
  const column = /^ALTER TABLE (\w+) RENAME COLUMN (\w+) TO (\w+)$/i.exec(statement);
  const called = found.get(column?.[1] ?? '');
  if (column && called?.columns.includes(column[2] as string)) {
    const [, , was = '', is = ''] = column;
    called.columns = called.columns.map((one) => (one === was ? is : one));
    called.body = called.body.replace(new RegExp(`\\b${was}\\b`), is);
    return;
  }
  const [, before = '', after = ''] = /^ALTER TABLE (\w+) RENAME TO (\w+)$/i.exec(statement) ?? [];
  const renamed = found.get(before);
  if (renamed && found.delete(before)) {
    found.set(after, renamed);
  } else if (
    statement &&
    !/^(CREATE (UNIQUE )?INDEX|DROP INDEX|UPDATE|INSERT)\b/i.test(statement)
  ) {
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
