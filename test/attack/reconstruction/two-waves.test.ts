import { describe, expect, it } from 'vitest';
import { drawnBand } from '../../../src/core/disclosure/protect/publishable.ts';
import { variableOf } from '../../../src/core/disclosure/protect/variables.ts';
import { counted } from '../../support/counted.ts';
import { measuredQuestion } from '../../support/measured.ts';

/**
 * Two waves between which one person joined a row and nobody else changed an answer: everything that the others can
 * have answered, and every way the draws can fall. Whoever left is the same the other way round. A band of the
 * favourable that is not drawn goes up with one favourable answer, or stays for want of one, and says so.
 */

const options = 5;
/** One draw for each quarter of all there are. */
const drawn = [0, 0.3, 0.6, 0.9];
const undrawn = [0.5];
const isFavourable = (answer: number) => answer > 3;

/** What two waves leave open of the one who joined: favourable, or not, or both. */
type Left = Set<boolean>;
const isTold = ({ size }: Left) => size === 1;

/** Of each pair of bands that can be published. */
function leftByBands(people: number, draws: readonly number[]): Left[] {
  const found = new Map<string, Left>();
  const bands = (favourable: number, n: number) =>
    draws.map((draw) => drawnBand(favourable, n, () => draw));
  for (let others = 0; others <= people; others += 1)
    for (const own of [false, true])
      for (const before of bands(others, people))
        for (const after of bands(others + (own ? 1 : 0), people + 1)) {
          const left = found.get(`${before} ${after}`) ?? new Set();
          found.set(`${before} ${after}`, left.add(own));
        }
  return [...found.values()];
}

function histograms(people: number, answers: number): number[][] {
  if (answers === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, answers - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const measured = measuredQuestion(1, options);

/** What is published of these answers, once for each way the draws of total and band can fall; nothing where too near an end. */
function publishedOf(world: readonly number[], draws: readonly number[], bands: boolean): string[] {
  const answers = world.flatMap((many, at) => Array.from({ length: many }, () => ({ q: at + 1 })));
  const count = counted(measured, answers);
  const told = (total: number, band: number) =>
    variableOf({
      measured,
      countOf: () => count,
      tree: { blocks: ['c0'], ballots: count.ballots, side: 'staff' },
      k: 5,
      draw: (_, name) => (name.startsWith('clear') ? 0.9 : name.startsWith('band') ? band : total),
    })?.fine[0];
  return [0, 0.9].flatMap((total) =>
    draws.flatMap((band) => {
      const row = told(total, band);
      return row ? `${row.total} ${bands ? row.items[0]?.band : ''}` : [];
    }),
  );
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

interface Pair {
  totals: readonly [before: number, after: number];
  left: Left;
  weight: number;
}

/** Every pair of totals, or of totals and bands, that can be published, and how often. */
function pairsOf(people: number, draws: readonly number[], bands = true): Pair[] {
  const found = new Map<string, Pair>();
  const known = new Map<string, string[]>();
  const published = (world: readonly number[]) => {
    const rows = known.get(world.join()) ?? publishedOf(world, draws, bands);
    known.set(world.join(), rows);
    return rows;
  };
  for (const others of histograms(people, options)) {
    const ways = others.reduce((all, many) => all / factorial(many), factorial(people));
    for (let own = 1; own <= options; own += 1)
      for (const before of published(others))
        for (const after of published(others.map((many, at) => many + (at + 1 === own ? 1 : 0)))) {
          const totals = [Number.parseInt(before, 10), Number.parseInt(after, 10)] as const;
          const key = `${before} ${after}`;
          const pair = found.get(key) ?? { totals, left: new Set(), weight: 0 };
          pair.left.add(isFavourable(own));
          pair.weight += ways;
          found.set(key, pair);
        }
  }
  return [...found.values()];
}

/** In how many of all answers that could be published they say whether one was favourable. */
function toldShare(...asked: Parameters<typeof pairsOf>): number {
  const weighed = (some: { weight: number }[]) => some.reduce((all, { weight }) => all + weight, 0);
  const pairs = pairsOf(...asked);
  return weighed(pairs.filter(({ left }) => isTold(left))) / weighed(pairs);
}

describe('two waves, one who joined, nothing else changed', () => {
  it('tell by no pair of bands whether that person was favourable, of up to a hundred people', () => {
    for (let people = 5; people <= 100; people += 1) {
      const pairs = leftByBands(people, drawn);
      expect(pairs.length).toBeGreaterThan(3);
      expect(pairs.filter(isTold)).toEqual([]);
    }
  });

  it('would tell by two of all pairs, if bands were not drawn', () => {
    for (let people = 5; people <= 100; people += 1)
      expect(leftByBands(people, undrawn).filter(isTold)).toHaveLength(2);
  });

  it.each([
    5, 6, 7,
  ])('tell by totals and bands hardly more than by totals alone, of %i people all of whom answered', (people) => {
    const totals = toldShare(people, [0.5], false);
    expect(totals).toBeLessThan(0.35);
    expect(toldShare(people, drawn)).toBeLessThan(totals + 0.02);
    expect(toldShare(people, undrawn)).toBeGreaterThan(1.4 * totals);
  });

  it('tell by totals alone only where these rise as far as the highest answer can lift them, or hardly at all', () => {
    const told = pairsOf(7, [0.5], false).filter(({ left }) => isTold(left));
    const rises = told.map(({ totals: [before, after] }) => after - before);
    expect([...new Set(rises)].sort((a, b) => a - b)).toEqual([-1, 1, 7]);
  });
});
