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

/** Draws of a total and how many of 256 each stands for: one for every way in which whole points can fall to steps of two. */
type Draws = readonly (readonly [draw: number, of256: number])[];
const usual: Draws = [
  [0.1, 123.5],
  [0.9, 123.5],
];
const all: Draws = [
  ...usual,
  [249 / 256, 4],
  [252 / 256, 2],
  [254 / 256, 2],
  [255.1 / 256, 1 / 3],
  [255.4 / 256, 1 / 6],
  [255.6 / 256, 1 / 6],
  [255.7 / 256, 1 / 6],
  [255.9 / 256, 1 / 6],
];

/** How often each answer is given. */
const shares = [0.05, 0.15, 0.3, 0.35, 0.15];

/** What is published of these answers, and how often; nothing where too near an end. */
function publishedOf(world: readonly number[], totals: Draws, bands: readonly number[]) {
  const answers = world.flatMap((many, at) => Array.from({ length: many }, () => ({ q: at + 1 })));
  const count = counted(measured, answers);
  const found = new Map<string, number>();
  for (const [total, often] of totals)
    for (const band of bands.length > 0 ? bands : undrawn) {
      const row = variableOf({
        measured,
        countOf: () => count,
        tree: { blocks: ['c0'], ballots: count.ballots, side: 'staff' },
        k: 5,
        draw: (_, name) =>
          name.startsWith('clear') ? 0.9 : name.startsWith('band') ? band : total,
      })?.fine[0];
      if (!row) continue;
      const key = `${row.total} ${bands.length > 0 ? row.items[0]?.band : ''}`;
      found.set(key, (found.get(key) ?? 0) + often);
    }
  return found;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

interface Pair {
  totals: readonly [before: number, after: number];
  /** How often the newcomer gave each answer. */
  by: number[];
  weight: number;
}

/** Every pair of totals, or of totals and bands, that can be published, and how often. */
function pairsOf(people: number, totals: Draws, bands: readonly number[]): Pair[] {
  const found = new Map<string, Pair>();
  const known = new Map<string, Map<string, number>>();
  const published = (world: readonly number[]) => {
    const rows = known.get(world.join()) ?? publishedOf(world, totals, bands);
    known.set(world.join(), rows);
    return rows;
  };
  for (const others of histograms(people, options)) {
    const ways = others.reduce(
      (left, many, at) => (left * (shares[at] as number) ** many) / factorial(many),
      factorial(people),
    );
    for (let own = 0; own < options; own += 1)
      for (const [before, first] of published(others))
        for (const [after, second] of published(
          others.map((many, at) => many + (at === own ? 1 : 0)),
        )) {
          const key = `${before} ${after}`;
          const pair = found.get(key) ?? {
            totals: [Number.parseInt(before, 10), Number.parseInt(after, 10)] as const,
            by: new Array<number>(options).fill(0),
            weight: 0,
          };
          const often = ways * (shares[own] as number) * first * second;
          pair.by[own] = (pair.by[own] ?? 0) + often;
          pair.weight += often;
          found.set(key, pair);
        }
  }
  return [...found.values()];
}

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/** How often the one who joined gave one of the answers that a claim is about. */
const inClaim = ({ by }: Pair, claim: (answer: number) => boolean) =>
  sumOf(by.filter((_, at) => claim(at + 1)));

const isKnown = (pair: Pair) =>
  [isFavourable, (answer: number) => !isFavourable(answer)].some(
    (claim) => inClaim(pair, claim) === 0,
  );

/** What less than half of all answers are: each of them, and two of the three classes. */
const claims = [1, 2, 3, 4, 5]
  .map((one) => (answer: number) => answer === one)
  .concat([(answer) => answer < 3]);
const isGuessed = (pair: Pair) =>
  !isKnown(pair) && claims.some((claim) => inClaim(pair, claim) > 0.95 * pair.weight);

/** In how many of all answers that could be published they say whether one was favourable, or more than 95 % of what less than half give. */
function toldShares(...asked: Parameters<typeof pairsOf>) {
  const pairs = pairsOf(...asked);
  const share = (some: Pair[]) =>
    sumOf(some.map(({ weight }) => weight)) / sumOf(pairs.map(({ weight }) => weight));
  return { known: share(pairs.filter(isKnown)), guessed: share(pairs.filter(isGuessed)) };
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

  it('would tell by totals that took no rarer steps, where these rise as far as the highest answer can lift them, or hardly at all', () => {
    const known = pairsOf(7, usual, []).filter(isKnown);
    const rises = known.map(({ totals: [before, after] }) => after - before);
    expect([...new Set(rises)].sort((a, b) => a - b)).toEqual([-1, 1, 7]);
  });

  it.each([
    [5, 0.001, 0.001],
    [6, 0.0001, 0.001],
    [7, 0.00001, 0.001],
  ])('tell by totals and bands hardly ever, of %i people all of whom answered', (people, known, guessed) => {
    const told = toldShares(people, all, drawn);
    expect(told.known).toBeLessThan(known);
    expect(told.guessed).toBeLessThan(guessed);
    expect(toldShares(people, usual, drawn).known).toBeGreaterThan(0.15);
  });
});
