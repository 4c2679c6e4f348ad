import type { Definition, Format, Item } from './definition-schema.ts';

/** The value of everybody whose attribute is not known, as in files of answers from elsewhere. */
export const unknownValue = 'unknown';

/** An item with what its section says of it: who gets it, and whether the organisation added it. */
export type AskedItem = Item & { audience: 'everyone' | 'leaders'; own: boolean };

/** Every item of a definition in asking order. */
export function itemsOf({ sections }: Pick<Definition, 'sections'>): AskedItem[] {
  return sections.flatMap(({ audience, own = false, screens }) =>
    screens.flatMap(({ items }) => items.map((item) => ({ ...item, audience, own }))),
  );
}

/** The response format of an item. Throws when the definition was not checked. */
export function formatOf(definition: Definition, item: Pick<Item, 'id' | 'format'>): Format {
  const format = definition.formats[item.format];
  if (!format) throw new Error(`item ${item.id} names the unknown format ${item.format}`);
  return format;
}

/** Whether this is a scale of how often something is done; such a scale is ranked with no other. */
export function isBehaviour({ scales }: Pick<Definition, 'scales'>, scale: string): boolean {
  return scales.some(({ id, behaviour }) => id === scale && behaviour === true);
}

/** The scored items of a scale, in asking order; `should` twins and leaders' items never score. */
export function scoredItems(definition: Definition, scale: string): Item[] {
  return itemsOf(definition).filter(
    (item) => item.scale === scale && item.scored && !item.twinOf && !item.estimates,
  );
}
