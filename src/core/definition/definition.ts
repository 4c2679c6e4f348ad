import type { Definition, Format, Item } from './definition-schema.ts';

/** Every item of a definition in asking order, with the audience of its section. */
export function itemsOf(definition: Definition): (Item & { audience: 'everyone' | 'leaders' })[] {
  return definition.sections.flatMap((section) =>
    section.screens.flatMap((screen) =>
      screen.items.map((item) => ({ ...item, audience: section.audience })),
    ),
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
