import { describe, expect, it } from 'vitest';

/**
 * Two waves in which nobody joined, left or changed an answer, to somebody who knows that. Each wave
 * rounds the total of a question by other draws, so that the two together can leave one exact total;
 * it stands beside the band of the favourable, which is exact. Every way in which a row of five to
 * ten people can have answered one question is gone through, for an outsider and for each insider.
 */

const options = 5;
/** Between two published totals. */
const step = 2;

/** Every number of people per answer. */
function histograms(people: number, answers: number): number[][] {
  if (answers === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, answers - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const totalOf = (world: number[]) => world.reduce((sum, people, at) => sum + people * (at + 1), 0);

function bandOf(world: number[], people: number): number {
  const favourable = (world[3] ?? 0) + (world[4] ?? 0);
  if (5 * favourable <= 2 * people) return 0;
  return 5 * favourable >= 3 * people ? 2 : 1;
}

/** Rows of which somebody knows what everybody else answered, if totals so near an end were published. */
function certainRows(clearSteps: number): { rows: number; certain: number } {
  const told = { rows: 0, certain: 0 };
  for (let people = 5; people <= 10; people += 1) {
    const alike = new Map<string, number[][]>();
    for (const world of histograms(people, options)) {
      const total = totalOf(world);
      // A total can stand behind a published one that lies less than a step further in.
      const clear = (clearSteps - 1) * step;
      if (total - people <= clear || options * people - total <= clear) continue;
      const key = `${total} ${bandOf(world, people)}`;
      alike.set(key, [...(alike.get(key) ?? []), world]);
    }
    for (const worlds of alike.values()) {
      told.rows += 1;
      if (somebodyKnows(worlds, people)) told.certain += 1;
    }
  }
  return told;
}

function somebodyKnows(worlds: number[][], people: number): boolean {
  const everybody = (left: number[][], others: number) =>
    left.length > 0 &&
    Array.from({ length: options }, (_, at) => at).some((at) =>
      left.every((world) => world[at] === others),
    );
  if (everybody(worlds, people)) return true;
  return Array.from({ length: options }, (_, own) => own).some((own) =>
    everybody(
      worlds
        .filter((world) => (world[own] ?? 0) > 0)
        .map((world) => world.map((count, at) => count - (at === own ? 1 : 0))),
      people - 1,
    ),
  );
}

describe('two waves in which nobody changed anything', () => {
  it('make nobody’s answer certain, since totals near an end are published in neither', () => {
    const { rows, certain } = certainRows(3);
    expect(rows).toBeGreaterThan(150);
    expect(certain).toBe(0);
  });

  it('would, if totals up to the ends were published', () => {
    expect(certainRows(0).certain).toBeGreaterThan(20);
  });
});
