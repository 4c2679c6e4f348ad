import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../migrations');
const files = readdirSync(folder).sort();

/** Comments of a migration, without quotes that only look like one. */
function commentsIn(sql: string): string[] {
  const text = sql.replace(/'(?:[^']|'')*'/g, "''");
  return [...text.matchAll(/--[^\n]*|\/\*[\s\S]*?\*\//g)].map(([comment]) => comment);
}

test('no comment of a migration holds a semicolon: D1 may cut a file there', () => {
  const found = files.flatMap((file) =>
    commentsIn(readFileSync(join(folder, file), 'utf8')).filter((comment) => comment.includes(';')),
  );
  expect(found).toEqual([]);
  expect(commentsIn("SELECT '--; no'; -- one; two\n/* three;\n */ SELECT 1")).toEqual([
    '-- one; two',
    '/* three;\n */',
  ]);
});

test('migrations count on without a gap and without two of one number', () => {
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
});
