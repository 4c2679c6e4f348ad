import type { Definition } from '../../definition/definition-schema.ts';
import type { Released } from '../../disclosure/release/release-schema.ts';
import { asText } from '../../language/language.ts';
import type { ReportGroup, ReportPair } from '../figures/figures.ts';
import { type Headcounts, headcountsOf } from '../figures/sums.ts';
import { nameOfDepartments, nameOfSelect } from './group-name.ts';

/**
 * What a report is about: a release, the definition it measured with (the one whose hash the
 * release names), and the released groups wholly inside one unit, or all of them. A scope is a
 * subset of the same released groups, never another cut.
 */
export interface Scope {
  release: Released;
  definition: Definition;
  /** A value of the department axis, or null for the whole organisation. */
  unit: string | null;
  headcounts: Headcounts;
  /**
   * How many people were asked, where the release cannot know it because it was made of a file of
   * answers; null where nobody does. Absent in a wave: there the staff list says it.
   */
  asked?: number | null;
  /** Everybody in the scope. */
  whole: ReportGroup;
  /** Groups by layer, highest first; empty where no group of one layer is released. */
  layers: ReportGroup[];
  /** Leaders and staff, as far as blocks stay on one side; a side without blocks is left out. */
  sides: ReportGroup[];
  /** Departments of the organisation; empty inside a unit. */
  departments: ReportGroup[];
  /** Every other released group in the scope. */
  others: ReportGroup[];
  /** Places where leaders and staff can be compared, except the scope as a whole; none in a unit. */
  pairs: ReportPair[];
}

/**
 * The scope of a unit, or of the organisation when `unit` is null. A unit that the release does
 * not name gives an empty scope: every page then says that it withholds.
 */
export function scopeOf(
  release: Released,
  definition: Definition,
  unit: string | null = null,
): Scope {
  const inside = release.groups.filter((group) => !unit || group.select.department === unit);
  const isWhole = (select: Record<string, string>) => keysBeyond(select, unit).length === 0;
  const found = inside.find((group) => isWhole(group.select));
  const whole = found ? toGroup(release, found) : emptyWhole(release, unit);
  const only = (axis: string) =>
    inside
      .filter((group) => keysBeyond(group.select, unit).join() === axis)
      .sort((a, b) => rank(release, axis, a.select) - rank(release, axis, b.select))
      .map((group) => toGroup(release, group));
  const named = new Set(['layer', 'side', ...(unit ? [] : ['department'])]);
  return {
    release,
    definition,
    unit,
    headcounts: headcountsOf(release.blocks),
    whole,
    layers: only('layer'),
    sides: sidesOf(release, whole, inside, unit),
    departments: unit ? [] : only('department').filter((one) => !isAll(one, whole)),
    others: namedOnce(
      inside
        .filter((group) => {
          const keys = keysBeyond(group.select, unit);
          return keys.length > 1 || (keys.length === 1 && !named.has(keys[0] ?? ''));
        })
        .map((group) => toGroup(release, group)),
    ),
    pairs: pairsOf(release, whole, unit),
  };
}

/** Whether a group is everybody: the only department is the organisation by another name. */
const isAll = (group: ReportGroup, whole: ReportGroup): boolean =>
  group.headcount === whole.headcount && group.blocks.length === whole.blocks.length;

/** Each name once: the only layer of a side is that side, and both may be released. */
export function namedOnce(groups: readonly ReportGroup[]): ReportGroup[] {
  const nameOf = ({ name: { kind, side, labels } }: ReportGroup) =>
    JSON.stringify([kind, side, labels]);
  const first = new Map(groups.toReversed().map((group) => [nameOf(group), group]));
  return groups.filter((group) => first.get(nameOf(group)) === group);
}

/** Units that a viewer may be given a scope for: departments with at least one published block. */
export function unitsOf(release: Released): { id: string; group: ReportGroup }[] {
  return release.groups
    .filter((group) => Object.keys(group.select).join() === 'department' && group.blocks.length > 0)
    .map((group) => ({ id: group.select.department ?? '', group: toGroup(release, group) }));
}

