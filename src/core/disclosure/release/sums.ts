import type { Moments } from '../../statistics/moments.ts';
import { spreadPart } from '../protect/protected-total.ts';
import { countStep, roundingVariance } from '../protect/rounding.ts';
import type { Answered, Variable } from '../protect/tables.ts';

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
  /** Variance of the sum by protection, and by people who skipped, beside that of who answers. */
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
  const all = spreadOfAll(variable, variable.spread);
  return variable.fine.map(({ blocks, n, total, answered, spread: own }) => {
    const spread = own === null ? all : { spread: own, df: dfOf(own, n, variable.step) };
    const added = roundingVariance(variable.step) + skipped(n, answered, spread.spread);
    return { blocks, ...sumsOf(n, total, spread, added) };
  });
}

/** The should − really gaps of one twin, row by row. */
export function summedGaps(variable: Variable, item: string): SummedRow[] {
  const { fine, gapSpreads, step } = variable;
  const found = gapSpreads.find((one) => one.item === item)?.spread ?? null;
  const spread = spreadOfAll(variable, found);
  const added = roundingVariance(step);
  return fine.flatMap(({ blocks, n, gaps }) =>
    gaps
      .filter((gap) => gap.item === item)
      .map(({ total }) => ({ blocks, ...sumsOf(n, total, spread, added) })),
  );
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

/** Variance that rounding adds to the sum of answers that protected counts give. */
export function countedVariance(options: number): number {
  return (options - 1) * roundingVariance(countStep);
}

/** Sums of answers by their moments. */
export function sumsOfMoments({ n, sum, sumSquares }: Moments, added: number): Sums {
  return { n, sum, sumSquares, df: n - 1, added };
}

/** How much of the ballots the answers stand for, where few or many skipped: the middle of a class. */
const shareOf: Record<Answered, number> = { 'nearly-all': 1, most: 0.8, half: 0.6 };

/** What answers of part of the ballots add to the variance of a total of all. */
function skipped(n: number, answered: Answered, spread: number | null): number {
  return n * (spread ?? 0) ** 2 * (1 / shareOf[answered] - 1);
}
