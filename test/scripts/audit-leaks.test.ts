import { beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { leaks } from '../support/audit-leaks.ts';
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
    ['two answer bases: a row that leaves out one sheet', '[two-answer-bases] d8 {c01}: '],
    ['a histogram below fifteen', '14 ballots, at least 15 needed'],
    ['an exact spread', 'a spread of 0.73 lies between two points'],
    ['a band that nobody knows', '[band-not-capped]'],
    ['a cross-product of two questions', '[cross-product] d1*o1: is no scale or question'],
  ])('names what is wrong with %s', (name, words) => {
    const [, , change] = leaks.find(([one]) => one === name) ?? [];
    expect(planted(change ?? (() => {})).said).toContain(words);
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
