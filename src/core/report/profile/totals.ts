import { rowsInside } from '../../disclosure/release/rows-inside.ts';
import type { SummedRow, Sums } from '../../disclosure/release/sums.ts';
import { type Estimate, notEstimable } from '../../statistics/estimate.ts';
import { meanError } from '../../statistics/finite-population.ts';
import type { Sample } from '../../statistics/moments.ts';
import { postStratified } from '../../statistics/post-stratified.ts';
import { type Cell, type Measure, withheld } from '../figures/figures.ts';
import { halfOf, type Interval, spreadOfPoints } from '../figures/inference.ts';
import { meanOf, pointsOf } from '../figures/mean.ts';
import type { Measured } from '../figures/measures.ts';
import { inPoints } from '../figures/scale.ts';
import { coveredBy } from '../figures/sums.ts';
import type { Scope } from '../groups/scope.ts';

/** A mean of the whole in which parts count otherwise than by how many answered. */
export interface Total extends Interval {
  mean: number;
  /** Parts it is made of. */
  parts: number;
  /** Scored sheets in them. */
  n: number;
}

function sampleOfSums(sums: Sums): Estimate<Sample> {
  const points = inPoints(sums);
  return points ? spreadOfPoints(points) : notEstimable('too few');
}

/** An interval never leaves the answer scale. */
function onScale({ from, to }: Measure, { low, high }: Interval): Interval {
  return { low: Math.max(from, low), high: Math.min(to, high) };
}

/**
 * Every published part counts by how many people work there, not by how many answered: what the
 * mean would be had each part answered equally well. Interval with finite-population correction.
 */
export function byHeadcount(
  { measure, rows: all }: Measured,
  { whole, headcounts, asked }: Pick<Scope, 'whole' | 'headcounts' | 'asked'>,
): Cell<Total> {
  if (asked !== undefined) return withheld;
  const rows = rowsInside(all, new Set(whole.blocks));
  const strata = rows.map((row) => ({
    headcount: coveredBy([row], headcounts),
    sample: sampleOfSums(row),
  }));
  const found = postStratified(strata);
  if (!found.estimable || rows.length < 2) return withheld;
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  const people = strata.reduce((sum, { headcount }) => sum + headcount, 0);
  // What protection adds does not shrink with how many answered.
  const added = strata.map(({ headcount }, at) => {
    const row = rows[at] as SummedRow;
    return ((headcount / people) * Math.sqrt(row.added)) / row.n;
  });
  const protection = added.reduce((sum, one) => sum + one ** 2, 0);
  const half = halfOf([{ error: found.standardError, df: found.df }], protection);
  const { mean } = found;
  const interval = onScale(measure, { low: mean - half, high: mean + half });
  return { withheld: false, mean, ...interval, parts: rows.length, n };
}

/**
 * Every department counts the same, however large: a large department does not drown the others.
 * Withheld where fewer than two departments have a mean with a spread.
 */
export function byDepartment(measured: Measured, scope: Scope): Cell<Total> {
  const departments = scope.departments.flatMap((group) => {
    const points = pointsOf(meanOf(measured, group, scope.headcounts));
    if (!points) return [];
    const error = meanError(spreadOfPoints(points));
    return error.estimable ? [{ ...points, error: error.value }] : [];
  });
  const parts = departments.length;
  if (parts < 2) return withheld;
  const mean = departments.reduce((sum, one) => sum + one.mean, 0) / parts;
  const protection = departments.reduce((sum, { added }) => sum + added, 0);
  const half = halfOf(departments, protection) / parts;
  const n = departments.reduce((sum, one) => sum + one.n, 0);
  const interval = onScale(measured.measure, { low: mean - half, high: mean + half });
  return { withheld: false, mean, ...interval, parts, n };
}
