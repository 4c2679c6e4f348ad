import type { Text } from '../language/language.ts';
import { formatOf, scoredItems } from './definition.ts';
import type { Definition, Format, Item } from './definition-schema.ts';

/** What the answers to a question count as. */
export interface Points {
  /** The lowest and the highest answer; whole numbers. A reversed answer counts as from + to − answer. */
  from: number;
  to: number;
  /** Words for each answer, lowest first; null where only the ends have words. */
  labels: readonly Text[] | null;
}

/** The answers of a format as numbers; null for what is chosen or written. */
export function pointsOf(format: Format): Points | null {
  switch (format.kind) {
    case 'rating':
      return {
        from: format.from ?? 1,
        to: (format.from ?? 1) + format.labels.length - 1,
        labels: format.labels,
      };
    case 'numbers':
      return { from: format.from, to: format.to, labels: null };
    case 'eleven':
      return { from: 0, to: 10, labels: null };
    case 'choice':
    case 'open':
      return null;
  }
}

/** The points of an item that is answered with a number. @throws Error when it is not */
export function pointsOfItem(
  definition: Definition,
  item: Pick<Item, 'id' | 'format'>,
): Points & { options: number } {
  const points = pointsOf(formatOf(definition, item));
  if (!points) throw new Error(`item ${item.id} is not answered with a number`);
  return { ...points, options: points.to - points.from + 1 };
}

/** Whether an item is answered with a number. */
export function hasPoints(definition: Definition, item: Pick<Item, 'id' | 'format'>): boolean {
  return pointsOf(formatOf(definition, item)) !== null;
}

/** The lowest and the highest score that the scales of a definition can have: all have the same. */
export function pointsOfScales(definition: Definition): Pick<Points, 'from' | 'to'> {
  const [item] = definition.scales.flatMap(({ id }) => scoredItems(definition, id));
  if (!item) return { from: 1, to: 5 };
  const { from, to } = pointsOfItem(definition, item);
  return { from, to };
}
