import type { Axis } from '../../ballot/plan-schema.ts';
import { oncePer } from '../../ground/once-per.ts';
import { asText, type StaffLanguage, say, unchanged } from '../../language/language.ts';
import type { GroupName } from '../figures/figures.ts';

/** The words a group name needs besides the labels in the release. */
export interface GroupWords {
  organisation: string;
  leaders: string;
  staff: string;
  /** A group made of parts that have no name together. */
  several: string;
  /** Departments that form one pair together. */
  otherDepartments: string;
  /** Everybody who is in none of the groups named beside it. */
  remaining: string;
  and: string;
}

/** What a release says of its people: where they belong, and which layers are leaders. */
export interface NamedRelease {
  wave: { axes: readonly Axis[]; leaders: readonly string[] };
  blocks: readonly { spans: Partial<Record<string, readonly string[]>> }[];
}

/** Layers that somebody belongs to. */
const layersOf = oncePer(
  (release: NamedRelease) => new Set(release.blocks.flatMap(({ spans }) => spans.layer ?? [])),
);

/** The side of which this is the only layer: then they are the same people, with one name. */
export function sideOfLayer(release: NamedRelease, layer: string | undefined) {
  const leads = (id: string) => release.wave.leaders.includes(id);
  if (layer === undefined) return null;
  const same = [...layersOf(release)].filter((id) => leads(id) === leads(layer));
  if (same.length !== 1 || same[0] !== layer) return null;
  return leads(layer) ? 'leaders' : 'staff';
}

/** The name of everybody with these attribute values; `{}` is the organisation. */
export function nameOfSelect(
  id: string,
  given: Record<string, string>,
  release: NamedRelease,
): GroupName {
  const { layer, ...others } = given;
  const same = sideOfLayer(release, layer);
  return named(id, same ? { ...others, side: same } : given, release.wave.axes);
}

function named(id: string, select: Record<string, string>, axes: readonly Axis[]): GroupName {
  const keys = Object.keys(select);
  const side = select.side === 'leaders' || select.side === 'staff' ? select.side : null;
  if (keys.length === 0) return { id, kind: 'organisation', side: null, labels: [] };
  const order = [...axes.map((axis) => axis.id), ...keys];
  const others = [...new Set(order)].filter((key) => key in select && key !== 'side');
  const labels = others.map((key) => labelOf(axes, key, select[key] ?? ''));
  return { id, kind: others.length === 0 ? 'side' : 'group', side, labels };
}

/**
 * The name of a set of departments, in the order of their axis. `place` tells sets of several
 * departments apart.
 */
export function nameOfDepartments(
  id: string,
  departments: readonly string[],
  axes: readonly Axis[],
  place?: number,
): GroupName {
  const axis = axes.find((one) => one.id === 'department');
  if (axis?.values.every((value) => departments.includes(value.id))) {
    return { id, kind: 'organisation', side: null, labels: [] };
  }
  const labels = departments.map((value) => labelOf(axes, 'department', value));
  return { id, kind: 'departments', side: null, labels, ...(place ? { place } : {}) };
}

function labelOf(axes: readonly Axis[], axis: string, value: string) {
  const known = axes.find((one) => one.id === axis);
  const found = known?.values.find((one) => one.id === value);
  return found?.label ?? unchanged(value, known?.title ?? asText(axis));
}

/**
 * A group name in words.
 * @example writeName(name, 'nl', words) // 'Klantenservice · medewerkers'
 */
export function writeName(name: GroupName, language: StaffLanguage, words: GroupWords): string {
  const labels = name.labels.map((label) => say(label, language));
  const side = name.side === 'leaders' || name.side === 'staff' ? [words[name.side]] : [];
  if (name.kind === 'organisation') return [words.organisation, ...side].join(' · ');
  if (name.kind === 'remaining') return words.remaining;
  if (name.kind === 'several') return side[0] ?? words.several;
  if (name.kind === 'departments') {
    const within = (name.within ?? []).map((label) => say(label, language));
    return [setName(labels, name.place, words), ...within, ...side].join(' · ');
  }
  return [...labels, ...side].join(' · ');
}

/** One department by its name; several together are the other departments. */
function setName(labels: string[], place: number | undefined, words: GroupWords): string {
  if (labels.length < 2) return labels.join('');
  return [words.otherDepartments, ...(place ? [place] : [])].join(' ');
}

/** "a, b en c". */
export function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
