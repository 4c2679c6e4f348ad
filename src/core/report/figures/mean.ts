import { type Cell, type MeanCell, type Measure, type ReportGroup, withheld } from './figures.ts';
import { meanInterval, sampleOfPoints } from './inference.ts';
import type { Measured } from './measures.ts';
import { display, inPoints, type Points } from './scale.ts';
import { blocksOf, type Headcounts, sumRows } from './sums.ts';

/** The mean of a measure over a group, or withheld when no published part lies inside it. */
export function meanOf(
  { measure, rows }: Measured,
  group: ReportGroup,
  headcounts: Headcounts,
): MeanCell {
  const sum = sumRows(rows, blocksOf(group), headcounts);
  const points = sum && inPoints(sum.total);
  return points ? figure(points, measure, group, sum.covered) : withheld;
}

/** Turns mean and variance in points into a figure with its interval. */
export function figure(
  points: Points,
  measure: Pick<Measure, 'from' | 'to'>,
  group: Pick<ReportGroup, 'headcount'>,
  covered: number,
): MeanCell {
  const interval = meanInterval(points);
  return {
    withheld: false,
    headcount: group.headcount,
    covered,
    n: points.n,
    mean: points.mean,
    sd: points.variance === null ? null : Math.sqrt(points.variance),
    df: points.df,
    added: points.added,
    low: interval ? Math.max(measure.from, interval.low) : null,
    high: interval ? Math.min(measure.to, interval.high) : null,
    display: display(points.mean, measure.from, measure.to),
  };
}

/** Count, mean and variance of a figure again, for comparing it with another. */
export function pointsOf(cell: MeanCell): Points | null {
  if (cell.withheld) return null;
  const { n, mean, sd, df, added } = cell;
  return { n, mean, variance: sd === null ? null : sd ** 2, df, added };
}

/** Standard error of a mean by who answers and by protection, and its degrees of freedom; null below two sheets. */
export function errorOfMean(cell: MeanCell): { standardError: number; df: number } | null {
  const points = pointsOf(cell);
  const sample = points && sampleOfPoints(points);
  if (!sample?.estimable) return null;
  const standardError = Math.sqrt(sample.variance / sample.n);
  return { standardError, df: sample.df ?? sample.n - 1 };
}

/** True where the cell carries a figure. */
export function shown<Figure>(cell: Cell<Figure>): cell is Figure & { withheld: false } {
  return !cell.withheld;
}
