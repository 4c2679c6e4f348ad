import type { Answers } from '../../definition/answers.ts';
import { gapOf } from '../../scoring/score.ts';
import type { Moments } from '../release/release-schema.ts';
import type { Measured, MeasuredItem } from './measured.ts';

/** Answers to one item: per option, and "don't know / not applicable". */
export interface ItemCount {
  counts: number[];
  notApplicable: number;
}

/** What is counted of a variable in some blocks: sums over their sheets, nothing else. */
export interface Count extends Moments {
  items: ItemCount[];
  gaps: Moments[];
  /** Sheets per score, in half points from the lowest (only scales and the index). */
  scores: number[];
  /**
   * Sheets on which some but not all scored items are answered (of the index: some but not all
   * scales scored): on these the score and its parts rest on different answers, so their total must
   * never be one of a few people.
   */
  partly: number;
}

export function emptyCount(measured: Measured): Count {
  return {
    n: 0,
    sum: 0,
    sumSquares: 0,
    items: measured.items.map(({ options }) => ({
      counts: new Array<number>(options).fill(0),
      notApplicable: 0,
    })),
    gaps: measured.gaps.map(() => ({ n: 0, sum: 0, sumSquares: 0 })),
    scores: measured.kind === 'item' ? [] : new Array<number>(9).fill(0),
    partly: 0,
  };
}

/** Counts one sheet in, in place. Whole numbers: the order of the sheets cannot matter. */
export function countSheet(count: Count, measured: Measured, answers: Answers): void {
  const score = measured.score(answers);
  if (score !== null) {
    add(count, score);
    if (count.scores.length > 0) raise(count.scores, Math.round((score / measured.unit - 1) * 2));
  }
  measured.items.forEach((item, at) => {
    const answer = answers[item.id];
    const into = count.items[at] as ItemCount;
    if (typeof answer === 'number') raise(into.counts, answer - item.low);
    else if (answer === 'na') into.notApplicable += 1;
  });
  measured.gaps.forEach((gap, at) => {
    const distance = gapOf(answers, gap);
    if (distance !== null) add(count.gaps[at] as Moments, distance);
  });
  if (measured.partly(answers)) count.partly += 1;
}

function add(moments: Moments, value: number): void {
  moments.n += 1;
  moments.sum += value;
  moments.sumSquares += value * value;
}

function raise(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The counts of two sets of blocks together. */
export function addCount(first: Count, second: Count): Count {
  return {
    ...addMoments(first, second),
    items: first.items.map((item, at) => {
      const other = second.items[at] as ItemCount;
      return {
        counts: addLists(item.counts, other.counts),
        notApplicable: item.notApplicable + other.notApplicable,
      };
    }),
    gaps: first.gaps.map((gap, at) => addMoments(gap, second.gaps[at] as Moments)),
    scores: addLists(first.scores, second.scores),
    partly: first.partly + second.partly,
  };
}

function addMoments(first: Moments, second: Moments): Moments {
  return {
    n: first.n + second.n,
    sum: first.sum + second.sum,
    sumSquares: first.sumSquares + second.sumSquares,
  };
}

function addLists(first: number[], second: number[]): number[] {
  return first.map((count, at) => count + (second[at] as number));
}

/** How many answered unfavourably, neutrally and favourably, reversed items turned round. */
export function classesOf(item: MeasuredItem, { counts }: ItemCount): [number, number, number] {
  const turned = item.reversed ? [...counts].reverse() : counts;
  const [neutral, favourable] = item.options === 11 ? [7, 9] : [2, 3];
  const total = (from: number, to: number) =>
    turned.slice(from, to).reduce((sum, count) => sum + count, 0);
  return [total(0, neutral), total(neutral, favourable), total(favourable, turned.length)];
}

/** Answers on the scale of an item; "not applicable" is none. */
export function validOf({ counts }: ItemCount): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The band of a favourable share: 0 up to 20 %, 1 up to 40 %, 2 between 40 and 60 %, 3 from 60 %
 * and 4 from 80 %. In whole numbers; with n ≥ 5 each end holds two counts.
 */
export function bandOf(favourable: number, n: number): number {
  const fifths = 5 * favourable;
  if (fifths <= n) return 0;
  if (fifths <= 2 * n) return 1;
  if (fifths < 3 * n) return 2;
  return fifths < 4 * n ? 3 : 4;
}
