import { type Find, finder, type Leak } from '../leak.ts';
import type { Block, Publication } from '../publication.ts';
import { sum } from '../rows.ts';

/** The parts in every order, joined; a group has two or three. */
function ordersOf(parts: readonly string[]): string[] {
  if (parts.length < 2) return [...parts];
  return parts.flatMap((part, at) =>
    ordersOf(parts.filter((_, other) => other !== at)).map((rest) => `${part}&${rest}`),
  );
}

/**
 * Every named group and both sides of every pair are exactly the closed blocks that lie inside, with
 * their headcounts, and the groups of one axis add up to everybody.
 */
export function checkGroups(publication: Publication): Leak[] {
  const { leaks, find } = finder();
  const { blocks, groups, wave, participation } = publication;
  for (const { id, select, headcount, blocks: ids, covered } of groups) {
    const where = `group ${id}`;
    const named = Object.entries(select).map(([axis, value]) => `${axis}=${value}`);
    // JSON promises no order of its fields, so any order of the axes names the same group.
    const wanted = named.length === 0 ? ['organisation'] : ordersOf(named);
    if (!wanted.includes(id)) find('format', where, `selects ${wanted[0]}`);
    checkInside(
      where,
      ids,
      blocks.filter((block) => fits(block, select)),
      blocks,
      find,
    );
    const people = headcountOf(ids, blocks);
    if (people !== covered || covered > headcount)
      find('totals-differ', where, `blocks ${people}, covered ${covered}, of ${headcount}`);
    if (covered < headcount && blocks.length > 0 && Object.keys(select).length === 0)
      find('totals-differ', where, 'does not cover everybody');
  }
  for (const axis of ['side', ...wave.axes.map(({ id }) => id)]) {
    const values =
      axis === 'side'
        ? ['leaders', 'staff']
        : (wave.axes.find(({ id }) => id === axis)?.values.map(({ id }) => id) ?? []);
    const own = groups.filter(({ select }) => Object.keys(select).join() === axis);
    if (own.length < values.length && axis !== 'side') continue;
    const people = sum(own.map(({ headcount }) => headcount));
    if (own.length > 0 && people !== participation.headcount) {
      find(
        'totals-differ',
        `groups of ${axis}`,
        `have ${people} people together, the organisation ${participation.headcount}`,
      );
    }
  }
  checkPairs(publication, find);
  for (const { id, side, spans } of blocks) {
    const sides = (spans.layer ?? []).map((one) => wave.leaders.includes(one));
    const real = sides.every(Boolean) ? 'leaders' : sides.some(Boolean) ? 'mixed' : 'staff';
    if (spans.layer && real !== side) find('not-whole-blocks', id, `is ${real}, not ${side}`);
  }
  return leaks;
}

function checkPairs({ blocks, pairs, wave }: Publication, find: Find): void {
  const known = wave.axes.find(({ id }) => id === 'department')?.values.map(({ id }) => id) ?? [];
  pairs.forEach((pair, at) => {
    const whole = at === 0;
    const wanted = whole ? 'organisation' : `departments=${pair.departments.join('+')}`;
    if (pair.id !== wanted) find('format', `pair ${pair.id}`, `should be called ${wanted}`);
    for (const one of pair.departments)
      if (!known.includes(one)) find('format', `pair ${pair.id}`, `${one} is no department`);
    for (const side of ['leaders', 'staff'] as const) {
      const inside = blocks.filter(
        (block) =>
          block.side === side &&
          (whole || (block.spans.department ?? []).every((one) => pair.departments.includes(one))),
      );
      const where = `pair ${pair.id} ${side}`;
      checkInside(where, pair[side].blocks, inside, blocks, find);
      const people = headcountOf(pair[side].blocks, blocks);
      if (people !== pair[side].headcount)
        find('totals-differ', where, `blocks ${people}, headcount ${pair[side].headcount}`);
    }
  });
  const departments = pairs.slice(1).flatMap((pair) => pair.departments);
  if (new Set(departments).size !== departments.length)
    find('second-partition', 'pairs', 'a department stands in two of them');
}

function checkInside(
  where: string,
  ids: string[],
  inside: Block[],
  blocks: Block[],
  find: Find,
): void {
  for (const id of ids) {
    if (!blocks.some((block) => block.id === id))
      find('not-whole-blocks', where, `${id} is no closed block`);
    else if (!inside.some((block) => block.id === id))
      find('not-whole-blocks', where, `${id} lies only partly inside`);
  }
  const wanted = inside.map(({ id }) => id);
  if (ids.length !== new Set(ids).size) find('twice', where, 'names a block twice');
  else if (wanted.some((id) => !ids.includes(id)))
    find(
      'totals-differ',
      where,
      `leaves out ${wanted.filter((id) => !ids.includes(id)).join('+')}`,
    );
  else if (ids.length === wanted.length && ids.join() !== wanted.join())
    find('order', where, 'its blocks are not in order');
}

function fits(block: Block, select: Record<string, string>): boolean {
  return Object.entries(select).every(([axis, value]) =>
    axis === 'side' ? block.side === value : (block.spans[axis] ?? []).join('\n') === value,
  );
}

function headcountOf(ids: string[], blocks: Block[]): number {
  return sum(ids.map((id) => blocks.find((block) => block.id === id)?.headcount ?? 0));
}
