import { pointsOfItem } from '../../definition/points.ts';
import type { Text } from '../../language/language.ts';
import type { GroupName, MeanCell, Measure } from '../figures/figures.ts';
import { meanOf } from '../figures/mean.ts';
import { measuredItems } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';
import { type ItemCell, itemCell } from './items.ts';

interface LeadersRow {
  item: { id: string; text: Text; reversed: boolean };
  measure: Measure;
  /** Labels of the options, lowest first; null for 0–10. */
  options: readonly Text[] | null;
  mean: MeanCell;
  answers: ItemCell;
}

export interface LeadersPage {
  /** Null where the scope has no published block wholly on the leaders' side. */
  name: GroupName | null;
  headcount: number;
  rows: LeadersRow[];
}

/** The service-manager module: what leaders say about leading service. */
export function leadersPage(scope: Scope): LeadersPage {
  const leaders = scope.sides.find((side) => side.name.side === 'leaders');
  if (!leaders) return { name: null, headcount: 0, rows: [] };
  const asked = measuredItems(scope.release, scope.definition).filter(
    ({ item }) => item.audience === 'leaders' && !item.estimates,
  );
  return {
    name: leaders.name,
    headcount: leaders.headcount,
    rows: asked.map((one) => ({
      item: { id: one.item.id, text: one.item.text, reversed: one.item.reversed },
      measure: one.measure,
      options: pointsOfItem(scope.definition, one.item).labels,
      mean: meanOf(one, leaders, scope.headcounts),
      answers: itemCell(scope, one.variable, one.item, leaders),
    })),
  };
}
