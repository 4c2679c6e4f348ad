import { finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';
import { ballotsIn, named, rowsTouching } from '../rows.ts';

interface Table {
  name: string;
  rows: { blocks: string[]; n?: number }[];
}

/**
 * Every table divides the same people along one tree that was fixed before any answer was read: the
 * whole organisation, or the leaders alone. So its rows do not overlap, cover everybody, rest on all
 * ballots of their blocks, and no two rows of any tables cut through each other.
 */
export function checkPartitions(publication: Publication): Leak[] {
  const { leaks, find } = finder();
  const { blocks, variables, choices, comments } = publication;
  const place = new Map(blocks.map(({ id }, at) => [id, at]));
  const sheets = ballotsIn(blocks);
  const tables: Table[] = [
    ...variables.flatMap(({ id, fine, coarse }) => [
      { name: `${id} fine`, rows: fine },
      ...(coarse.length > 0 ? [{ name: `${id} coarse`, rows: coarse }] : []),
    ]),
    ...choices.map(({ item, rows }) => ({ name: item, rows })),
    ...comments.map(({ item, rows }) => ({ name: `${item} comments`, rows })),
  ];
  const everybody = blocks.map(({ id }) => id);
  const leaders = blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id);
  const families = new Map<string, string[][]>([
    [everybody.join(), []],
    [leaders.join(), []],
  ]);
  for (const { name, rows } of tables) {
    const inside = rows.flatMap((row) => row.blocks);
    for (const id of inside)
      if (!place.has(id)) find('not-whole-blocks', name, `${id} is no closed block`);
    const seen = new Set<string>();
    const double = inside.find((id) => seen.size === seen.add(id).size);
    if (double) {
      const [one, other = one] = rows.filter((row) => row.blocks.includes(double)) as [
        Table['rows'][0],
        Table['rows'][0]?,
      ];
      const cut = [...without(one, other), ...without(other, one)].join('+');
      find(
        'second-partition',
        name,
        `its rows hold ${double} twice; their difference is ${cut || 'nobody'}`,
      );
    }
    const covered = [...new Set(inside)]
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
      .join();
    const family = families.get(covered);
    if (!family) find('second-partition', name, 'covers neither everybody nor all leaders');
    for (const row of rows) {
      family?.push(row.blocks);
      if (row.n !== undefined && row.n !== sheets(row.blocks)) {
        find(
          'another-base',
          `${name} ${named(row)}`,
          `n is ${row.n}, its blocks have ${sheets(row.blocks)} ballots`,
        );
      }
    }
    const order = rows.map((row) => place.get(row.blocks[0] ?? '') ?? 0);
    const sorted = rows.every((row) =>
      row.blocks.every(
        (id, at) =>
          at === 0 || (place.get(id) ?? 0) > (place.get(row.blocks[at - 1] as string) ?? 0),
      ),
    );
    if (!sorted || order.some((one, at) => at > 0 && one <= (order[at - 1] as number)))
      find('order', name, 'its rows or their blocks are not in order');
  }
  for (const { id, fine, coarse } of variables) {
    for (const row of coarse) {
      const cut = rowsTouching(fine, row.blocks).find((one) => without(one, row).length > 0);
      if (cut)
        find('second-partition', id, `the counts of ${named(row)} cut through ${named(cut)}`);
    }
  }
  for (const family of families.values()) {
    const crossing = firstCrossing(family);
    if (crossing) find('second-partition', crossing.join('+'), 'cuts through rows of other tables');
  }
  return leaks;
}

function without(one: { blocks: string[] }, other: { blocks: string[] }): string[] {
  const others = new Set(other.blocks);
  return one.blocks.filter((id) => !others.has(id));
}

/** A set that holds part of another set and something beside it; null when all are nested or apart. */
function firstCrossing(sets: string[][]): string[] | null {
  const distinct = new Map(sets.map((set) => [[...set].sort().join(), set]));
  const holder = new Map<string, number>();
  const bySize = [...distinct.values()].sort((a, b) => b.length - a.length);
  for (const [at, set] of bySize.entries()) {
    const holders = new Set(set.map((id) => holder.get(id) ?? -1));
    if (holders.size > 1) return set;
    for (const id of set) holder.set(id, at);
  }
  return null;
}
