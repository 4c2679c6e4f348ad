import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staffLanguages } from '../../src/core/language/language.ts';

/** Where languages are named: their table, their texts, their lists of words. */
const homes = /^(core\/language|texts|core\/ballot\/words|core\/roster\/words)\//;
/** Days and hours of a time zone are computed, not shown, in a form that never changes. */
const computing = ['core/ground/local-day.ts'];
/** `tr` is a row of a table as well. */
const tags = staffLanguages.filter((language) => language !== 'tr').join('|');

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !homes.test(path) && !computing.includes(path))
  .map((path) => ({ path, code: codeOf(readFileSync(join(src, path), 'utf8')) }));

/** The same without comments. */
function codeOf(text: string): string {
  return text.replace(/\/\*.*?\*\/|(?<![:'"`])\/\/.*?$/gms, '');
}

const found = (pattern: RegExp) =>
  files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

test('no code outside their homes names a language', () => {
  expect(found(new RegExp(`['"\`](${tags})['"\`]|[{,.]\\s*(${tags})\\b(?=\\s*[:?]|\\.)`))).toEqual(
    [],
  );
  expect(files.length).toBeGreaterThan(700);
});

test('numbers and dates are written in one place, in the reader’s language', () => {
  expect(found(/\bnew Intl\.|\.toLocale(Date|Time)?String\(/)).toEqual([]);
});
