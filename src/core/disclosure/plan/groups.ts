import type { Axis, PlannedBlock, PlannedGroup } from '../../ballot/plan-schema.ts';
import type { Cell } from './cells.ts';

/** A block as groups see it, planned or closed. */
export type SpannedBlock = Pick<PlannedBlock, 'id' | 'headcount' | 'side' | 'spans'>;

/** Attributes whose values are also crossed: with the side and with the layer, per department. */
const crossed = 'department';

/** Above this many values an axis only names the groups that have a block of their own. */
const manyValues = 500;

/** A group by its attribute values, before its blocks are known. */
export type NamedGroup = Pick<PlannedGroup, 'id' | 'select' | 'headcount'>;

/**
 * The groups a report could name: the organisation, both sides, every value of every axis, and side
 * and layer within each department. They depend on the people alone, not on how they are divided.
 */
export function namedGroups(axes: Axis[], cells: Cell[]): NamedGroup[] {
  const groups = new Map<string, NamedGroup>();
  for (const cell of cells) {
    const values = Object.fromEntries(axes.map((axis, at) => [axis.id, cell.values[at] as string]));
    for (const select of selectsOf(axes, { ...values, side: cell.leader ? 'leaders' : 'staff' })) {
      const id = groupId(select);
      const group = groups.get(id);
      if (group) group.headcount += cell.headcount;
      else groups.set(id, { id, select, headcount: cell.headcount });
    }
  }
  return inOrder([...groups.values()], axes);
}

/**
 * The groups a report may name, with their blocks: crossings only where at least one block lies
 * wholly inside. Other groups without a block of their own stay in the list, so that the report can
 * say that it cannot show them.
 */
export function groupsOf(
  named: NamedGroup[],
  axes: Axis[],
  blocks: SpannedBlock[],
): PlannedGroup[] {
  return covering(named, axes, blocks).filter(
    (group) => group.blocks.length > 0 || isNamedAnyway(group.select, axes),
  );
}

/**
 * Finds, for each group, the blocks wholly inside it and their headcount. Used on planned blocks
 * and again on closed ones.
 */
export function covering(
  groups: NamedGroup[],
  axes: Axis[],
  blocks: SpannedBlock[],
): PlannedGroup[] {
  const inside = new Map<string, SpannedBlock[]>();
  for (const block of blocks) {
    for (const select of selectsOf(axes, uniform(block))) {
      const id = groupId(select);
      const list = inside.get(id);
      if (list) list.push(block);
      else inside.set(id, [block]);
    }
  }
  return groups.map(({ id, select, headcount }) => {
    const found = inside.get(id) ?? [];
    const covered = found.reduce((sum, block) => sum + block.headcount, 0);
    return { id, select, headcount, blocks: found.map((block) => block.id), covered };
  });
}

/** @example groupId({ side: 'staff', department: 'Verkoop' }) // 'side=staff&department=Verkoop' */
function groupId(select: Record<string, string>): string {
  const parts = Object.entries(select).map(([axis, value]) => `${axis}=${value}`);
  return parts.length === 0 ? 'organisation' : parts.join('&');
}

/** Every selection that fits these values; axes that are left out of the values fit nothing. */
function selectsOf(axes: Axis[], values: Record<string, string>): Record<string, string>[] {
  const pick = (...ids: string[]): Record<string, string>[] => {
    if (ids.some((id) => values[id] === undefined)) return [];
    return [Object.fromEntries(ids.map((id) => [id, values[id] as string]))];
  };
  const singles = ['side', ...axes.map((axis) => axis.id)].flatMap((id) => pick(id));
  return [{}, ...singles, ...pick('side', crossed), ...pick('layer', crossed)];
}

/** What everybody in a block has in common, one value per axis. */
function uniform(block: SpannedBlock): Record<string, string> {
  const values: Record<string, string> = block.side === 'mixed' ? {} : { side: block.side };
  for (const [axis, span] of Object.entries(block.spans)) {
    if (span.length === 1) values[axis] = span[0] as string;
  }
  return values;
}

function isNamedAnyway(select: Record<string, string>, axes: Axis[]): boolean {
  const [axisId, second] = Object.keys(select);
  if (second !== undefined) return false;
  const axis = axes.find((candidate) => candidate.id === axisId);
  return axis === undefined || axis.values.length <= manyValues;
}

/** The organisation, sides, then axis by axis in the order of the values, then the crossings. */
function inOrder<T extends { select: Record<string, string> }>(groups: T[], axes: Axis[]): T[] {
  const ids = ['side', ...axes.map((axis) => axis.id)];
  const places = new Map<string, number>([
    ['side=leaders', 0],
    ['side=staff', 1],
    ...axes.flatMap((axis) =>
      axis.values.map((value, place): [string, number] => [`${axis.id}=${value.id}`, place]),
    ),
  ]);
  const rank = (select: Record<string, string>): number[] => [
    Object.keys(select).length,
    ...Object.keys(select).map((id) => ids.indexOf(id)),
    ...Object.entries(select)
      .reverse()
      .map(([id, value]) => places.get(`${id}=${value}`) ?? 0),
  ];
  return groups
    .map((group) => ({ group, rank: rank(group.select) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((place, column) => place !== b.rank[column]);
      return at < 0 ? 0 : (a.rank[at] as number) - (b.rank[at] as number);
    })
    .map(({ group }) => group);
}
