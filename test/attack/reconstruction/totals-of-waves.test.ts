import { describe, expect, it } from 'vitest';
import { protectedTotal } from '../../../src/core/disclosure/protect/protected-total.ts';
import { classesFrom } from '../../../src/core/statistics/favourable.ts';

/**
 * Totals of one question in two waves between which one person joined, or in three of which one joined before the second and
 * another left after it. All have answered, and nobody else changed an answer: everything that their answers can add up to,
 * and every way in which totals can be rounded.
 */

/** Both ends of each kind of draw: to the points around a total, and the rarer steps. */
const usual = [0, 0.95];
const all = [...usual, ...[247.01, 254.99, 255.01, 255.99].map((at) => at / 256)];

/** The totals that so many points above the lowest can be published as, by people and points. */
function totalsFor(width: number, draws: readonly number[]) {
  const range = { from: 0, to: width, step: Math.ceil(width / 2), unit: 1, clear: 3 };
  const known = new Map<string, number[]>();
  return (n: number, sum: number): number[] => {
    const found =
      known.get(`${n} ${sum}`) ??
      draws.flatMap((draw) => protectedTotal({ n, sum, sumSquares: 0 }, n, range, draw) ?? []);
    known.set(`${n} ${sum}`, found);
    return found;
  };
}

/** What lists of totals leave of somebody: which classes, and whether favourable. */
class Left {
  readonly #found = new Map<string, Set<string>>();
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  note(totals: string, own: number): void {
    const [neutral, favourable] = classesFrom(this.#width + 1);
    const left = this.#found.get(totals) ?? new Set();
    left.add(own < neutral ? 'low' : own < favourable ? 'middle' : 'high');
    left.add(own < favourable ? 'not favourable' : 'favourable');
    this.#found.set(totals, left);
  }

  get lists(): number {
    return this.#found.size;
  }

  /** Lists that do not leave both favourable and not, and two classes at least. */
  get told(): number {
    return [...this.#found.values()].filter(
      (left) => !(left.has('favourable') && left.has('not favourable') && left.size > 3),
    ).length;
  }
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);

function twoWaves(people: number, width: number, draws: readonly number[]): Left {
  const left = new Left(width);
  const totals = totalsFor(width, draws);
  for (const others of upTo(width * people))
    for (const own of upTo(width))
      for (const before of totals(people, others))
        for (const after of totals(people + 1, others + own)) left.note(`${before} ${after}`, own);
  return left;
}

function threeWaves(people: number, width: number, draws: readonly number[]): Left {
  const left = new Left(width);
  const totals = totalsFor(width, draws);
  for (const stay of upTo(width * (people - 1)))
    for (const leaver of upTo(width))
      for (const own of upTo(width))
        for (const before of totals(people, stay + leaver))
          for (const during of totals(people + 1, stay + leaver + own))
            for (const after of totals(people, stay + own)) {
              left.note(`${before} ${during} ${after} joined`, own);
              left.note(`${before} ${during} ${after} left`, leaver);
            }
  return left;
}

describe('totals of waves between which one person comes or goes', () => {
  it.each([
    4, 5, 6, 7, 9, 11,
  ])('of %i answers tell by no pair what class a newcomer chose, of up to forty people', (answers) => {
    for (let people = 5; people <= 40; people += 1) {
      const left = twoWaves(people, answers - 1, all);
      expect(left.lists).toBeGreaterThan(5);
      expect(left.told).toBe(0);
    }
  });

  it('tell by no three what class one who joined chose, or one who left', () => {
    for (const people of [5, 6, 7, 8, 12, 15]) {
      const left = threeWaves(people, 4, all);
      expect(left.lists).toBeGreaterThan(100);
      expect(left.told).toBe(0);
    }
  });

  it('would tell it, if totals were rounded to the points around them alone', () => {
    expect(twoWaves(12, 4, usual).told).toBeGreaterThan(10);
    expect(threeWaves(12, 4, usual).told).toBeGreaterThan(100);
  });
});
