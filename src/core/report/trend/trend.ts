import { oncePer } from '../../ground/once-per.ts';
import {
  type Cell,
  type GroupName,
  type MeanCell,
  type Measure,
  type ReportGroup,
  withheld,
} from '../figures/figures.ts';
import { partsOf } from '../groups/parts-of.ts';
import { type ComparedGroup, comparedGroups } from './details.ts';
import {
  type Base,
  baseOf,
  type Change,
  cellsOf,
  changeOn,
  placesOf,
  type Slope,
  slopeOf,
} from './line.ts';
import { type Comparable, comparableMeasures, type MeasuredRows } from './measures.ts';
import { pooledChanges, pooledSlopes } from './pooled-verdicts.ts';
import { counterpartsIn, type MeetingsAt, meetingsAt, type WaveInSeries } from './series.ts';
import { judgedTogether } from './verdicts.ts';

interface TrendPoint {
  months: number;
  title: string;
  closed: string;
  cell: MeanCell;
}

export interface TrendLine {
  measure: Measure;
  /** Asked in exactly the same way in all these waves; others are left out of the line. */
  basis: Comparable['basis'];
  /** All on the finest parts that the waves of this line share; one wave alone is no line. */
  points: TrendPoint[];
  /** From the wave before that asked it to the last, on the finest parts these two share. */
  last: Cell<Change>;
  slope: Cell<Slope>;
}

/** A measure in the last wave and the one before that asked it, for everything they share. */
interface Comparison {
  measure: Measure;
  basis: Comparable['basis'];
  /** Title of the earlier wave. */
  since: string;
  groups: ComparedGroup[];
}

export interface TrendPage {
  /** The whole, then every layer (or side) and department of the last wave. */
  groups: { name: GroupName; lines: TrendLine[] }[];
  /** Per measure, in the order of the lines; a measure without any part in common is left out. */
  comparisons: Comparison[];
  waves: { title: string; closed: string; months: number; n: number; headcount: number }[];
}

/** One measure with what every wave of the series published of it. */
interface Followed {
  series: readonly WaveInSeries[];
  comparable: Comparable;
  rows: (MeasuredRows | null)[];
  /** The measure in the waves at some places, divided once however many groups ask for it. */
  baseAt: (places: readonly number[]) => Base;
}

/**
 * The line over waves, per measure that is asked identically, for the whole and for each layer or
 * side, and what changed since the wave before. Every comparison is made on the finest partition
 * that its waves can all be added up to. Waves are not linked: the interval usually is wider than
 * need be where staff answered both.
 */
export const trendPage = oncePer((series: readonly WaveInSeries[]): TrendPage => {
  const latest = series.at(-1)?.scope;
  if (!latest) return { groups: [], comparisons: [], waves: [] };
  const meetings = meetingsAt(series);
  const followed = comparableMeasures(series.map(({ scope }) => scope.definition)).map(
    (comparable): Followed => {
      const rows = series.map(({ scope }) => comparable.rowsIn(scope));
      return { series, comparable, rows, baseAt: basesOf(rows, meetings) };
    },
  );
  const groups = [latest.whole, ...partsOf(latest).groups, ...latest.departments];
  const lookups = series.map(({ scope }) => counterpartsIn(latest, scope));
  const found = groups.map((group) => {
    const counterparts = lookups.map((counterpartOf) => counterpartOf(group));
    return { name: group.name, lines: followed.map((one) => lineOf(one, counterparts)) };
  });
  const departments = new Set(latest.departments.map(({ name }) => name.id));
  const verdicts = judged(found, followed.flatMap(comparisonOf));
  return {
    comparisons: verdicts.comparisons.map(withPartsPooled),
    groups: withDepartmentsPooled(verdicts.groups, departments),
    waves: series.map(({ scope, months }) => ({
      title: scope.release.wave.title,
      closed: scope.release.wave.closed,
      months,
      n: scope.release.participation.ballots,
      headcount: scope.release.participation.headcount,
    })),
  };
});

/** Months between two calendar days, a month being a twelfth of 365.25 days. */
export function monthsBetween(first: string, later: string): number {
  return (Date.parse(later) - Date.parse(first)) / (86_400_000 * (365.25 / 12));
}

