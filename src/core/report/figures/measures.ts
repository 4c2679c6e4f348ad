import { type Definition, formatOf, type Item, itemsOf } from '../../definition/definition.ts';
import type { Released, Variable } from '../../disclosure/release/release-schema.ts';
import type { Measure } from './figures.ts';

/** A measure with the released variable that carries its figures. */
export interface Measured {
  measure: Measure;
  variable: Variable;
}

/** The scales of the definition that were released, in the order of the definition. */
export function measuredScales(release: Released, definition: Definition): Measured[] {
  return definition.scales.flatMap((scale) => {
    const variable = release.variables.find((one) => one.kind === 'scale' && one.id === scale.id);
    if (!variable) return [];
    const measure: Measure = { id: scale.id, kind: 'scale', title: scale.title, from: 1, to: 5 };
    return [{ measure, variable }];
  });
}

/** The index, if the release carries it. */
export function measuredIndex(release: Released): Measured | null {
  const variable = release.variables.find((one) => one.kind === 'index');
  if (!variable) return null;
  return { measure: { id: variable.id, kind: 'index', title: null, from: 1, to: 5 }, variable };
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
): (Measured & { item: ReturnType<typeof itemsOf>[number] })[] {
  return itemsOf(definition).flatMap((item) => {
    const variable = release.variables.find((one) => one.kind === 'item' && one.id === item.id);
    if (!variable) return [];
    return [{ measure: measureOfItem(definition, item), variable, item }];
  });
}

/** A single item as a measure: 1–5 for ratings, 0–10 for the eleven-point format. */
export function measureOfItem(definition: Definition, item: Item): Measure {
  const eleven = formatOf(definition, item).kind === 'eleven';
  const range = eleven ? { from: 0, to: 10 } : { from: 1, to: 5 };
  return { id: item.id, kind: 'item', title: item.text, ...range };
}
