import { trendDifference, weightedSlope } from '../statistics/trend.ts';
import { type Cell, type GroupName, type MeanCell, type Measure, withheld } from './figures.ts';
import type { Interval } from './inference.ts';
import type { Scope } from './scope.ts';
import { type Comparable, comparableMeasures } from './trend-measures.ts';

/** One wave of a series; scopes of the same unit, oldest first. */
export interface WaveInSeries {
  scope: Scope;
  /** Months since the first wave, fractions allowed. */
  months: number;
}

export interface TrendPoint {
  months: number;
  title: string;
  closed: string;
  cell: MeanCell;
}

/** Change from the one before last shown point to the last, in points. */
export interface Change extends Interval {
  change: number;
  p: number;
  clear: boolean;
  /** Places of the two points in the series. */
  from: number;
  to: number;
}

/** Weighted line through the shown points, in points per month. */
export interface Slope extends Interval {
  slope: number;
  waves: number;
  direction: 'rising' | 'falling' | 'level';
}

export interface TrendLine {
  measure: Measure;
  /** Asked in exactly the same way in all these waves; others are left out of the line. */
  basis: Comparable['basis'];
  points: TrendPoint[];
  last: Cell<Change>;
  slope: Cell<Slope>;
}

export interface TrendPage {
  /** The whole, then every group that all waves with figures name with the same people in mind. */
  groups: { name: GroupName; lines: TrendLine[] }[];
  waves: { title: string; closed: string; months: number; n: number; headcount: number }[];
}

/**
 * The line over waves, per measure that is asked identically, for the whole and for each layer or
 * side. Waves are not linked: the interval usually is wider than need be where staff answered both.
 */
export function trendPage(series: readonly WaveInSeries[]): TrendPage {
  const latest = series.at(-1);
  if (!latest) return { groups: [], waves: [] };
  const measures = comparableMeasures(series.map(({ scope }) => scope.definition));
  const byLayer = latest.scope.layers.filter((one) => one.blocks.length > 0).length > 1;
  const names = [
    latest.scope.whole,
    ...(byLayer ? latest.scope.layers : latest.scope.sides),
    ...latest.scope.departments,
  ].map((group) => group.name);
  return {
    groups: names.map((name) => ({
      name,
      lines: measures.map((measure) => lineOf(series, measure, name)),
    })),
    waves: series.map(({ scope, months }) => ({
      title: scope.release.wave.title,
      closed: scope.release.wave.closed,
      months,
      n: scope.release.participation.ballots,
      headcount: scope.release.participation.headcount,
    })),
  };
}

/** Months between two calendar days, a month being a twelfth of 365.25 days. */
export function monthsBetween(first: string, later: string): number {
  return (Date.parse(later) - Date.parse(first)) / (86_400_000 * (365.25 / 12));
}

function lineOf(
  series: readonly WaveInSeries[],
  comparable: Comparable,
  name: GroupName,
): TrendLine {
  const points = series.map(({ scope, months }) => {
    const group = groupNamed(scope, name);
    return {
      months,
      title: scope.release.wave.title,
      closed: scope.release.wave.closed,
      cell: group ? comparable.meanIn(scope, group) : withheld,
    };
  });
  const measured = points.flatMap(({ months, cell }, place) => {
    if (cell.withheld || cell.sd === null || cell.sd === 0) return [];
    return [{ at: months, place, mean: cell.mean, standardError: cell.sd / Math.sqrt(cell.n) }];
  });
  return {
    measure: comparable.measure,
    basis: comparable.basis,
    points,
    last: changeOf(measured),
    slope: slopeOf(measured),
  };
}

type Known = { at: number; place: number; mean: number; standardError: number };

function changeOf(known: readonly Known[]): Cell<Change> {
  const [before, last] = known.slice(-2);
  if (!before || !last) return withheld;
  const found = trendDifference(before, last);
  if (!found.estimable) return withheld;
  const { difference, low, high, p } = found;
  const clear = low > 0 || high < 0;
  const places = { from: before.place, to: last.place };
  return { withheld: false, change: difference, low, high, p, clear, ...places };
}

function slopeOf(known: readonly Known[]): Cell<Slope> {
  const found = weightedSlope(known);
  if (!found.estimable || known.length < 3) return withheld;
  const { slope, low, high } = found;
  const direction = low > 0 ? 'rising' : high < 0 ? 'falling' : 'level';
  return { withheld: false, slope, low, high, waves: known.length, direction };
}

/** The group of the same name in another wave: the same attribute values or the same side. */
function groupNamed(scope: Scope, name: GroupName) {
  const groups = [
    scope.whole,
    ...scope.sides,
    ...scope.layers,
    ...scope.departments,
    ...scope.others,
  ];
  return groups.find((group) => sameName(group.name, name)) ?? null;
}

function sameName(one: GroupName, other: GroupName): boolean {
  const labels = ({ labels }: GroupName) =>
    labels.map((label) => `${label.nl}\n${label.en}`).join();
  return one.kind === other.kind && one.side === other.side && labels(one) === labels(other);
}
