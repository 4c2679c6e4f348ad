import { beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { leaks, scale, variable } from '../support/audit-leaks.ts';
import { audit, honestRelease } from '../support/audit-run.ts';

/** Leaks planted in an honest release. */

describe('the audit', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await honestRelease();
  });

  /** The honest release with one thing changed. */
  function planted(change: (release: ReleaseData) => void): { code: number; said: string } {
    const copy = structuredClone(honest);
    change(copy);
    return audit(JSON.stringify(copy));
  }
  it.each(leaks)('catches %s', (_, rule, change) => {
    const { code, said } = planted(change);
    const line = said.split('\n').find((one) => one.includes(`[${rule}]`));
    // What is wrong in words, the rule, the place in the file, and the figures or the derivation.
    expect(line).toMatch(new RegExp(`^- \\S.* \\[${rule}\\] \\S.*: \\S.*`));
    expect(code).toBe(1);
  });

  it.each([
    ['an atom below k', '[atom-below-k] atom b01: 6 ballots, k is 7'],
    [
      'a group that is not a union of blocks',
      '[not-whole-blocks] group department=HR: b03 is no closed block',
    ],
    [
      'a total that differs from its blocks',
      '[totals-differ] participation.ballots: the blocks add up to',
    ],
    ['decimals that reveal a count', '[decimals] reliability[0].alpha: 0.7142857'],
    [
      'a second partition of the fine rows',
      '[second-partition] d8: two fine rows hold c01; their difference is c02',
    ],
    [
      'two answer bases: one sheet that skipped an item beside the scores of all',
      'a total over at most 1 sheets (k is 7)',
    ],
    ['an exact histogram below fifteen', '14 answers, at least 15 needed'],
    ['an uncapped band', '[band-not-capped]'],
    ['a cross-product of two questions', '[cross-product] d1*o1: is no scale or question'],
  ])('names what is wrong with %s', (name, words) => {
    const [, , change] = leaks.find(([one]) => one === name) ?? [];
    expect(planted(change ?? (() => {})).said).toContain(words);
  });

  it('catches a sum that, with the bands of the other items, says what everybody answered', async () => {
    const release = await honestRelease({});
    expect(audit(JSON.stringify(release)).code).toBe(0);
    const one = scale(release);
    const row = one.fine[0];
    if (!row) throw new Error('the fixture changed');
    const items = row.items.length;
    for (const item of row.items.slice(1)) item.band = 4;
    const favourable = Math.ceil(0.8 * row.n);
    row.sum = (one.unit * (items * row.n + 3 * (items - 1) * favourable + items)) / items;
    const { code, said } = audit(JSON.stringify(release));
    expect(said).toContain(`the bands of its other items leave it ${items} points above the worst`);
    expect(code).toBe(1);
  });

  it('catches a single item of which the sums say that everybody answered in one class', () => {
    const { code, said } = planted((release) => {
      const one = variable(release, 'o1');
      one.coarse = [];
      const row = one.fine[0];
      if (row) Object.assign(row, { n: 8, sum: 36, sumSquares: 164 });
    });
    expect(said).toContain('8 answers, Σ 36, Σ² 164: all lie from 4 to 5');
    expect(code).toBe(1);
    const other = planted((release) => {
      const one = variable(release, 'o1');
      one.coarse = [];
      const row = one.fine[0];
      // Only 3 3 5 5 5 5 5 5 has these sums.
      if (row) Object.assign(row, { n: 8, sum: 36, sumSquares: 168 });
    });
    expect(other.said).not.toContain('all lie from');
  });

  it('names the derivation of a total that is too small', () => {
    const { said } = planted((release) => {
      const block = release.blocks[0] as ReleaseData['blocks'][number];
      block.planned = ['b01', 'b99'];
      release.blocks.push({ ...block, id: 'c99', planned: ['b01'], ballots: block.ballots - 4 });
    });
    expect(said).toContain('c01 − c99, 4 ballots');
  });
});
