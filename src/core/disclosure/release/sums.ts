import { addCounts, type Counts, momentsOfCounts, totalOf } from '../../statistics/histogram.ts';
import { varianceOf } from '../../statistics/moments.ts';
import { leastOf, mostOf } from '../protect/answered.ts';
import { gapRange, spreadPart } from '../protect/protected-total.ts';
import { countVariance, roundingVariance, totalVariance } from '../protect/rounding.ts';
import type { Answered, Variable } from '../protect/tables.ts';
import { countStepIn } from './count-step.ts';

/**
 * What protected figures of some people add up to, in points. Rows that share nobody are added field
 * by field.
 */
export interface Sums {
  /** Ballots. */
  n: number;
  sum: number;
  /** As far as spreads say; null where a row has none. */
  sumSquares: number | null;
  /** Degrees of freedom of the spread: n − 1, or the organisation's where a row has none. */
  df: number;
  /** Variance of the sum by protection, and by people who skipped, beside that of who happens to answer. */
  added: number;
}

export const noSums: Readonly<Sums> = { n: 0, sum: 0, sumSquares: 0, df: -1, added: 0 };

export function addSums(first: Sums, second: Sums): Sums {
  const { sumSquares } = first;
  return {
    n: first.n + second.n,
    sum: first.sum + second.sum,
    sumSquares:
      sumSquares === null || second.sumSquares === null ? null : sumSquares + second.sumSquares,
    df: first.df + second.df + 1,
    added: first.added + second.added,
  };
}

/** Sums of one figure: its total, the spread around its mean and what protection adds. */
export function sumsOf(n: number, sum: number, { spread, df }: Spread, added: number): Sums {
  const sumSquares = spread === null ? null : (n - 1) * spread ** 2 + sum ** 2 / n;
  return { n, sum, sumSquares, df, added };
}

/** A standard deviation and how surely it is known. */
export interface Spread {
  spread: number | null;
  df: number;
}

/** A row that can be added to others of its variable. */
export interface SummedRow extends Sums {
  blocks: string[];
}

/** The fine rows of a variable as sums. A row without a spread takes the organisation's. */
export function summedRows(variable: Variable): SummedRow[] {
  const all =
    variable.spread === null ? spreadOfCounts(variable) : spreadOfAll(variable, variable.spread);
  return variable.fine.map(({ blocks, n, total, answered, spread: own }) => {
    const spread = own === null ? all : { spread: own, df: dfOf(own, n, variable.step) };
    const added = totalVariance(variable.step) + skipped(n, answered, spread.spread);
    return { blocks, ...sumsOf(n, total, lessSure(spread, n, answered), added) };
  });
}

/** The should − really gaps of one twin, row by row. */
export function summedGaps(variable: Variable, item: string): SummedRow[] {
  const { fine, gapSpreads } = variable;
  const found = gapSpreads.find((one) => one.item === item)?.spread ?? null;
  const spread = spreadOfAll(variable, found);
  return fine.flatMap(({ blocks, n, answered, gaps }) => {
    // How many answered both is not told: not many more than have a score.
    const added = totalVariance(gapRange.step) + skipped(n, answered, spread.spread);
    return gaps
      .filter((gap) => gap.item === item)
      .map(({ total }) => ({
        blocks,
        ...sumsOf(n, total, lessSure(spread, n, answered), added),
      }));
  });
}

/**
 * The spread of everybody by the published counts, where a variable carries none: of its scores, or of its
 * one question. Null where no counts are published.
 */
function spreadOfCounts(variable: Variable): Spread {
  const { coarse, from, to } = variable;
  const rows = coarse.map(({ items, scores }) =>
    scores.length > 0 ? scores : (items[0]?.counts ?? []),
  );
  const counts = rows.reduce<Counts>(addCounts, []);
  const step = (to - from) / (counts.length - 1);
  const moments = momentsOfCounts(counts, { low: from, step });
  const variance = varianceOf(moments);
  if (variance === null) return { spread: null, df: moments.n - 1 };
  const mean = (moments.sum / moments.n - from) / step;
  const unsure = rows.reduce((sum, row, at) => {
    const apart = countStepIn(variable, coarse[at]?.blocks ?? []);
    return sum + roundedSquares(row, mean, apart) * step ** 4;
  }, 0);
  return { spread: Math.sqrt(variance), df: degreesOf(moments.n, variance, unsure) };
}

