import { beforeAll, describe, expect, it } from 'vitest';
import { coalitions } from './attackers/coalitions.ts';
import { leftOut } from './attackers/left-out.ts';
import { smallTotals } from './attackers/row-span.ts';
import { attackers } from './attackers.ts';
import { type Beyond, bench, type Outcome } from './bench.ts';
import { chance } from './chance.ts';
import { worldsOf } from './enumerate.ts';
import { exactly, type ItemRow } from './evidence.ts';
import type { Tally } from './ledger.ts';
import { likelihoodOfCounts, likelihoodOfTotal, pointsOf } from './mechanism.ts';
import { madeUp } from './organisations.ts';
import { clearGaps, widening } from './price.ts';
import type { Question } from './questionnaire.ts';
import { waveCases } from './series.ts';

/**
 * A few of the made-up organisations of `npm run torture -- reconstruction`: among them one in which
 * each attacker succeeds on what the first build published.
 */
const few = [18, 35, 47, 49, 54, 59, 77];

describe('attackers who know the method and not the record keys', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const all = madeUp(77);
    outcome = await bench(few.map((number) => all[number - 1] as (typeof all)[number]));
  });

  it.each(
    attackers.map(({ name }, at) => [name, at] as const),
  )('%s: succeeds on the first build, and takes no answer out of a release', (name, at) => {
    const before = outcome.firstBuild[at];
    const guessed = before ? before.guessed.outsider + before.guessed.insider : 0;
    // That a row was joined is a hint at most: there the first build gave away guesses.
    const found = before
      ? before.certain.outsider +
        before.certain.insider +
        before.tookPart.outsider +
        (name === leftOut.name ? guessed : 0)
      : 0;
    // The first build withstood addition; tables by thresholds do not.
    expect(name === 'exact row span' ? outcome.byThreshold : found).toBeGreaterThan(0);
    expect(before?.wrong).toEqual([]);
    expect(outcome.protected[at]?.certain).toEqual({ outsider: 0, insider: 0 });
    expect(outcome.protected[at]?.wrong).toEqual([]);
  });

  it('guess fewer than one in a thousand answers that they did not know before', () => {
    const guesses = outcome.protected.map(({ guessed }) => guessed.outsider + guessed.insider);
    expect(guesses.reduce((sum, one) => sum + one, 0)).toBeLessThan(outcome.answers / 1000);
  });

  it('hold no published row for impossible, so that they look where the truth is', () => {
    expect(outcome.misread).toEqual([]);
  });

  it.each(
    waveCases.map(({ name }, at) => [name, at] as const),
  )('know the answers of %s for certain from the first build, if nobody else changed any', (_, at) => {
    const { firstBuild, protected: now, answers } = outcome.waves[at] as Beyond;
    const certain = ({ certain: { outsider, insider } }: Tally) => outsider + insider;
    expect(certain(firstBuild)).toBeGreaterThan(answers / 2);
    expect(certain(now)).toBeLessThan(answers / 100);
    expect([...firstBuild.wrong, ...now.wrong]).toEqual([]);
  });

  it.each(
    coalitions.map(({ name }, at) => [name, at] as const),
  )('who put their answers together (%s) learn few of the others’', (name, at) => {
    const { firstBuild, protected: now, answers } = outcome.coalitions[at] as Beyond;
    expect(firstBuild.certain.insider).toBeGreaterThan(0);
    expect([...firstBuild.wrong, ...now.wrong]).toEqual([]);
    // Only of the last one is it more than a rare one: docs/disclosure.md says how much.
    const most = name === 'all of a row but one' ? 0.05 : name === 'half of a row' ? 0.02 : 0.001;
    expect(now.certain.insider / answers).toBeLessThan(most);
  });

  it('cost little: intervals widen by at most 10 % at 7 people, 5 % at 15 and 1 % at 60', () => {
    expect(widening(outcome.price, 7)).toBeLessThan(0.1);
    expect(widening(outcome.price, 15)).toBeLessThan(0.05);
    expect(widening(outcome.price, 60)).toBeLessThan(0.01);
    const { exact, rounded } = clearGaps();
    expect(rounded).toBeGreaterThan(exact - 0.05);
  });
});

const question: Question = {
  id: 'q',
  kind: 'rating',
  low: 1,
  high: 5,
  options: [],
  pick: 0,
  scale: null,
  scored: true,
  reversed: false,
  leadersOnly: false,
  should: null,
};
const row = (more: Partial<ItemRow>): ItemRow => ({
  question,
  blocks: ['c01'],
  ballots: exactly(7),
  valid: exactly(7),
  likelihoods: [],
  key: '',
  ...more,
});
const even = [0.2, 0.2, 0.2, 0.2, 0.2];

describe('the tools of the attackers', () => {
  it('find the one world that an exact sum and sum of squares leave', () => {
    const worlds = worldsOf([row({ sum: exactly(35) })], even);
    expect(worlds?.worlds).toBe(1);
    expect(worlds?.person[4]).toEqual({ probability: 1, always: true });
    expect(
      worldsOf([row({ sum: exactly(28), squares: exactly(112) })], even)?.person[3]?.always,
    ).toBe(true);
  });

  it('take the own answer out as an insider', () => {
    const worlds = worldsOf([row({ sum: exactly(31), squares: exactly(151) })], even);
    // Six times five and once one: whoever gave the one knows all others.
    expect(worlds?.person.some(({ always }) => always)).toBe(false);
    expect(worlds?.beside[0]?.[4]?.always).toBe(true);
  });

  it('weigh worlds by how figures are rounded, so that all chances add up to one', () => {
    const answers = [1, 2, 3, 4, 5];
    const totals = Array.from({ length: 64 }, (_, at) => at + 13);
    const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
    const lattice = totals.filter((total) => (total - 15) % 2 === 0);
    expect(
      sum(lattice.map((total) => likelihoodOfTotal(question, true, 15, total, 2)(answers))),
    ).toBeCloseTo(1, 9);
    const points = pointsOf(17);
    let all = 0;
    const walk = (counts: number[], from: number) => {
      if (counts.length === 4) {
        all += likelihoodOfCounts([...counts, 17 - from], 17, false)([2, 1, 5, 4, 3]);
        return;
      }
      for (const point of points) if (point >= from) walk([...counts, point - from], point);
    };
    walk([], 0);
    expect(all).toBeCloseTo(1, 9);
  });

  it('add and subtract sets until a few people are left', () => {
    const people = new Map([
      ['a', 9],
      ['b', 3],
      ['c', 8],
    ]);
    const sheets = (cells: string[]) =>
      cells.reduce((sum, cell) => sum + (people.get(cell) ?? 0), 0);
    const sets = [
      ['a', 'b', 'c'],
      ['a', 'c'],
    ].map((cells) => ({ name: cells.join(), cells }));
    expect(smallTotals(sets, sheets, 5)).toEqual([['b']]);
    expect(smallTotals(sets.slice(0, 1), sheets, 5)).toEqual([]);
  });

  it('make the same organisations every time', () => {
    expect(madeUp(3).map(({ people }) => people)).toEqual(madeUp(3).map(({ people }) => people));
    expect(chance(5)()).toBe(chance(5)());
  });
});
