import { describe, expect, it } from 'vitest';
import { chanceOfBand, pointsFor } from './mechanism.ts';

/**
 * The same answers told many times: waves in which nobody changed anything, or own questions that ask the same in
 * other words, to somebody who knows that all answered alike. Each time the total is rounded by another draw, so
 * that every point it can be published at comes to be seen, and every band of the favourable. Every way in which
 * a row can have answered is gone through, for an outsider and for each insider.
 */

interface Asked {
  options: number;
  /** Between two published totals: half of what one person can answer, or the whole number above it. */
  step: number;
  classOf: (answer: number) => number;
}

/** Answers from 0. Of ten and eleven the two highest are favourable, of fewer what lies above the middle. */
function asked(options: number): Asked {
  const [neutral, favourable] =
    options >= 10 ? [options - 4, options - 2] : [Math.floor(options / 2), Math.ceil(options / 2)];
  const classOf = (answer: number) => (answer < neutral ? 0 : answer < favourable ? 1 : 2);
  return { options, step: Math.ceil((options - 1) / 2), classOf };
}

/** Every number of people per answer. */
function histograms(people: number, answers: number): number[][] {
  if (answers === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, answers - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const totalOf = (world: number[]) => world.reduce((sum, people, at) => sum + people * at, 0);

const inClass = ({ classOf }: Asked, world: number[], wanted: number) =>
  world.reduce((sum, people, at) => sum + (classOf(at) === wanted ? people : 0), 0);

/** What can have been seen in so many waves: any of those there can be. */
const somesOf = (all: readonly number[]): string[] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, which) =>
    all.filter((_one, at) => (which + 1) & (1 << at)).join(),
  );

/**
 * Rows of which somebody knows the class of everybody else's answer once every point of the total was seen.
 * @param clear steps from both ends to the first point that is published
 */
function certainRows(kind: Asked, most: number, clear: number) {
  const told = { rows: 0, certain: 0 };
  for (let people = 5; people <= most; people += 1) {
    const alike = new Map<string, number[][]>();
    for (const world of histograms(people, kind.options)) {
      const last = ((kind.options - 1) * people) / kind.step;
      const points = pointsFor(totalOf(world) / kind.step).filter(
        (point) => Math.min(point, last - point) >= clear,
      );
      const favourable = inClass(kind, world, 2);
      const bands = [0, 1, 2].filter((band) => chanceOfBand(favourable, people, band) > 0);
      for (const total of somesOf(points))
        for (const seen of somesOf(bands)) {
          const known = alike.get(`${total} ${seen}`);
          if (known) known.push(world);
          else alike.set(`${total} ${seen}`, [world]);
        }
    }
    for (const worlds of alike.values()) {
      told.rows += 1;
      if (somebodyKnows(kind, worlds, people)) told.certain += 1;
    }
  }
  return told;
}

function somebodyKnows(kind: Asked, worlds: number[][], people: number): boolean {
  const { classOf, options } = kind;
  return [0, 1, 2].some((wanted) => {
    if (worlds.every((world) => inClass(kind, world, wanted) === people)) return true;
    return Array.from({ length: options }, (_, own) => own).some((own) => {
      const mine = worlds.filter((world) => (world[own] ?? 0) > 0);
      const self = classOf(own) === wanted ? 1 : 0;
      return (
        mine.length > 0 && mine.every((world) => inClass(kind, world, wanted) - self === people - 1)
      );
    });
  });
}

describe('the same answers told many times', () => {
  it.each([
    [4, 10],
    [5, 10],
    [6, 8],
    [7, 8],
    [9, 7],
    [11, 7],
  ])('make nobody’s answer certain, of %i options and up to %i people', (options, most) => {
    const { rows, certain } = certainRows(asked(options), most, 3);
    expect(rows).toBeGreaterThan(30);
    expect(certain).toBe(0);
  });

  it('would, if totals up to the ends were published', () => {
    expect(certainRows(asked(5), 10, 0).certain).toBeGreaterThan(20);
    expect(certainRows(asked(5), 10, 1).certain).toBeGreaterThan(5);
  });
});
