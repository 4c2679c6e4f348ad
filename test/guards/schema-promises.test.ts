import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptPromises } from '../../src/views/privacy/kept-promises.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
const section = page.split('## Promise, file, test')[1]?.split('\n## ')[0] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const linksIn = (cell = '') => [...cell.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path]) => path);

describe('every promise of docs/privacy.md names a file that keeps it and a test that would fail', () => {
  test.each(
    rows.map(([, promise = '', files, tests]) => ({ promise, files, tests })),
  )('$promise', ({ files, tests }) => {
    expect(linksIn(files).length).toBeGreaterThan(0);
    expect(linksIn(tests).length).toBeGreaterThan(0);
    for (const path of linksIn(files)) expect(path).toMatch(/^(src|migrations)\/|^wrangler/);
    for (const path of linksIn(tests)) expect(path).toMatch(/^test\/.*\.test\.tsx?$/);
  });

  test('there are as many as the design makes', () => {
    expect(rows.length).toBeGreaterThan(15);
  });
});

test('every file that docs/privacy.md and the privacy page of a wave name is there', () => {
  const named = [
    ...linksIn(page),
    ...keptPromises.flatMap(({ file, test }) => [file, test]),
  ] as string[];
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('docs/privacy.md says what stays possible', () => {
  const possible = page.split('## What stays possible')[1]?.split('\n## ')[0] ?? '';
  for (const risk of [
    'malicious deployment',
    'key holder together with the account',
    'single sheets',
    'k − 1 colleagues',
    'Extra ballots',
    'Who took part',
    'between two sends',
    'thirty days',
  ]) {
    expect(possible).toContain(risk);
  }
});
