import { disjointSets } from './disjoint-sets.ts';
import type { ClosedBlock, Released } from './release-schema.ts';
import { addSums, noSums, type SummedRow, type Sums } from './sums.ts';

/** The same place in one of the waves, as far as its release goes. */
export interface TrendSide extends Sums {
  /** Closed blocks of that release. */
  blocks: string[];
  headcount: number;
  /** For each axis all waves know, the values it spans. */
  spans: Record<string, string[]>;
}

export interface TrendPart {
  /** One per wave; null where nobody stood in this place. */
  sides: (TrendSide | null)[];
}

/** Which blocks of different waves somebody could stand in by the same place. */
export interface Meetings {
  releases: readonly Released[];
  axes: string[];
  /** Pairs of block keys, see `keyOf`. */
  links: [string, string][];
}

/**
 * Finds the blocks of different releases that share a place: some combination of values lies in
 * both, on every axis that all releases know. Values that only some of the waves know (a department
 * that was renamed, split, merged away or founded) count as one changed place, because a release
 * does not say who went where. Releases without an axis in common are one place.
 */
export function meetingsOf(releases: readonly Released[]): Meetings {
  const [first, ...others] = releases;
  const axes = (first?.wave.axes ?? [])
    .map((axis) => axis.id)
    .filter((id) => others.every(({ wave }) => wave.axes.some((axis) => axis.id === id)));
  const placed = releases.map((release) => placesIn(release, releases, axes));
  const links: Meetings['links'] = [];
  for (const [wave, blocks] of placed.entries()) {
    for (const [other, counterparts] of placed.entries()) {
      if (other <= wave) continue;
      const found = byRarestAxis(counterparts, axes);
      for (const block of blocks) {
        for (const counterpart of found(block)) {
          if (meet(block, counterpart))
            links.push([keyOf(wave, block.id), keyOf(other, counterpart.id)]);
        }
      }
    }
  }
  return { releases, axes, links };
}

/**
 * The finest partition that all these releases can be added up to, for one variable: rows that
 * share a block or a place are one part, so that every part is a sum of whole rows in every wave. A
 * place that exists in some of the waves only is a part with empty sides there: it has no trend of
 * its own, and counts in groups that hold it.
 *
 * Nothing new is published by it: each figure is a sum of rows of one release. What somebody learns
 * who knows exactly who joined or left in between is not covered (docs/disclosure.md).
 *
 * @param rows the variable's rows in each release, in the order of the releases
 * @returns the parts, those of the last release first and in its order
 */
export function commonParts(
  { releases, axes, links }: Meetings,
  rows: readonly (readonly SummedRow[])[],
): TrendPart[] {
  const sets = disjointSets();
  for (const [wave, list] of rows.entries()) {
    for (const { blocks } of list) {
      for (const block of blocks) sets.join(keyOf(wave, blocks[0] ?? ''), keyOf(wave, block));
    }
  }
  for (const [one, other] of links) if (sets.has(one) && sets.has(other)) sets.join(one, other);
  const parts = new Map<string, SummedRow[][]>();
  for (const [wave, list] of [...rows.entries()].reverse()) {
    for (const row of list) {
      const root = sets.rootOf(keyOf(wave, row.blocks[0] ?? ''));
      const part = parts.get(root) ?? releases.map(() => []);
      part[wave]?.push(row);
      parts.set(root, part);
    }
  }
  const blocksOf = releases.map(({ blocks }) => new Map(blocks.map((block) => [block.id, block])));
  return [...parts.values()].map((waves) => ({
    sides: waves.map((list, wave) => {
      const closed = list.flatMap((row) =>
        row.blocks.flatMap((id) => blocksOf[wave]?.get(id) ?? []),
      );
      return list.length > 0 ? sideOf(list, closed, axes) : null;
    }),
  }));
}

const keyOf = (wave: number, block: string) => `${wave} ${block}`;

interface Place {
  id: string;
  /** Values per axis, those not known to every wave written as the changed place. */
  values: Set<string>[];
}

const changedPlace = '\u0000changed';

function placesIn(release: Released, releases: readonly Released[], axes: string[]): Place[] {
  const shared = axes.map((id) => {
    const sets = releases.map(
      ({ wave }) => new Set(wave.axes.find((axis) => axis.id === id)?.values.map((one) => one.id)),
    );
    return (value: string) => (sets.every((set) => set.has(value)) ? value : changedPlace);
  });
  return release.blocks.map(({ id, spans }) => ({
    id,
    values: axes.map(
      (axis, at) => new Set((spans[axis] ?? []).map((one) => shared[at]?.(one) ?? one)),
    ),
  }));
}

/**
 * Looks counterparts up by the axis with the most values, so that large plans stay quick. Without an
 * axis in common anybody could stand anywhere: every block is a counterpart.
 */
function byRarestAxis(blocks: readonly Place[], axes: string[]): (block: Place) => Set<Place> {
  if (axes.length === 0) return () => new Set(blocks);
  const spread = axes.map(
    (_, at) => new Set(blocks.flatMap(({ values }) => [...(values[at] ?? [])])),
  );
  const at = spread.reduce((most, set, i) => (set.size > (spread[most]?.size ?? 0) ? i : most), 0);
  const byValue = new Map<string, Place[]>();
  for (const block of blocks) {
    for (const value of block.values[at] ?? []) {
      const list = byValue.get(value);
      if (list) list.push(block);
      else byValue.set(value, [block]);
    }
  }
  return (block) =>
    new Set([...(block.values[at] ?? [])].flatMap((value) => byValue.get(value) ?? []));
}

function meet(one: Place, other: Place): boolean {
  return one.values.every((values, at) =>
    [...(other.values[at] ?? [])].some((value) => values.has(value)),
  );
}

function sideOf(
  rows: readonly SummedRow[],
  closed: readonly ClosedBlock[],
  axes: readonly string[],
): TrendSide {
  return {
    blocks: rows.flatMap((row) => row.blocks).sort(),
    headcount: closed.reduce((sum, block) => sum + block.headcount, 0),
    spans: spansOf(closed, axes),
    ...rows.reduce<Sums>(addSums, noSums),
  };
}

function spansOf(
  closed: readonly ClosedBlock[],
  axes: readonly string[],
): Record<string, string[]> {
  return Object.fromEntries(
    axes.map((axis) => [axis, [...new Set(closed.flatMap((one) => one.spans[axis] ?? []))].sort()]),
  );
}
