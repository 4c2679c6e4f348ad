import { describe, expect, it } from 'vitest';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';
import { counted } from '../../support/counted.ts';
import { measuredQuestion } from '../../support/measured.ts';
import { chance } from './chance.ts';
import { chanceOfBand, pointsOf, totalsBehind } from './mechanism.ts';

/**
 * Totals and bands of two small rows beside the counts of both together. Whoever puts all three side by
 * side goes through every way in which the people of both rows can have answered one question. Told in
 * steps of three people, the counts left one answer to a row in which all, or all but the asker, think alike.
 */

const options = 5;
const sizes = [11, 15] as const;
const people = 26;
type World = number[];

const measured = measuredQuestion(1, options);

function worldsOf(left: number, places = options): World[] {
  if (places === 1) return [[left]];
  return Array.from({ length: left + 1 }, (_, first) =>
    worldsOf(left - first, places - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);
const pointsIn = (world: World) => sumOf(world.map((count, at) => count * (at + 1)));
const classes = [[0, 1], [2], [3, 4]];
const upTo = (world: World) => world.map((_, at) => sumOf(world.slice(0, at + 1)));
const together = (one: World, other: World) => one.map((count, at) => count + (other[at] ?? 0));

const canHaveBand = (world: World, band: number) =>
  chanceOfBand(sumOf(world.slice(3)), sumOf(world), band) > 0;

interface Told {
  rows: { total: number; band: number }[];
  counts: number[];
}

/** What the product publishes of two rows; null where it gives no counts of both together. */
async function published(truth: World[], random: () => number): Promise<Told | null> {
  const counts = truth.map((world) =>
    counted(
      measured,
      world.flatMap((many, at) => Array.from({ length: many }, () => ({ q: at + 1 }))),
    ),
  );
  const [first, second] = sizes.map((ballots, at) => ({
    blocks: [`c${at}`],
    ballots,
    side: 'staff' as const,
  }));
  if (!first || !second) return null;
  const variable = variableOf({
    measured,
    countOf: (block) => counts[block === 'c0' ? 0 : 1] as (typeof counts)[number],
    tree: { blocks: ['c0', 'c1'], ballots: people, side: 'staff', pair: [first, second] },
    k: 7,
    draw: () => random(),
  });
  const [row] = variable?.coarse ?? [];
  if (variable?.fine.length !== 2 || !row) return null;
  const rows = variable.fine.map(({ total, items }) => ({ total, band: items[0]?.band ?? 1 }));
  return { rows, counts: row.items[0]?.counts ?? [] };
}

function fits(world: World, row: Told['rows'][number], behind: typeof totalsBehind): boolean {
  const [low, high] = behind(row.total, sumOf(world), 2);
  const points = pointsIn(world);
  return points >= low && points < high && canHaveBand(world, row.band);
}

function near(told: readonly number[], world: World, points: readonly number[]): boolean {
  return upTo(world).every((value, at) => {
    const place = points.indexOf(told[at] as number);
    return (points[place - 1] ?? value - 1) < value && value < (points[place + 1] ?? value + 1);
  });
}

const all = sizes.map((size) => worldsOf(size));

/** Whether somebody of the first row, or an outsider, knows what class all others of it chose. */
function somebodyKnows(
  { rows, counts }: Told,
  truth: World,
  points: readonly number[],
  behind = totalsBehind,
): boolean {
  const [own, other] = all.map((worlds, at) =>
    worlds.filter((world) => fits(world, rows[at] as Told['rows'][number], behind)),
  );
  const told = upTo(counts);
  const possible = (own ?? []).filter((world) =>
    other?.some((beside) => near(told, together(world, beside), points)),
  );
  return [null, 0, 1, 2, 3, 4].some((asker) => {
    if (asker !== null && (truth[asker] ?? 0) === 0) return false;
    const left = possible
      .filter((world) => asker === null || (world[asker] ?? 0) > 0)
      .map((world) => world.map((count, at) => count - (at === asker ? 1 : 0)));
    return classes.some((group) =>
      left.every((world) => world.every((count, at) => count === 0 || group.includes(at))),
    );
  });
}

/** A first row that thinks alike, but for one at most, beside a row of any kind. */
function peopleOf(random: () => number): World[] {
  const first = new Array<number>(options).fill(0);
  first[3] = sizes[0] - 1;
  const one = Math.floor(random() * options);
  first[one] = (first[one] ?? 0) + 1;
  const second = all[1]?.[Math.floor(random() * (all[1]?.length ?? 0))] as World;
  return [first, second];
}

/** The counts in steps of three, as they were told before: what is rounded is how many lie up to an answer. */
function finely(world: World, random: () => number): number[] {
  const points = pointsOf(people);
  const draws = points.map(random);
  const rounded = upTo(world).map((value) => {
    const above = points.findIndex((point) => point >= value);
    const [low, high] = [points[above - 1] ?? 0, points[above] as number];
    return value === high || (draws[above] as number) * (high - low) < value - low ? high : low;
  });
  return rounded.map((value, at) => value - (rounded[at - 1] ?? 0));
}

describe('totals of two rows beside counts of both', () => {
  it('leave open what everybody else of a row answered', async () => {
    const random = chance(11);
    let [told, known] = [0, 0];
    for (let tries = 0; tries < 6000; tries += 1) {
      const truth = peopleOf(random);
      const found = await published(truth, random);
      if (!found) continue;
      told += 1;
      if (somebodyKnows(found, truth[0] as World, pointsOf(people, true))) known += 1;
    }
    expect(told).toBeGreaterThan(50);
    expect(known).toBe(0);
  });

  it('would not, if the counts were told in steps of three, and totals took no rarer steps', () => {
    const random = chance(12);
    let known = 0;
    for (let tries = 0; tries < 6000 && known === 0; tries += 1) {
      const [first, second] = peopleOf(random) as [World, World];
      const rows = [first, second].map((world) => ({
        total: sumOf(world) + 2 * Math.floor((pointsIn(world) - sumOf(world)) / 2 + random()),
        band: [1, 0, 2].find((one) => canHaveBand(world, one)) as number,
      }));
      const counts = finely(together(first, second), random);
      const near: typeof totalsBehind = (total, _lowest, step) => [total - step + 1, total + step];
      if (somebodyKnows({ rows, counts }, first, pointsOf(people), near)) known += 1;
    }
    expect(known).toBeGreaterThan(0);
  });
});
