import type { Answers } from '../../definition/answers.ts';
import { gapOf } from '../../scoring/score.ts';
import { classesFrom } from '../../statistics/favourable.ts';
import { addCounts } from '../../statistics/histogram.ts';
import { addMoments, type Moments, noMoments } from '../../statistics/moments.ts';
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

export function emptyCount(measured: Measured): Count {
  return {
    ballots: 0,
    scored: { ...noMoments },
    items: measured.items.map(({ options }) => new Array<number>(options).fill(0)),
    gaps: measured.gaps.map(() => ({ ...noMoments })),
    shoulds: measured.gaps.map(() => new Array<number>(shouldItem.options).fill(0)),
    scores: measured.scored.length === 1 ? [] : new Array<number>(9).fill(0),
  };
}

/** Counts one sheet in, in place. Whole numbers: the order of the sheets cannot matter. */
export function countSheet(count: Count, measured: Measured, answers: Answers): void {
  count.ballots += 1;
  const score = measured.score(answers);
  if (score !== null) {
    add(count.scored, score);
    if (count.scores.length > 0) {
      const { from, to, unit } = measured;
      raise(count.scores, Math.round(((score / unit - from) * 8) / (to - from)));
    }
  }
  for (let at = 0; at < measured.items.length; at += 1) {
    const { id, low } = measured.items[at] as MeasuredItem;
    const answer = answers[id];
    if (typeof answer === 'number') raise(count.items[at] as number[], answer - low);
  }
  measured.gaps.forEach((gap, at) => {
    const distance = gapOf(answers, gap);
    if (distance !== null) add(count.gaps[at] as Moments, distance);
    const should = answers[gap.id];
    if (typeof should === 'number') raise(count.shoulds[at] as number[], should - shouldItem.low);
  });
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