function spreadOfAll({ fine, step }: Variable, spread: number | null): Spread {
  const n = fine.reduce((sum, row) => sum + row.n, 0);
  return { spread, df: dfOf(spread, n, step) };
}

/**
 * Degrees of freedom of a protected spread of n sheets: as many as an exact spread would have that is
 * as uncertain, 1 / [1 / (n − 1) + 2v / s²] with v the variance of rounding it (Satterthwaite 1946).
 */
export function dfOf(spread: number | null, n: number, step: number): number {
  if (spread === null) return n - 1;
  return 1 / (1 / (n - 1) + (2 * roundingVariance(spreadPart(n, step))) / spread ** 2);
}

/**
 * Sums of answers by their protected counts, lowest answer first.
 * @param low the lowest answer: 1, or 0 of eleven
 * @param apart people between two published counts, where that is not three (`countStepIn`)
 */
export function sumsOfCounts(
  counts: Counts,
  low: number,
  answered: Answered,
  apart?: number,
): Sums {
  const { n, sum, sumSquares } = momentsOfCounts(counts, { low, step: 1 });
  const variance = varianceOf({ n, sum, sumSquares }) ?? 0;
  const added =
    (counts.length - 1) * countVariance(n, apart) + skipped(n, answered, Math.sqrt(variance));
  const unsure = roundedSquares(counts, sum / n - low, apart);
  const { df } = lessSure({ spread: null, df: degreesOf(n, variance, unsure) }, n, answered);
  return { n, sum, sumSquares, df, added };
}

/**
 * Degrees of freedom of a variance made from counts.
 * @param unsure variance that rounding adds to the sum of squares around the mean
 */
function degreesOf(n: number, variance: number, unsure: number): number {
  return 1 / (1 / (n - 1) + (variance > 0 ? unsure / ((n - 1) * variance) ** 2 / 2 : 0));
}

/**
 * Variance that rounding adds to the sum of squares around the mean. One person more up to an answer
 * is one fewer above it, and both have their distance to the mean.
 */
function roundedSquares(counts: Counts, mean: number, apart?: number): number {
  const n = totalOf(counts);
  let upTo = 0;
  return counts.slice(0, -1).reduce((sum, count, at) => {
    upTo += count;
    // None and all are points themselves: the true number lies to one side of it only.
    const share = upTo === 0 || upTo === n ? 1 / 2 : 1;
    return sum + share * countVariance(n, apart) * (2 * (at - mean) + 1) ** 2;
  }, 0);
}

/**
 * How unsure numbers of people are that were counted out of n: n² times the variance of a share p is
 * p(1 − p) × `scatter`, of who answers, and `added`, of protection.
 */
export interface CountError {
  scatter: number;
  added: number;
}

/** The error of the counts of rows together, each of which was protected by itself. */
export function countErrorOf(
  rows: readonly { n: number; answered: Answered; apart?: number }[],
): CountError {
  return {
    scatter: rows.reduce((sum, { n, answered }) => sum + n ** 2 / validOf(answered, n), 0),
    added: rows.reduce((sum, { n, apart }) => sum + countVariance(n, apart), 0),
  };
}

/**
 * How many of n ballots carry an answer, as far as that is told: all where nearly all do, otherwise the middle
 * of what the class stands for.
 * @example validOf('most', 10) // 6.5, as 6 or 7 may have answered
 */
function validOf(answered: Answered, n: number): number {
  return answered === 'nearly-all' ? n : (leastOf(answered, n) + mostOf(answered, n)) / 2;
}

/** What answers of part of the ballots add to the variance of a total of all. */
function skipped(n: number, answered: Answered, spread: number | null): number {
  return n * (spread ?? 0) ** 2 * (n / validOf(answered, n) - 1);
}

/**
 * A spread with the degrees of freedom of those who answered. What skipping adds to the variance is a multiple of
 * the same spread and as unsure as it is, whereas protection's part is known: hence the square.
 */
function lessSure({ spread, df }: Spread, n: number, answered: Answered): Spread {
  const share = validOf(answered, n) / n;
  return { spread, df: df * share ** 3 };
}
