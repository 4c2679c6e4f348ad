import { itemsOf } from '../../definition/definition.ts';
import type { Definition, Item } from '../../definition/definition-schema.ts';
import { pointsOfItem } from '../../definition/points.ts';
import { indexRows } from '../../disclosure/release/index-rows.ts';
import type { Released, Variable } from '../../disclosure/release/release-schema.ts';
import { type SummedRow, summedRows } from '../../disclosure/release/sums.ts';
import { oncePer } from '../../ground/once-per.ts';
import type { Measure } from './figures.ts';

/** A measure with its released figures, row by row. */
export interface Measured {
  measure: Measure;
  rows: readonly SummedRow[];
}

/** A measure with the released variable that carries its figures. */
export interface MeasuredVariable extends Measured {
  variable: Variable;
}

/** The rows of a variable, summed once: every page of a report asks for them again and again. */
export const rowsOf: (variable: Variable) => readonly SummedRow[] = oncePer(summedRows);

/** The scales of the definition that were released, in the order of the definition. */
export function measuredScales(release: Released, definition: Definition): MeasuredVariable[] {
  return definition.scales.flatMap((scale) => {
    const variable = release.variables.find((one) => one.kind === 'scale' && one.id === scale.id);
    if (!variable) return [];
    const { from, to } = variable;
    const measure: Measure = { id: scale.id, kind: 'scale', title: scale.title, from, to };
    return [{ measure, variable, rows: rowsOf(variable) }];
  });
}

/** The index, if the release has one: it is made here, from the rows of its scales. */
export function measuredIndex(release: Released): Measured | null {
  const rows = indexRows(release);
  if (rows.length === 0) return null;
  const [first] = release.variables.filter(({ id }) => release.index?.scales.includes(id));
  const { from, to } = first ?? { from: 1, to: 5 };
  return { measure: { id: 'index', kind: 'index', title: null, from, to }, rows };
}

/** The index first, then the scales. */
export function measuredProfile(release: Released, definition: Definition): Measured[] {
  const index = measuredIndex(release);
  return [...(index ? [index] : []), ...measuredScales(release, definition)];
}

/** Items released as variables of their own: outcomes, leaders' items, estimates. */
export function measuredItems(
  release: Released,
  definition: Definition,
): (MeasuredVariable & { item: ReturnType<typeof itemsOf>[number] })[] {
  return itemsOf(definition).flatMap((item) => {
    const variable = release.variables.find((one) => one.kind === 'item' && one.id === item.id);
    if (!variable) return [];
    const rows = rowsOf(variable);
    return [{ measure: measureOfItem(definition, item), variable, rows, item }];
  });
}

/** A single item as a measure, on the points of its format. */
export function measureOfItem(definition: Definition, item: Item): Measure {
  const { from, to } = pointsOfItem(definition, item);
  return { id: item.id, kind: 'item', title: item.text, from, to };
}
