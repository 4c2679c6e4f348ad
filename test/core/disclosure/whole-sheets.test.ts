import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/core/definition/answers.ts';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { countPoints } from '../../../src/core/disclosure/protect/rounding.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from './people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from './world.ts';

const definition = fullDefinition();
const people = excelRoster();
const made = plan(people);
const everybody = sheetsFor(definition, made.plan, people, made.blocks, chance(4), {});
const rated = itemsOf(definition).filter(({ scale, twinOf }) => scale && !twinOf);

async function released(sheets: Sheet[]) {
  return tally(tallyRequest(definition, made.plan, sheets));
}

describe('relative weights of a release', () => {
  it('are multiples of five that add up to about a hundred, of every outcome with correlations', async () => {
    const { relativeWeights = [], associations } = await released(everybody);
    const outcomes = new Set(associations.map(({ outcome }) => outcome));
    expect(relativeWeights.map(({ outcome }) => outcome)).toEqual([...outcomes]);
    for (const { explained, weights } of relativeWeights) {
      const shares = weights.map(({ share }) => share);
      for (const one of [explained, ...shares]) expect(one % 5).toBe(0);
      expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThan(
        5 * shares.length,
      );
    }
  });

  it('are on average the exact ones, over other record keys', async () => {
    const runs = 40;
    const sums = new Map<string, number>();
    for (let run = 0; run < runs; run += 1) {
      const again = everybody.map((sheet) => ({
        ...sheet,
        recordKey: `${sheet.recordKey} ${run}`,
      }));
      const [first] = (await released(again)).relativeWeights ?? [];
      for (const { scale, share } of first?.weights ?? [])
        sums.set(scale, (sums.get(scale) ?? 0) + share / runs);
    }
    // Nine parts, each off by 2.5 at most, over forty draws: the sum is off by 1.2, here three times that.
    const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
    expect(Math.abs(total - 100)).toBeLessThan(3.6);
  });

  it('are there or not by the class that is told, so that nobody is known to have skipped or not', async () => {
    const two = everybody.slice(0, 200);
    const { outcome = '' } = (await released(two)).relativeWeights?.[0] ?? {};
    expect(outcome).not.toBe('');
    const withSkipped = (skipped: number) =>
      two.map((sheet, at) => {
        const { [outcome]: _, ...others } = sheet.answers;
        return at < skipped ? { ...sheet, answers: others } : sheet;
      });
    const of = async (skipped: number) =>
      (await released(withSkipped(skipped))).relativeWeights?.find(
        (one) => one.outcome === outcome,
      );
    expect((await of(0))?.answered).toBe((await of(1))?.answered);
    expect(await of(60)).toBeUndefined();
  });

  it('are left out below two hundred sheets, without a word', async () => {
    const few = await released(everybody.slice(0, 199));
    expect(few.variables.length).toBeGreaterThan(0);
    expect(few).not.toHaveProperty('relativeWeights');
    expect(few).not.toHaveProperty('straightLining');
  });
});

describe('straight-lining in a release', () => {
  const alike = (share: number) =>
    everybody.map((sheet, at) => ({
      ...sheet,
      answers:
        at < share * everybody.length
          ? { ...sheet.answers, ...Object.fromEntries(rated.map(({ id }) => [id, 1 + (at % 5)])) }
          : sheet.answers,
    }));

  it.each([
    [0, 0],
    [0.1, 1],
    [0.4, 2],
  ])('is one of three bands: of %s of the sheets it is %s', async (share, band) => {
    expect((await released(alike(share))).straightLining).toBe(band);
  });

  it('lies at its limits where the record keys of all put it, not where one sheet does', async () => {
    const bands = new Set<number | undefined>();
    const n = everybody.length;
    const above = countPoints(n).find((point) => 20 * point >= n) ?? n;
    const near = (above - 1) / n;
    for (let run = 0; run < 20; run += 1) {
      const sheets = alike(near).map((sheet) => ({
        ...sheet,
        recordKey: `${sheet.recordKey} ${run}`,
      }));
      bands.add((await released(sheets)).straightLining);
    }
    expect(bands.size).toBe(2);
  });
});
