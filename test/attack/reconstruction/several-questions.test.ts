import { describe, expect, it } from 'vitest';
import { totalLeavesOpen } from '../../../src/core/disclosure/protect/publishable.ts';
import { chanceOfBand, pointsFor } from './mechanism.ts';

/**
 * The total of a scale beside the bands of its questions. Every set of answers that colleagues can have
 * given to all questions at once is gone through, person by person: what is so in all of them, behind the
 * same total, bands and spread, is certain for whoever adds the own answers. With half a scale for each
 * question to spare, somebody of five or seven who rated everything lowest knew that all others rated two
 * questions high.
 */

/** What everybody looked at has in common on the last question: bits of five answers and three classes. */
type Common = number;
interface World {
  favourable: number[];
  points: number;
  squares: number;
  common: Common;
}

const classOf = (answer: number) => (answer < 3 ? 0 : answer < 4 ? 1 : 2);
const commonOf = (answer: number): Common => (1 << (answer - 1)) | (1 << (5 + classOf(answer)));

function sheetsOf(questions: number): number[][] {
  if (questions === 0) return [[]];
  return sheetsOf(questions - 1).flatMap((rest) => [1, 2, 3, 4, 5].map((one) => [...rest, one]));
}

const worldOf = (sheet: number[]): World => {
  const points = sheet.reduce((sum, one) => sum + one - 1, 0);
  const favourable = sheet.map((one) => (one > 3 ? 1 : 0));
  return { favourable, points, squares: points ** 2, common: commonOf(sheet.at(-1) as number) };
};

/** All but the last question are alike, so their order does not count. */
const nameOf = ({ favourable, points, squares }: World, spreads: boolean) =>
  `${favourable.slice(0, -1).sort().join('.')} ${favourable.at(-1)} ${points} ${spreads ? squares : ''}`;

function joined(one: World, other: World): World {
  return {
    favourable: one.favourable.map((count, at) => count + (other.favourable[at] as number)),
    points: one.points + other.points,
    squares: one.squares + other.squares,
    common: one.common & other.common,
  };
}

function merged(worlds: Iterable<World>, spreads: boolean): World[] {
  const found = new Map<string, World>();
  for (const world of worlds) {
    const name = nameOf(world, spreads);
    const known = found.get(name);
    if (known) known.common &= world.common;
    else found.set(name, world);
  }
  return [...found.values()];
}

/** Everything that so many people can have answered, as far as figures tell it apart. */
function worldsOf(people: number, questions: number, spreads: boolean): World[] {
  const sheets = merged(sheetsOf(questions).map(worldOf), spreads);
  let worlds = sheets;
  for (let at = 1; at < people; at += 1)
    worlds = merged(
      worlds.flatMap((world) => sheets.map((sheet) => joined(world, sheet))),
      spreads,
    );
  return worlds;
}

interface Rule {
  leavesOpen: (above: number, n: number, bands: number[]) => boolean;
  /** The bands that can be published. */
  bandsOf: (favourable: number, n: number) => number[];
  /** The totals that can be, in steps as this one. */
  totalsOf: (exact: number) => number[];
}
const now: Rule = {
  leavesOpen: (above, n, bands) => totalLeavesOpen(above, n, bands, { from: 1, to: 5, step: 2 }),
  bandsOf: (favourable, n) => [0, 1, 2].filter((band) => chanceOfBand(favourable, n, band) > 0),
  totalsOf: pointsFor,
};

/** The points on either side of a value, one where it lies on a point. */
const around = (value: number) => {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-9 ? [near] : [Math.floor(value), Math.ceil(value)];
};

/** With half a scale for each question and one and a half more, as it was until 2026-11-29; bands were not drawn. */
const before: Rule = {
  leavesOpen: (above, n, bands) => hasRoomForHalf(above, n, bands),
  bandsOf: (favourable, n) => [5 * favourable <= 2 * n ? 0 : 5 * favourable >= 3 * n ? 2 : 1],
  totalsOf: around,
};

function hasRoomForHalf(above: number, n: number, bands: number[]): boolean {
  const items = bands.length;
  const [low, high] = [Math.floor((2 * n) / 5), Math.ceil((3 * n) / 5)];
  const least = bands.map((band) => (band === 0 ? 0 : band === 2 ? high : low + 1));
  const most = bands.map((band) => (band === 0 ? low : band === 2 ? n : high - 1));
  return bands.every((_, own) => {
    const taken = least.reduce((sum, one, at) => sum + (at === own ? 0 : 3 * one), 0);
    const lost = most.reduce((sum, one, at) => sum + (at === own ? 0 : 2 * (n - one)), 0);
    const spare = 2 * (items + 3);
    return items * (above + 2) - taken >= spare && items * (4 * n - above + 2) - lost >= spare;
  });
}

/** One of each list, in every way. */
const oneOfEach = (lists: number[][]): number[][] =>
  lists.reduce<number[][]>(
    (all, list) => all.flatMap((rest) => list.map((one) => [...rest, one])),
    [[]],
  );

/** Everything that can be published of these answers, in one word each. */
function publishedOf(world: World, n: number, spreads: boolean, rule: Rule): string[] {
  const questions = world.favourable.length;
  const totals = rule
    .totalsOf(world.points / questions / 2)
    .map((at) => 2 * at)
    .filter((above) => Math.min(above, 4 * n - above) >= 4);
  const variance = (world.squares - world.points ** 2 / n) / (n - 1);
  const deviation = Math.sqrt(Math.max(0, variance)) / questions;
  const told = spreads ? around(deviation / 0.2).map((at) => Math.min(10, Math.max(2, at))) : [2];
  const drawn = oneOfEach(world.favourable.map((count) => rule.bandsOf(count, n)));
  return drawn.flatMap((bands) => {
    const name = `${bands.slice(0, -1).sort().join('')} ${bands.at(-1)}`;
    return totals
      .filter((above) => rule.leavesOpen(above, n, bands))
      .flatMap((total) => told.map((spread) => `${name} ${total} ${spread}`));
  });
}

/** Sets of figures that make somebody's answer certain, of all there can be. */
function certainties(n: number, questions: number, spreads: boolean, rule: Rule) {
  const others = worldsOf(n - 1, questions, spreads);
  const nobody = { favourable: new Array(questions).fill(0), points: 0, squares: 0, common: -1 };
  const insiders = merged(sheetsOf(questions).map(worldOf), spreads);
  const everybody = merged(
    others.flatMap((world) => insiders.map((sheet) => joined(world, sheet))),
    spreads,
  );
  let [certain, all] = [0, 0];
  const look = (worlds: World[], own: World) => {
    const common = new Map<string, Common>();
    for (const world of worlds)
      for (const figures of publishedOf(joined(world, own), n, spreads, rule))
        common.set(figures, (common.get(figures) ?? -1) & world.common);
    all += common.size;
    certain += [...common.values()].filter((one) => one !== 0).length;
  };
  look(everybody, nobody);
  for (const insider of insiders) look(others, insider);
  return { certain, all };
}

describe('every set of answers to all questions of a scale', () => {
  it.each([
    [5, 2, true],
    [5, 3, false],
    [7, 3, false],
  ] as const)('of %i people and %i questions leaves total and bands open (spreads: %s)', (n, questions, spreads) => {
    const { certain, all } = certainties(n, questions, spreads, now);
    expect(all).toBeGreaterThan(300);
    expect(certain).toBe(0);
  });

  it('told one of five what all others answered before the room was widened', () => {
    expect(certainties(5, 3, false, before).certain).toBeGreaterThan(0);
  });
});
