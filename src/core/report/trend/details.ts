import type { Released } from '../../disclosure/release/release-schema.ts';
import type { TrendPart, TrendSide } from '../../disclosure/release/trend.ts';
import type { Text } from '../../language/language.ts';
import type { Cell, GroupName, MeanCell } from '../figures/figures.ts';
import { nameOfBlocks } from '../groups/name-of-blocks.ts';
import {
  type Base,
  type Change,
  type Counterparts,
  cellsOf,
  changeOn,
  partsInside,
} from './line.ts';
import type { Comparable } from './measures.ts';
import { counterpartsIn, type WaveInSeries } from './series.ts';

/** A group or part of the scope in two waves. */
export interface ComparedGroup {
  name: GroupName;
  /** What its places were called then and are not now. */
  formerly: Text[];
  earlier: MeanCell;
  later: MeanCell;
  change: Cell<Change>;
}

interface Candidate {
  name: GroupName;
  formerly: Text[];
  groups: Counterparts;
  /** The parts it is made of. */
  parts: readonly TrendPart[];
}

/**
 * The two waves of a base beside each other: the named groups that are made of whole parts in both
 * waves, each people once, then every finest part that is no such group by itself.
 */
export function comparedGroups(
  base: Base,
  series: readonly WaveInSeries[],
  comparable: Comparable,
): ComparedGroup[] {
  const [from = 0, to = 0] = base.places;
  const [before, now] = [series[from]?.scope, series[to]?.scope];
  if (!before || !now) return [];
  const counterpartOf = counterpartsIn(now, before);
  const named = [...now.layers, ...now.sides, ...now.departments].flatMap((group): Candidate[] => {
    const counterpart = counterpartOf(group);
    if (!counterpart) return [];
    const groups = [counterpart, group];
    const parts = partsInside(base, groups);
    return covers(parts, groups) ? [{ name: group.name, formerly: [], groups, parts }] : [];
  });
  const seen = new Map(named.map((one) => [ranksOf(base, one), one] as const).reverse());
  const once = named.filter((one) => seen.get(ranksOf(base, one)) === one);
  const taken = new Set(once.flatMap(({ parts }) => (parts.length === 1 ? parts : [])));
  const unnamed = partsInside(base, [before.whole, now.whole]).flatMap((part): Candidate[] => {
    const [earlier, later] = part.sides;
    if (!earlier || !later || taken.has(part)) return [];
    const name = nameOfBlocks(now, later.blocks);
    const formerly = labelsGone(before.release, [earlier, later]);
    return [{ name, formerly, groups: [earlier, later], parts: [part] }];
  });
  return [...once, ...unnamed].flatMap(({ name, formerly, groups }): ComparedGroup[] => {
    const [earlier, later] = cellsOf(base, comparable, groups);
    if (!earlier || !later) return [];
    const change = changeOn(base, series, comparable, groups);
    return [{ name, formerly, earlier, later, change }];
  });
}

/** Whether the parts hold everybody of the groups, in both waves. */
function covers(parts: readonly TrendPart[], groups: Counterparts): boolean {
  return groups.every(({ headcount }, at) => {
    const held = parts.reduce((sum, { sides }) => sum + (sides[at]?.headcount ?? 0), 0);
    return held === headcount;
  });
}

function ranksOf({ rank }: Base, { parts }: Candidate): string {
  return parts.map((part) => rank.get(part)).join();
}

/** Labels of the values that the part spanned then and does not span now. */
function labelsGone({ wave }: Released, [earlier, later]: readonly TrendSide[]): Text[] {
  return wave.axes.flatMap(({ id, values }) => {
    const still = new Set(later?.spans[id]);
    const gone = new Set(earlier?.spans[id]?.filter((value) => !still.has(value)));
    return values.filter((value) => gone.has(value.id)).map(({ label }) => label);
  });
}
