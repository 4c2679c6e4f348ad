import type { GroupName, MeanCell, Measure } from '../figures/figures.ts';
import { meanOf, shown } from '../figures/mean.ts';
import { type Measured, measuredItems, measuredScales } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';

export interface DrivenFront {
  name: GroupName;
  /** First what they bring, then what they get. */
  rows: { measure: Measure; part: 'own' | 'given'; cell: MeanCell }[];
  /** True when every interval of what they bring lies above every interval of what they get. */
  heldUp: boolean;
}

/**
 * Whether the front is driven and the organisation behind it does not answer (seed 002): the staff
 * side rates what it brings itself clearly above what reaches it, as the definition names both. Means of the same people, so intervals
 * that do not overlap are a stricter test than one of the difference would be.
 * @returns null where the definition names nothing to compare, or not both are shown for the staff side
 */
export function drivenFront(scope: Scope): DrivenFront | null {
  const staff = scope.sides.find((side) => side.name.side === 'staff');
  const { driven } = scope.definition;
  if (!staff || !driven) return null;
  const measured: Measured[] = [
    ...measuredScales(scope.release, scope.definition),
    ...measuredItems(scope.release, scope.definition),
  ];
  const rowsOf = (ids: string[], part: 'own' | 'given') =>
    ids.flatMap((id) => {
      const one = measured.find(({ measure }) => measure.id === id && measure.to === 5);
      const cell = one && meanOf(one, staff, scope.headcounts);
      return one && cell && shown(cell) ? [{ measure: one.measure, part, cell }] : [];
    });
  const brought = rowsOf(driven.brings, 'own');
  const got = rowsOf(driven.gets, 'given');
  if (brought.length === 0 || got.length < driven.gets.length) return null;
  const lowest = Math.min(...brought.map(({ cell }) => cell.low ?? Number.NEGATIVE_INFINITY));
  const highest = Math.max(...got.map(({ cell }) => cell.high ?? Number.POSITIVE_INFINITY));
  return { name: staff.name, rows: [...brought, ...got], heldUp: lowest > highest };
}
