import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../attack');
const rows = readFileSync(join(folder, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, cases = '', who = '', succeeds = '', file = ''] = line.split('|');
    const path = /\]\(([^)]+)\)/.exec(file)?.[1] ?? '';
    return { cases: cases.trim(), who: who.trim(), succeeds: succeeds.trim(), path };
  });

/** The group of tests with this title, up to the next group. */
function groupIn(path: string, title: string): string {
  const groups = readFileSync(join(folder, path), 'utf8').split(/^describe\(/m);
  return groups.find((group) => group.trimStart().startsWith(`'${title}'`)) ?? '';
}

test('every case of the attack suite, from 1 to 27, is in its index', () => {
  const named = new Set(rows.flatMap(({ cases }) => cases.split(/\D+/).map(Number)));
  const all = Array.from({ length: 27 }, (_, at) => at + 1);
  expect(all.filter((number) => !named.has(number))).toEqual([]);
});

describe('each attack exists, beside the test that shows it succeed without the defence', () => {
  test.each(rows)('$cases: $who', ({ cases, who, succeeds, path }) => {
    const prefix = /\D/.test(cases) ? 'cases' : 'case';
    const group = groupIn(path, `${prefix} ${cases}: ${who}`);
    const tests = group.match(/^ {2}(it|test)[.(]/gm) ?? [];
    expect(tests.length).toBeGreaterThan(1);
    expect(group).toContain(`'${succeeds}'`);
  });
});
