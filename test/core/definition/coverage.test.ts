import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Claims, coverageGaps } from '../../../scripts/coverage/claims.ts';
import { readCoverage } from '../../../scripts/coverage/read-coverage.ts';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { readDefinition } from './read-definition.ts';

const full = readDefinition('csi-full', '2.0.0');

test('every claim has its answer and every item its claim', async () => {
  expect((await readCoverage(process.cwd())).gaps).toEqual([]);
});

test('docs/coverage.md is up to date', async () => {
  const { page } = await readCoverage(process.cwd());
  expect(readFileSync('docs/coverage.md', 'utf8')).toBe(page);
});

test('the page names all sixty-seven claims and every item', async () => {
  const { page } = await readCoverage(process.cwd());
  expect(page.match(/^\| \d{3}-\d+ \|/gm)).toHaveLength(67);
  for (const { id } of itemsOf(full)) expect(page).toContain(`| ${id} |`);
});

test('gaps in either direction are named', () => {
  const claims: Claims = {
    seeds: { '004': 'Corporate service intelligence' },
    pages: { chain: 'The chain' },
    features: { pulse: { title: 'A pulse', where: 'survey-definitions' } },
    claims: [
      { id: '004-99', claim: 'Nothing answers this.', coverage: 'full', pages: [], features: [] },
      { id: '009-1', claim: 'No such article.', coverage: 'full', pages: ['china'], features: [] },
      {
        id: '004-98',
        claim: 'The product exists for this.',
        coverage: 'partly',
        core: true,
        pages: ['china'],
        features: [],
      },
      {
        id: '004-97',
        claim: 'Left out.',
        coverage: 'not',
        missing: 'all',
        pages: [],
        features: [],
      },
    ],
  };
  const item = { ...itemsOf(full)[0], id: 'lone', seeds: [] };
  const lone = {
    ...full,
    sections: [{ id: 'one', audience: 'everyone', screens: [{ items: [item] }] }],
  };
  const gaps = coverageGaps(lone as unknown as typeof full, claims);
  expect(gaps).toEqual([
    '004-99 is answered by nothing',
    '009-1 is of no known seed',
    '004-98 is partly: say what is missing if anything is, and only then',
    '004-98 is a core claim and only partly',
    'item lone names no claim',
    'china is not among the pages',
    'chain of the pages answers no claim',
    'pulse of the features answers no claim',
  ]);
  expect(coverageGaps(full, claims)).toContain('item d1_6 names the unknown claim 004-3');
});
