import type { Meetings } from '../disclosure/trend.ts';
import { meetingsOf } from '../disclosure/trend.ts';
import type { ReportGroup } from './figures.ts';
import type { Scope } from './scope.ts';
import type { SharedStaff } from './staff-change.ts';

/** One wave of a series; scopes of the same unit, oldest first. */
export interface WaveInSeries {
  scope: Scope;
  /** Months since the first wave, fractions allowed. */
  months: number;
  /** Whom this wave has in common with others, where both staff lists once existed. */
  shared?: readonly SharedStaff[];
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

/**
 * The group of another wave that stands for the same attribute values, side or whole; null where
 * that wave has none, or counts other layers as leaders.
 */
export function counterpartIn(scope: Scope, group: ReportGroup, other: Scope): ReportGroup | null {
  const found = findCounterpart(scope, group, other);
  return found && found.blocks.length > 0 ? found : null;
}

function findCounterpart(scope: Scope, group: ReportGroup, other: Scope): ReportGroup | null {
  if (group.name.id === scope.whole.name.id) return other.whole;
  if (scope.sides.some(({ name }) => name.id === group.name.id)) {
    const side = other.sides.find(({ name }) => name.side === group.name.side);
    return side && leadersOf(scope) === leadersOf(other) ? side : null;
  }
  const select = selectOf(scope, group.name.id);
  const found = other.release.groups.find((one) => select !== null && same(one.select, select));
  return found ? { name: group.name, headcount: found.headcount, blocks: found.blocks } : null;
}

const leadersOf = ({ release }: Scope) => [...release.wave.leaders].sort().join();

function selectOf({ release }: Scope, id: string): Record<string, string> | null {
  return release.groups.find((group) => group.id === id)?.select ?? null;
}

function same(one: Record<string, string>, other: Record<string, string>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
