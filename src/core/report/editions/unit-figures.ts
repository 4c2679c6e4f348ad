import { isBehaviour } from '../../definition/definition.ts';
import type { Measure } from '../figures/figures.ts';
import { meanOf } from '../figures/mean.ts';
import { measuredProfile } from '../figures/measures.ts';
import { type Scope, scopeOf } from '../groups/scope.ts';
import { chainPage } from '../level/judged.ts';
import type { ProfileRow } from '../profile/profile.ts';

/** One side of a unit beside the same side of the whole organisation. */
export interface SideBeside {
  side: 'leaders' | 'staff';
  measures: Measure[];
  unit: ProfileRow;
  organisation: ProfileRow;
}

/** Each side that is published of both the unit and the organisation, staff first. */
export function sidesBeside(scope: Scope): SideBeside[] {
  const organisation = scopeOf(scope.release, scope.definition);
  const measured = measuredProfile(scope.release, scope.definition);
  return (['staff', 'leaders'] as const).flatMap((side) => {
    const row = (of: Scope): ProfileRow[] =>
      of.sides
        .filter(({ name }) => name.side === side)
        .map((group) => ({
          name: group.name,
          cells: measured.map((one) => meanOf(one, group, of.headcounts)),
        }));
    const [mine] = row(scope);
    const [all] = row(organisation);
    if (!mine || !all || mine.cells.every((cell) => cell.withheld)) return [];
    return [{ side, measures: measured.map((one) => one.measure), unit: mine, organisation: all }];
  });
}

/** Themes by how the staff of a unit stand to all staff. */
export interface Standing {
  lower: Measure[];
  higher: Measure[];
  same: Measure[];
}

/**
 * What is a unit's own and what is everybody's: the colours of its row of the chain, which hold after
 * correction over all departments and themes. Null where the unit has no row with figures.
 */
export function standingOf({ release, definition, whole }: Scope): Standing | null {
  const { measures, rows } = chainPage(scopeOf(release, definition));
  const row = rows.find(({ name }) => name.id === whole.name.id);
  if (!row) return null;
  const found: Standing = { lower: [], higher: [], same: [] };
  row.cells.forEach((cell, place) => {
    const measure = measures[place];
    if (cell.withheld || measure?.kind !== 'scale' || isBehaviour(definition, measure.id)) return;
    if (cell.tone < 0) found.lower.push(measure);
    else if (cell.tone > 0) found.higher.push(measure);
    else found.same.push(measure);
  });
  return Object.values(found).some((list) => list.length > 0) ? found : null;
}
