import { addSums, noSums, type Sums } from '../../disclosure/release/sums.ts';
import { commonParts, type TrendPart } from '../../disclosure/release/trend.ts';
import { weightedSlope } from '../../statistics/trend.ts';
import { type Cell, type MeanCell, type ReportGroup, withheld } from '../figures/figures.ts';
import { compareWaves, type Interval } from '../figures/inference.ts';
import { errorOfMean, figure, pointsOf } from '../figures/mean.ts';
import { inPoints } from '../figures/scale.ts';
import type { Comparable, MeasuredRows } from './measures.ts';
import type { MeetingsAt, WaveInSeries } from './series.ts';
import { type StaffChange, staffChange } from './staff-change.ts';

/** Change between two waves of a series, in points. */
export interface Change extends Interval {
  change: number;
  p: number;
  /** By itself its interval is without 0; in a table of changes it also holds after correction. */
  clear: boolean;
  /** Places of the two waves in the series. */
  from: number;
  to: number;
  /** Null when not known. */
  staff: StaffChange | null;
}

/** Weighted line through the shown points, in points per month. */
export interface Slope extends Interval {
  slope: number;
  p: number;
  waves: number;
  /** By itself; in a page of lines it also holds after correction, and is level otherwise. */
  direction: 'rising' | 'falling' | 'level';
}

/** A measure in some waves of a series, divided as finely as all of these allow. */
export interface Base {
  places: readonly number[];
  parts: readonly TrendPart[];
  /** The part of a block, per wave of the base. */
  partOf: readonly ReadonlyMap<string, TrendPart>[];
  /** Places of the parts in their order. */
  rank: ReadonlyMap<TrendPart, number>;
}

/** The same people in mind in every wave of a base: a named group, or the two sides of a part. */
export type Counterparts = readonly Pick<ReportGroup, 'headcount' | 'blocks'>[];

export function baseOf(
  rows: readonly (MeasuredRows | null)[],
  places: readonly number[],
  meetings: MeetingsAt,
): Base {
  const measured = places.flatMap((place) => rows[place] ?? []);
  const parts = commonParts(
    meetings(places),
    measured.map((one) => one.rows),
  );
  const partOf = places.map(
    (_, at) =>
      new Map(parts.flatMap((part) => (part.sides[at]?.blocks ?? []).map((id) => [id, part]))),
  );
  const rank = new Map(parts.map((part, at) => [part, at]));
  return { places, parts, partOf, rank };
}

/** Places of the waves that published something inside these groups. */
export function placesOf(
  rows: readonly (MeasuredRows | null)[],
  groups: readonly (ReportGroup | null)[],
): number[] {
  return rows.flatMap((one, place) => {
    const group = groups[place];
    if (!one || !group) return [];
    const blocks = new Set(group.blocks);
    const inside = group.blocks.some((block) =>
      one.byBlock.get(block)?.blocks.every((id) => blocks.has(id)),
    );
    return inside ? [place] : [];
  });
}

/** The parts of a base that lie wholly inside the groups, in every wave, in the base's order. */
export function partsInside({ rank, partOf }: Base, groups: Counterparts): TrendPart[] {
  const blocks = groups.map((group) => new Set(group.blocks));
  const touched = new Set(
    groups.flatMap((group, at) => group.blocks.flatMap((id) => partOf[at]?.get(id) ?? [])),
  );
  const inside = [...touched].filter(({ sides }) =>
    sides.every((side, at) => side === null || side.blocks.every((id) => blocks[at]?.has(id))),
  );
  return inside.sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
}

/** One mean per wave of the base: the sums of the parts inside the groups. */
export function cellsOf(base: Base, { measure }: Comparable, groups: Counterparts): MeanCell[] {
  const parts = partsInside(base, groups);
  return groups.map((group, at) => {
    const sides = parts.flatMap(({ sides }) => sides[at] ?? []);
    const points = inPoints(sides.reduce<Sums>(addSums, noSums));
    const covered = sides.reduce((sum, { headcount }) => sum + headcount, 0);
    return points ? figure(points, measure, group, covered) : withheld;
  });
}

/** What changed between the two waves of a base, on the parts inside the groups. */
export function changeOn(
  base: Base,
  series: readonly WaveInSeries[],
  comparable: Comparable,
  groups: Counterparts,
): Cell<Change> {
  const [from = 0, to = 0] = base.places;
  const [before, last] = cellsOf(base, comparable, groups).map(pointsOf);
  const found = before && last ? compareWaves(before, last) : null;
  if (!found) return withheld;
  const parts = partsInside(base, groups);
  const blocks = (at: number) => parts.flatMap(({ sides }) => sides[at]?.blocks ?? []);
  const [earlier, later] = [series[from], series[to]];
  const staff =
    earlier && later
      ? staffChange(
          later.shared ?? [],
          { release: earlier.scope.release, blocks: blocks(0) },
          { release: later.scope.release, blocks: blocks(1) },
        )
      : null;
  const clear = found.low > 0 || found.high < 0;
  return { withheld: false, ...found, clear, from, to, staff };
}

/** The weighted line through three or more points. */
export function slopeOf(points: readonly { months: number; cell: MeanCell }[]): Cell<Slope> {
  const known = points.flatMap(({ months, cell }) => {
    const one = measuredIn(cell);
    return one ? [{ at: months, ...one }] : [];
  });
  const found = known.length < 3 ? null : weightedSlope(known);
  if (!found?.estimable) return withheld;
  const { slope, p, low, high } = found;
  const direction = low > 0 ? 'rising' : high < 0 ? 'falling' : 'level';
  return { withheld: false, slope, p, low, high, waves: known.length, direction };
}

function measuredIn(cell: MeanCell) {
  if (cell.withheld || cell.sd === null || cell.sd === 0) return null;
  const error = errorOfMean(cell);
  return error && { mean: cell.mean, ...error };
}
