import type { Definition } from '../../definition/definition-schema.ts';
import type { Text } from '../../language/language.ts';
import { normalTwoSided } from '../../statistics/distributions/normal.ts';
import { falseDiscovery } from '../figures/families.ts';
import { type Cell, type GroupName, withheld } from '../figures/figures.ts';
import { type Interval, z95 } from '../figures/inference.ts';
import type { Priorities, PriorityColumn, PriorityShare } from './priorities.ts';

/** How many want something to get priority, against how many see it get priority now. */
export interface Distance extends Interval {
  /** Share that chose it as what should, minus the share that chose it as what does; −1 to 1. */
  value: number;
  /** Sheets that chose anything. */
  n: number;
  /** People in the published parts of the group. */
  covered: number;
  /** Not 0 after Benjamini–Hochberg over every distance of the page. */
  clear: boolean;
  /** The chance of such a distance if there were none, after that correction; null where it has none. */
  p: number | null;
}

export interface DistanceCell {
  name: GroupName;
  should: Cell<PriorityShare & { n: number }>;
  gets: Cell<PriorityShare & { n: number }>;
  distance: Cell<Distance>;
}

/** One thing to choose, over the whole and then the layers or sides. */
export interface DistanceRow {
  option: { id: string; label: Text };
  cells: DistanceCell[];
}

/**
 * Real importance: for each thing to choose, what should get priority beside what gets it now, as the
 * definition names both choices. Empty where it names none, or where one is not asked.
 */
export function distancesOf(
  { importance }: Pick<Definition, 'importance'>,
  priorities: readonly Priorities[],
): DistanceRow[] {
  const choice = (id: string | undefined) => priorities.find(({ item }) => item.id === id);
  const [should, gets] = [choice(importance?.should), choice(importance?.gets)];
  if (!should || !gets) return [];
  const rows = should.options.map((option, place) => ({
    option,
    cells: should.columns.map((column, at) => cellOf(column, gets.columns[at], place)),
  }));
  const known = rows.some(({ cells }) => cells.some(({ distance }) => !distance.withheld));
  return known ? judged(rows) : [];
}

function judged(rows: readonly DistanceRow[]): DistanceRow[] {
  const cells = rows.flatMap((row) => row.cells);
  const adjusted = falseDiscovery(cells.map(chanceOfNone)).values();
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): DistanceCell => {
      const p: number | null = adjusted.next().value ?? null;
      if (cell.distance.withheld) return cell;
      return { ...cell, distance: { ...cell.distance, clear: (p ?? 1) < 0.05, p } };
    }),
  }));
}

/** The chance of this distance if there were none, whatever the two choices have to do with each other. */
function chanceOfNone({ should, gets, distance }: DistanceCell): number | null {
  if (should.withheld || gets.withheld || distance.withheld) return null;
  return normalTwoSided(distance.value / (errorOfShare(should) + errorOfShare(gets)));
}

/** Half of the interval of a share, in standard errors. */
const errorOfShare = ({ interval }: PriorityShare) => (interval.high - interval.low) / 2 / z95;

function cellOf(
  { name, choices: wanted }: PriorityColumn,
  column: PriorityColumn | undefined,
  place: number,
): DistanceCell {
  const found = column?.choices ?? withheld;
  const [should, gets] = [shareAt(wanted, place), shareAt(found, place)];
  const covered = wanted.withheld || found.withheld ? null : wanted.covered;
  const samePeople = !found.withheld && covered === found.covered;
  if (should.withheld || gets.withheld || covered === null || !samePeople) {
    return { name, should, gets, distance: withheld };
  }
  const n = Math.min(should.n, gets.n);
  return {
    name,
    should,
    gets,
    distance: { withheld: false, n, covered, ...between(should, gets), clear: false, p: null },
  };
}

function shareAt(choices: PriorityColumn['choices'], place: number): DistanceCell['should'] {
  const option = choices.withheld ? undefined : choices.options[place];
  if (choices.withheld || !option) return withheld;
  return { withheld: false, ...option, n: choices.n };
}

/**
 * The difference of two shares of the same people. A release does not tell how the two choices of one
 * person go together, so the interval is the widest of MOVER (Zou and Donner 2008, Statistics in
 * Medicine 27): from the low end of the one minus the high end of the other, to the reverse. It holds
 * its 95 % whatever the two have to do with each other.
 */
function between(should: PriorityShare, gets: PriorityShare) {
  return {
    value: should.share - gets.share,
    low: should.interval.low - gets.interval.high,
    high: should.interval.high - gets.interval.low,
  };
}

/** The thing to choose that clearly lacks priority, of several the one that lacks most; null where none does. */
export function mostLacking(
  rows: readonly DistanceRow[],
): (DistanceRow & { lack: Distance }) | null {
  const lacking = rows.flatMap((row) => {
    const lack = row.cells[0]?.distance;
    return lack && !lack.withheld && lack.clear && lack.value > 0 ? [{ ...row, lack }] : [];
  });
  return lacking.toSorted((a, b) => b.lack.value - a.lack.value)[0] ?? null;
}
