import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cards } from '../../src/texts/en/cards.ts';
import { mail } from '../../src/texts/en/mail.ts';
import { ownQuestions } from '../../src/texts/en/own-questions.ts';
import { privacy } from '../../src/texts/en/privacy.ts';
import { receipts } from '../../src/texts/en/receipts.ts';
import { respond } from '../../src/texts/en/respond.ts';

/** docs/claims.md: what staff are told about their privacy, and what holds it. */
const rows = [
  ...readFileSync('docs/claims.md', 'utf8').matchAll(/^\| `([\w.-]+)` \| (.+) \| (.+) \|$/gm),
].map(([, at = '', claim = '', held = '']) => ({ at, claim, held }));

/** Every text under an entry, by its path. */
function leaves(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value as object).flatMap(([key, one]) => leaves(one, `${at}.${key}`));
}
const texts = new Map(
  Object.entries({ cards, mail, ownQuestions, privacy, receipts, respond }).flatMap(([name, all]) =>
    leaves(all, name),
  ),
);

it('has each claim in the words that staff read in English', () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.map(({ at, claim }) => [at, claim])).toEqual(
    rows.map(({ at }) => [at, texts.get(at)]),
  );
});

it.each([
  'privacy.path',
  'privacy.shares',
  'privacy.limits',
  'privacy.keep',
  'privacy.rights.councilSaid',
  'ownQuestions.intro',
  'receipts.lead',
])('has everything that %s says', (under) => {
  const told = [...texts.keys()].filter((at) => at === under || at.startsWith(`${under}.`));
  const labels = told.filter((at) => at.endsWith('.who'));
  expect(told.length).toBeGreaterThan(labels.length);
  const missing = told.filter((at) => !labels.includes(at) && !rows.some((row) => row.at === at));
  expect(missing).toEqual([]);
});

it('names a test that is there for each, or says that it cannot be checked', () => {
  for (const { at, held } of rows) {
    const files = [...held.matchAll(/\]\((\.\.[^)]+)\)/g)].map(([, path = '']) => path);
    expect(files.length > 0 || held.includes('told, cannot be checked'), at).toBe(true);
    for (const path of files) expect(existsSync(join('docs', path)), path).toBe(true);
  }
});

it('names a test that is there for each kind of fault that others reported', () => {
  const faults =
    readFileSync('docs/faults-of-others.md', 'utf8').match(/^\| (?!what|---).*$/gm) ?? [];
  expect(faults.length).toBeGreaterThan(20);
  for (const fault of faults) {
    const files = [...fault.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(files.length, fault).toBeGreaterThan(0);
    for (const path of files) expect(existsSync(join('docs', path)), path).toBe(true);
  }
});
