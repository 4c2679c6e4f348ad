import type { Meetings } from '../../disclosure/release/trend.ts';
import { meetingsOf } from '../../disclosure/release/trend.ts';
import type { ReportGroup } from '../figures/figures.ts';
import type { Scope } from '../groups/scope.ts';
import type { SharedStaff } from './staff-change.ts';

/** One wave of a series; scopes of the same unit, oldest first. */
export interface WaveInSeries {
  scope: Scope;
  /** Months since the first wave, fractions allowed. */
  months: number;
  /** Whom this wave has in common with others, where both staff lists once existed. */
  shared?: readonly SharedStaff[];
  /** Whether waves before this one are too large to be shown beside it. */
  cut?: boolean;
}

/** The waves at some places of a series, with their blocks that belong together. */
export type MeetingsAt = (places: readonly number[]) => Meetings;

/** Compares the blocks of the same waves once, however many measures ask for it. */
export function meetingsAt(series: readonly WaveInSeries[]): MeetingsAt {
  const known = new Map<string, Meetings>();
  return (places) => {
    const found = known.get(places.join());
    if (found) return found;
    const releases = places.flatMap((place) => series[place]?.scope.release ?? []);
    const meetings = meetingsOf(releases);
    known.set(places.join(), meetings);
    return meetings;
  };
}

/** Finds the group of another wave that stands for the same people in mind. */
export type CounterpartOf = (group: ReportGroup) => ReportGroup | null;

/**
 * The groups of another wave that stand for the same attribute values, side or whole as groups of
 * this one; null where that wave has none, or counts other layers as leaders.
 */
export function counterpartsIn(scope: Scope, other: Scope): CounterpartOf {
  const selects = new Map(scope.release.groups.map(({ id, select }) => [id, keyOf(select)]));
  const groups = new Map(other.release.groups.map((group) => [keyOf(group.select), group]));
  const sides = new Set(scope.sides.map(({ name }) => name.id));
  const find = ({ name }: ReportGroup): ReportGroup | null => {
    if (name.id === scope.whole.name.id) return other.whole;
    if (sides.has(name.id)) {
      const side = other.sides.find((one) => one.name.side === name.side);
      return side && leadersOf(scope) === leadersOf(other) ? side : null;
    }
    const found = groups.get(selects.get(name.id) ?? '');
    return found ? { name, headcount: found.headcount, blocks: found.blocks } : null;
  };
  return (group) => {
    const found = find(group);
    return found && found.blocks.length > 0 ? found : null;
  };
}

const keyOf = (select: Record<string, string>) => JSON.stringify(Object.entries(select).sort());
const leadersOf = ({ release }: Scope) => [...release.wave.leaders].sort().join();
