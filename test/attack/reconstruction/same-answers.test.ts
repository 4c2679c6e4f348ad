import { describe, expect, it } from 'vitest';
import { chanceOfBand } from './mechanism.ts';

/**
 * The same answers told many times: waves in which nobody changed anything, or own questions that ask the same in
 * other words, to somebody who knows that all answered alike. Each time the total is rounded by another draw, so
 * that both points around it come to be seen, and every band of the favourable. Every way in which
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

/** Bands that can have been seen in so many waves: any of those there can be. */
function somesOf(bands: number[]): string[] {
  const all = bands.map(String);
  return [...all, ...(all.length > 1 ? [all.join()] : [])];
}

/**
 * Rows of which somebody knows the class of everybody else's answer once both points around the total were seen.
 * @param clear steps from both ends to the first point that is published
 */
function certainRows(kind: Asked, most: number, clear: number) {
  const told = { rows: 0, certain: 0 };
  for (let people = 5; people <= most; people += 1) {
    const alike = new Map<string, number[][]>();
    for (const world of histograms(people, kind.options)) {
      const total = totalOf(world);
      const below = Math.floor(total / kind.step);
      const above = Math.ceil(total / kind.step);
      const last = ((kind.options - 1) * people) / kind.step;
      // A total on a point is seen there each time, as others next to it can be: that is one release.
      if (below === above || below < clear || last - above < clear) continue;
      const favourable = inClass(kind, world, 2);
      const bands = [0, 1, 2].filter((band) => chanceOfBand(favourable, people, band) > 0);
      for (const seen of somesOf(bands)) {
        const key = `${below} ${seen}`;
        alike.set(key, [...(alike.get(key) ?? []), world]);
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
    expect(certainRows(asked(5), 10, 2).certain).toBeGreaterThan(5);
  });
});