type ReleasedGroup = Released['groups'][number];

function keysBeyond(select: Record<string, string>, unit: string | null): string[] {
  return Object.keys(select).filter((key) => !(unit && key === 'department'));
}

function rank(release: Released, axis: string, select: Record<string, string>): number {
  const values = release.wave.axes.find((one) => one.id === axis)?.values ?? [];
  return values.findIndex((value) => value.id === select[axis]);
}

function toGroup(release: Released, group: ReleasedGroup): ReportGroup {
  const name = nameOfSelect(group.id, group.select, release);
  return { name, headcount: group.headcount, blocks: group.blocks };
}

function emptyWhole(release: Released, unit: string | null): ReportGroup {
  const name = nameOfSelect('none', unit ? { department: unit } : {}, release);
  const blocks = unit ? [] : release.blocks.map((block) => block.id);
  return { name, headcount: unit ? 0 : release.participation.headcount, blocks };
}

/** Leaders and staff: the blocks of the whole that lie on one side. */
function sidesOf(
  release: Released,
  whole: ReportGroup,
  inside: readonly ReleasedGroup[],
  unit: string | null,
): ReportGroup[] {
  const blockSide = new Map(release.blocks.map((block) => [block.id, block.side]));
  const headcounts = headcountsOf(release.blocks);
  return (['leaders', 'staff'] as const).flatMap((side) => {
    const blocks = whole.blocks.filter((block) => blockSide.get(block) === side);
    if (blocks.length === 0) return [];
    const named = inside.find(
      (group) => group.select.side === side && keysBeyond(group.select, unit).length === 1,
    );
    const paired = release.pairs.find(
      (pair) => pair.departments.length === 1 && pair.departments[0] === unit,
    );
    const spanning = unit ? paired : spanningPair(release);
    const covered = blocks.reduce((sum, block) => sum + (headcounts.get(block) ?? 0), 0);
    const headcount = named?.headcount ?? spanning?.[side].headcount ?? covered;
    const kind = whole.name.kind === 'organisation' ? ('side' as const) : whole.name.kind;
    const name = { ...whole.name, id: `${whole.name.id}-${side}`, kind, side };
    return [{ name, headcount: Math.max(headcount, covered), blocks }];
  });
}

/** The pair of the organisation as a whole, if the plan has one. */
function spanningPair(release: Released) {
  const all = release.wave.axes.find((axis) => axis.id === 'department')?.values ?? [];
  return release.pairs.find((pair) => pair.departments.length >= all.length);
}

function pairsOf(release: Released, whole: ReportGroup, unit: string | null): ReportPair[] {
  if (unit) return [];
  const spanning = spanningPair(release);
  const inWhole = new Set(whole.blocks);
  const pairs = release.pairs
    .filter((pair) => pair !== spanning)
    .filter((pair) =>
      [...pair.leaders.blocks, ...pair.staff.blocks].every((block) => inWhole.has(block)),
    );
  const sets = pairs.filter((pair) => pair.departments.length > 1);
  return pairs.map((pair) => {
    const place = sets.length > 1 ? sets.indexOf(pair) + 1 : 0;
    const name = nameOfDepartments(pair.id, pair.departments, release.wave.axes, place);
    const group = (side: 'leaders' | 'staff'): ReportGroup => ({
      name: { ...name, id: `${name.id}-${side}`, side },
      headcount: pair[side].headcount,
      blocks: pair[side].blocks,
    });
    const departments = departmentsOf(release, pair.departments);
    return { id: pair.id, name, departments, leaders: group('leaders'), staff: group('staff') };
  });
}

function departmentsOf({ groups, wave }: Released, ids: readonly string[]) {
  const axis = wave.axes.find((one) => one.id === 'department');
  return ids.map((id) => {
    const group = groups.find(
      ({ select }) => select.department === id && Object.keys(select).length === 1,
    );
    const label = axis?.values.find((value) => value.id === id)?.label ?? asText(id);
    return { id, label, headcount: group?.headcount ?? null };
  });
}
