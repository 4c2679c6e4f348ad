import { type Find, finder, type Leak } from '../leak.ts';
import type { Block, Publication } from '../publication.ts';
import { sum } from '../rows.ts';

type ById = Map<string, Block>;

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
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const inside = fitting(blocks);
  const axes = ['side', ...wave.axes.map(({ id }) => id)];
  for (const { id, select, headcount, blocks: ids, covered } of groups) {
    const where = `group ${id}`;
    const named = Object.entries(select).map(([axis, value]) => `${axis}=${value}`);
    // JSON promises no order of its fields, so any order of the axes names the same group.
    const wanted = named.length === 0 ? ['organisation'] : ordersOf(named);
    if (!wanted.includes(id)) find('format', where, `selects ${wanted[0]}`);
    for (const axis of Object.keys(select))
      if (!axes.includes(axis)) find('cross-product', where, `${axis} is no axis of the plan`);
    checkInside(where, ids, inside(select), byId, find);
    const people = headcountOf(ids, byId);
    if (people !== covered || covered > headcount || headcount < 1)
      find('totals-differ', where, `blocks ${people}, covered ${covered}, of ${headcount}`);
    if (covered < headcount && blocks.length > 0 && Object.keys(select).length === 0)
      find('totals-differ', where, 'does not cover everybody');
  }
  for (const axis of axes) {
    const values =
      axis === 'side'
        ? ['leaders', 'staff']
        : (wave.axes.find(({ id }) => id === axis)?.values.map(({ id }) => id) ?? []);
    const own = groups.filter(({ select }) => Object.keys(select).join() === axis);
    const people = sum(own.map(({ headcount }) => headcount));
    // Where not every value has a group, some people may stand outside all of them.
    const all = axis === 'side' || own.length >= values.length;
    const fits = all ? people === participation.headcount : people <= participation.headcount;
    if (own.length > 0 && !fits) {
      find(
        'totals-differ',
        `groups of ${axis}`,
        `have ${people} people together, the organisation ${participation.headcount}`,
      );
    }
  }
  checkPairs(publication, byId, find);
  for (const { id, side, spans } of blocks) {
    const sides = (spans.layer ?? []).map((one) => wave.leaders.includes(one));
    const real = sides.every(Boolean) ? 'leaders' : sides.some(Boolean) ? 'mixed' : 'staff';
    if (spans.layer && real !== side) find('not-whole-blocks', id, `is ${real}, not ${side}`);
  }
  return leaks;
}

function checkPairs({ blocks, pairs, wave }: Publication, byId: ById, find: Find): void {
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
      checkInside(where, pair[side].blocks, inside, byId, find);
      const people = headcountOf(pair[side].blocks, byId);
      if (people !== pair[side].headcount)
        find('totals-differ', where, `blocks ${people}, headcount ${pair[side].headcount}`);
    }
  });
  const departments = pairs.slice(1).flatMap((pair) => pair.departments);
  if (new Set(departments).size !== departments.length)
    find('second-partition', 'pairs', 'a department stands in two of them');
}

function checkInside(where: string, ids: string[], inside: Block[], byId: ById, find: Find): void {
  const wanted = new Set(inside.map(({ id }) => id));
  for (const id of ids) {
    if (!byId.has(id)) find('not-whole-blocks', where, `${id} is no closed block`);
    else if (!wanted.has(id)) find('not-whole-blocks', where, `${id} lies only partly inside`);
  }
  const named = new Set(ids);
  const missing = [...wanted].filter((id) => !named.has(id));
  if (ids.length !== named.size) find('twice', where, 'names a block twice');
  else if (missing.length > 0) find('totals-differ', where, `leaves out ${missing.join('+')}`);
  else if (ids.length === wanted.size && ids.join() !== [...wanted].join())
    find('order', where, 'its blocks are not in order');
}

/** Finds the blocks of which everybody has these values. */
function fitting(blocks: Block[]): (select: Record<string, string>) => Block[] {
  const having = new Map<string, Set<Block>>();
  const key = (axis: string, value: string) => JSON.stringify([axis, value]);
  for (const block of blocks) {
    const whole = Object.entries(block.spans).filter(([, values]) => values.length === 1);
    for (const [axis, value] of [...whole.map(([id, [one]]) => [id, one]), ['side', block.side]]) {
      const own = having.get(key(axis as string, value as string)) ?? new Set();
      having.set(key(axis as string, value as string), own.add(block));
    }
  }
  return (select) => {
    const sets = Object.entries(select).map((one) => having.get(key(...one)) ?? new Set<Block>());
    const [smallest = new Set(blocks)] = sets.toSorted((a, b) => a.size - b.size);
    return [...smallest].filter((block) => sets.every((set) => set.has(block)));
  };
}

function headcountOf(ids: string[], byId: ById): number {
  return sum(ids.map((id) => byId.get(id)?.headcount ?? 0));
}