function basesOf(rows: readonly (MeasuredRows | null)[], meetings: MeetingsAt) {
  const known = new Map<string, Base>();
  return (places: readonly number[]): Base => {
    const base = known.get(places.join()) ?? baseOf(rows, places, meetings);
    known.set(places.join(), base);
    return base;
  };
}

function lineOf(
  { series, comparable, rows, baseAt }: Followed,
  counterparts: readonly (ReportGroup | null)[],
): TrendLine {
  const at = (places: readonly number[]) => places.flatMap((place) => counterparts[place] ?? []);
  const places = placesOf(rows, counterparts);
  const cells = places.length > 1 ? cellsOf(baseAt(places), comparable, at(places)) : [];
  const points = series.map(({ scope, months }, place) => ({
    months,
    title: scope.release.wave.title,
    closed: scope.release.wave.closed,
    cell: cells[places.indexOf(place)] ?? withheld,
  }));
  const pair = lastTwo(places, series);
  const last = pair ? changeOn(baseAt(pair), series, comparable, at(pair)) : withheld;
  return {
    measure: comparable.measure,
    basis: comparable.basis,
    points,
    last,
    slope: slopeOf(points),
  };
}

/** Every change and every slope on the page is corrected for all of them. */
function judged(
  groups: TrendPage['groups'],
  comparisons: Comparison[],
): Pick<TrendPage, 'groups' | 'comparisons'> {
  const lines = groups.flatMap((group) => group.lines);
  const compared = comparisons.flatMap((one) => one.groups);
  const verdicts = judgedTogether(
    [...lines.map(({ last }) => last), ...compared.map(({ change }) => change)],
    lines.map(({ slope }) => slope),
  );
  const [changes, slopes] = [verdicts.changes.values(), verdicts.slopes.values()];
  const next = <Judged>(judgements: Iterator<Cell<Judged>>): Cell<Judged> =>
    judgements.next().value ?? withheld;
  return {
    groups: groups.map((group) => ({
      ...group,
      lines: group.lines.map((line) => ({ ...line, last: next(changes), slope: next(slopes) })),
    })),
    comparisons: comparisons.map((comparison) => ({
      ...comparison,
      groups: comparison.groups.map((group) => ({ ...group, change: next(changes) })),
    })),
  };
}

/** The departments' verdicts per measure, as they hold with every department drawn towards all. */
function withDepartmentsPooled(
  groups: TrendPage['groups'],
  departments: ReadonlySet<string>,
): TrendPage['groups'] {
  const pooled = groups.filter(({ name }) => departments.has(name.id));
  const measures = groups[0]?.lines.map((_, m) => ({
    changes: pooledChanges(pooled.map(({ lines }) => lines[m]?.last ?? withheld)),
    slopes: pooledSlopes(pooled.map(({ lines }) => lines[m]?.slope ?? withheld)),
  }));
  return groups.map((group) => {
    const at = pooled.indexOf(group);
    if (at < 0) return group;
    const lines = group.lines.map((line, m) => ({
      ...line,
      last: measures?.[m]?.changes[at] ?? withheld,
      slope: measures?.[m]?.slopes[at] ?? withheld,
    }));
    return { ...group, lines };
  });
}

function withPartsPooled(comparison: Comparison): Comparison {
  const changes = pooledChanges(comparison.groups.map(({ change }) => change));
  const groups = comparison.groups.map((group, at) => ({
    ...group,
    change: changes[at] ?? withheld,
  }));
  return { ...comparison, groups };
}

function comparisonOf({ series, comparable, rows, baseAt }: Followed): Comparison[] {
  const places = placesOf(
    rows,
    series.map(({ scope }) => scope.whole),
  );
  const pair = lastTwo(places, series);
  const since = series[pair?.[0] ?? -1]?.scope.release.wave.title;
  if (!pair || since === undefined) return [];
  const groups = comparedGroups(baseAt(pair), series, comparable);
  const { measure, basis } = comparable;
  return groups.length > 0 ? [{ measure, basis, since, groups }] : [];
}

/** The last wave and the one before it in the line; null where the last wave has nothing. */
function lastTwo(places: readonly number[], series: readonly WaveInSeries[]): number[] | null {
  const pair = places.slice(-2);
  return pair.length === 2 && pair[1] === series.length - 1 ? pair : null;
}
