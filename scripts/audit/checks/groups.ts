import { finder, type Leak } from '../leak.ts';
import type { Block, Publication } from '../publication.ts';

/**
 * Every named group and both sides of every pair must be unions of whole closed blocks that lie
 * inside it, and their headcounts must be those of the blocks.
 */
export function checkGroups({ blocks, groups, pairs, wave }: Publication): Leak[] {
  const { leaks, find } = finder();
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const inside = (where: string, ids: string[], fits: (block: Block) => boolean): number => {
    if (new Set(ids).size !== ids.length) find('not-whole-blocks', where, 'names a block twice');
    return ids.reduce((sum, id) => {
      const block = byId.get(id);
      if (!block) find('not-whole-blocks', where, `${id} is no closed block`);
      else if (!fits(block)) find('not-whole-blocks', where, `${id} lies only partly inside`);
      return sum + (block?.headcount ?? 0);
    }, 0);
  };
  const fitsSelect = (select: Record<string, string>) => (block: Block) =>
    Object.entries(select).every(([axis, value]) =>
      axis === 'side'
        ? block.side === value
        : (block.spans[axis] ?? []).every((one) => one === value) && Boolean(block.spans[axis]),
    );
  for (const { id, select, headcount, blocks: ids, covered } of groups) {
    const sum = inside(`group ${id}`, ids, fitsSelect(select));
    if (sum !== covered || covered > headcount) {
      find('totals-differ', `group ${id}`, `blocks ${sum}, covered ${covered}, of ${headcount}`);
    }
  }
  for (const pair of pairs) {
    for (const side of ['leaders', 'staff'] as const) {
      const where = `pair ${pair.id} ${side}`;
      const sum = inside(
        where,
        pair[side].blocks,
        (block) =>
          block.side === side &&
          (block.spans.department ?? []).every((one) => pair.departments.includes(one)),
      );
      if (sum !== pair[side].headcount) {
        find('totals-differ', where, `blocks ${sum}, headcount ${pair[side].headcount}`);
      }
    }
  }
  for (const { id, side, spans } of blocks) {
    const sides = (spans.layer ?? []).map((one) => wave.leaders.includes(one));
    const real = sides.every(Boolean) ? 'leaders' : sides.some(Boolean) ? 'mixed' : 'staff';
    if (spans.layer && real !== side) find('not-whole-blocks', id, `is ${real}, not ${side}`);
  }
  return leaks;
}
