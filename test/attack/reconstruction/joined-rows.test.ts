import { describe, expect, it } from 'vitest';
import type { Variable } from '../../../src/core/disclosure/protect/tables.ts';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';
import { counted } from '../../support/counted.ts';
import { measuredScale } from '../../support/measured.ts';
import { chance } from './chance.ts';
import { chanceOfBand, likelihoodOfCounts, pointsFor, totalsBehind } from './mechanism.ts';
import { answeredSpan } from './protected.ts';

/**
 * Two blocks that were joined, one question. Somebody in the first knows that the second, whose total must lie
 * far from both ends beside what is told of both, was not the reason: so it was their own. Where a row is
 * joined whenever its total lies so near an end, and never else, whoever alone gave the other extreme then knows the
 * class of everybody's answer.
 */

const measured = measuredScale(['a']);
const steps = { low: 1, high: 5, step: 2 };

/** Everything that so many people can have answered: how many gave each answer, and how many none. */
interface World {
  counts: number[];
  answered: number;
  points: number;
  favourable: number;
  canFail: boolean;
}

function histograms(people: number, options: number): number[][] {
  if (options === 0) return people <= 2 ? [[people]] : [];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, options - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/** How totals are rounded: the points each can be published at, and what lies behind a published one. */
interface Rounding {
  points: typeof pointsFor;
  behind: typeof totalsBehind;
  /** The draws there are. */
  draw: (random: () => number) => number;
}

const now: Rounding = { points: pointsFor, behind: totalsBehind, draw: (random) => random() };

/** As it was before totals took rarer steps. */
const before: Rounding = {
  points: (exact) => [...new Set([Math.floor(exact + 1e-9), Math.ceil(exact - 1e-9)])],
  behind: (total, _lowest, step) => [total - step + 1e-6, total + step],
  draw: (random) => 0.95 * random(),
};

/** @param clear steps from an end within which a row can have been refused */
function worldsOf(people: number, clear: number, rounding: Rounding): World[] {
  return histograms(people, 5).map((world) => {
    const counts = world.slice(0, 5);
    const answered = sumOf(counts);
    const points = sumOf(counts.map((count, at) => count * (at + 1)));
    const above = (people * points) / answered - people * steps.low;
    const drawn = rounding.points(above / steps.step).map((point) => steps.step * point);
    const near = (total: number) => Math.min(total, 4 * people - total) < clear * steps.step;
    const favourable = (counts[3] ?? 0) + (counts[4] ?? 0);
    return { counts, answered, points, favourable, canFail: answered < 5 || drawn.some(near) };
  });
}

/** The worlds of a block by how many answered and what that adds up to; those that can fail, and all. */
interface Worlds {
  all: World[];
  failing: Map<string, World[]>;
  any: Map<string, World[]>;
}

function indexed(all: World[]): Worlds {
  return { all, failing: byTotal(all.filter(({ canFail }) => canFail)), any: byTotal(all) };
}

function byTotal(worlds: World[]): Map<string, World[]> {
  const found = new Map<string, World[]>();
  for (const world of worlds) {
    const name = `${world.answered} ${world.points}`;
    const alike = found.get(name) ?? [];
    alike.push(world);
    found.set(name, alike);
  }
  return found;
}

/** Whether somebody in the first block who gave the lowest answer knows that all others were favourable. */
function isCertain(
  { fine, coarse }: Variable,
  first: Worlds,
  second: Worlds,
  { behind }: Rounding,
): boolean {
  const [row] = fine;
  if (!row) return false;
  const [least, most] = answeredSpan(row.answered, row.n);
  const [told] = coarse;
  const likely = told && likelihoodOfCounts(told.items[0]?.counts ?? [], told.n, false);
  const agrees = (one: World, other: World) =>
    chanceOfBand(
      one.favourable + other.favourable,
      one.answered + other.answered,
      row.items[0]?.band ?? 1,
    ) > 0 &&
    (!likely || likely(one.counts.map((count, at) => count + (other.counts[at] ?? 0))) > 0);
  const fits = (one: World) => {
    const others = one.canFail ? second.any : second.failing;
    for (let answered = least; answered <= most; answered += 1) {
      const [low, high] = behind(row.total, row.n * steps.low, steps.step).map(
        (end) => (end * answered) / row.n,
      ) as [number, number];
      for (let points = Math.ceil(low - 1e-9); points < high - 1e-9; points += 1) {
        const beside = others.get(`${answered - one.answered} ${points - one.points}`) ?? [];
        if (beside.some((other) => agrees(one, other))) return true;
      }
    }
    return false;
  };
  // Somebody besides the one who asks was neutral or unfavourable.
  return !first.all.some(
    (one) => (one.counts[0] ?? 0) > 0 && one.answered - one.favourable > 1 && fits(one),
  );
}

const people = [12, 24] as const;

/** A block in which all but one are favourable, and one in which nearly all give the lowest answer but two. */
async function publish(
  random: () => number,
  clear: (random: () => number) => number,
  { draw }: Rounding,
) {
  const answers = [
    Array.from({ length: people[0] }, (_, at) => (at === 0 ? 1 : at === 1 ? 4 : 5)),
    Array.from({ length: people[1] }, () => (random() < 0.9 ? 2 : 3)),
  ];
  const counts = answers.map((list) =>
    counted(
      measured,
      list.map((a) => ({ a })),
    ),
  );
  const [one, other] = people.map((ballots, at) => ({
    blocks: [`c${at}`],
    ballots,
    side: 'staff' as const,
  }));
  if (!one || !other) throw new Error('two blocks');
  return variableOf({
    measured,
    countOf: (block) => counts[Number(block.slice(1))] as (typeof counts)[number],
    tree: {
      blocks: ['c0', 'c1'],
      ballots: people[0] + people[1],
      side: 'staff',
      pair: [one, other],
    },
    k: 5,
    draw: (_blocks, figure) =>
      figure.startsWith('clear')
        ? clear(random)
        : figure.startsWith('total')
          ? draw(random)
          : random(),
  });
}

async function certainties(
  clear: (random: () => number) => number,
  steps: number,
  rounding: Rounding,
) {
  const random = chance(31);
  const [first, second] = people.map((n) => indexed(worldsOf(n, steps, rounding))) as [
    Worlds,
    Worlds,
  ];
  let [joined, certain] = [0, 0];
  for (let tries = 0; tries < 30; tries += 1) {
    const found = await publish(random, clear, rounding);
    if (found?.fine.length !== 1) continue;
    joined += 1;
    if (isCertain(found, first, second, rounding)) certain += 1;
  }
  return { joined, certain };
}

describe('two blocks that were joined', () => {
  it('told the one who alone gave the lowest answer what all others did, when every row so near an end was joined and no other', async () => {
    const { joined, certain } = await certainties(() => 0.9, 3, before);
    expect(joined).toBeGreaterThan(5);
    expect(certain).toBeGreaterThan(0);
  });

  it('leave that open, since a row a step further from the end is joined half the time', async () => {
    const { joined, certain } = await certainties((random) => random(), 4, now);
    expect(joined).toBeGreaterThan(5);
    expect(certain).toBe(0);
  });
});
