import { classesFrom } from '../../statistics/favourable.ts';
import { addCounts } from '../../statistics/histogram.ts';
import { addMoments, type Moments, noMoments } from '../../statistics/moments.ts';
import type { Columns } from './columns.ts';
import { type Measured, type MeasuredItem, shouldItem } from './measured.ts';

/** What is counted of a variable in some blocks, exactly: it never leaves the tally. */
export interface Count {
  /** Ballots, answered or not. */
  ballots: number;
  /** Of the scores, in steps of 1/unit. */
  scored: Moments;
  /** Per item, answers per option. */
  items: number[][];
  gaps: Moments[];
  /** Per gap, answers per option to the question how it should be. */
  shoulds: number[][];
  /**
   * Sheets per score, in eighths of the range (half points on 1–5) from the lowest. Only where several questions make the score:
   * of one question they would be its answers, rounded a second time.
   */
  scores: number[];
}

/** Counts a variable in each closed block. Whole numbers: the order of the sheets cannot matter. */
export function countBlocks(
  measured: Measured,
  columns: Columns,
  blocks: readonly string[],
): Map<string, Count> {
  const scores = measured.scores(columns);
  return new Map(
    blocks.map((block) => {
      const [from, to] = columns.spanOf(block);
      const numbersOf = (item: string) => columns.numbersOf(item).subarray(from, to);
      return [block, countSheets(measured, scores.subarray(from, to), numbersOf)];
    }),
  );
}

function countSheets(
  { items, gaps, ...measured }: Measured,
  scores: ArrayLike<number>,
  numbersOf: Columns['numbersOf'],
): Count {
  return {
    ballots: scores.length,
    scored: momentsOfNumbers(scores),
    items: items.map(({ id, low, options }) => countsOfNumbers(numbersOf(id), low, options)),
    gaps: gaps.map(({ id, twinOf }) =>
      twinOf ? momentsOfGaps(numbersOf(id), numbersOf(twinOf)) : { ...noMoments },
    ),
    shoulds: gaps.map(({ id }) =>
      countsOfNumbers(numbersOf(id), shouldItem.low, shouldItem.options),
    ),
    scores: measured.scored.length === 1 ? [] : inEighths(scores, measured),
  };
}

/** @param numbers below 0 for none */
export function momentsOfNumbers(numbers: ArrayLike<number>): Moments {
  let [n, sum, sumSquares] = [0, 0, 0];
  for (let at = 0; at < numbers.length; at += 1) {
    const value = numbers[at] as number;
    if (value < 0) continue;
    n += 1;
    sum += value;
    sumSquares += value * value;
  }
  return { n, sum, sumSquares };
}

/** Should − really, on the sheets that answer both. */
function momentsOfGaps(should: Int8Array, really: Int8Array): Moments {
  let [n, sum, sumSquares] = [0, 0, 0];
  for (let at = 0; at < should.length; at += 1) {
    const [wanted, found] = [should[at] as number, really[at] as number];
    if (wanted < 0 || found < 0) continue;
    n += 1;
    sum += wanted - found;
    sumSquares += (wanted - found) ** 2;
  }
  return { n, sum, sumSquares };
}

function countsOfNumbers(numbers: Int8Array, low: number, options: number): number[] {
  const counts = new Array<number>(options).fill(0);
  for (let at = 0; at < numbers.length; at += 1) {
    const answer = numbers[at] as number;
    if (answer >= 0) counts[answer - low] = (counts[answer - low] ?? 0) + 1;
  }
  return counts;
}

function inEighths(
  scores: ArrayLike<number>,
  { from, to, unit }: Pick<Measured, 'from' | 'to' | 'unit'>,
): number[] {
  const counts = new Array<number>(9).fill(0);
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score < 0) continue;
    const place = Math.round(((score / unit - from) * 8) / (to - from));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The counts of two sets of blocks together. */
export function addCount(first: Count, second: Count): Count {
  return {
    ballots: first.ballots + second.ballots,
    scored: addMoments(first.scored, second.scored),
    items: first.items.map((counts, at) => addCounts(counts, second.items[at] ?? [])),
    gaps: first.gaps.map((gap, at) => addMoments(gap, second.gaps[at] as Moments)),
    shoulds: first.shoulds.map((counts, at) => addCounts(counts, second.shoulds[at] ?? [])),
    scores: addCounts(first.scores, second.scores),
  };
}

/** How many answered unfavourably, neutrally and favourably, reversed items turned round. */
export function classesOf(item: MeasuredItem, counts: readonly number[]): [number, number, number] {
  const turned = item.reversed ? [...counts].reverse() : counts;
  const [neutral, favourable] = classesFrom(item.options);
  const total = (from: number, to: number) => sumOf(turned.slice(from, to));
  return [total(0, neutral), total(neutral, favourable), total(favourable, turned.length)];
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
