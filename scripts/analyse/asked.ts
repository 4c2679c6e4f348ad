import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition, Item } from '../../src/core/definition/definition-schema.ts';

/** What of a definition a file has answers to. */
export interface Asked {
  /** The definition without the parts the file has no column of. */
  definition: Definition;
  /** Parts left out because none of their columns is there, by their first item, with all items. */
  leftOut: string[][];
  /** Items without a column although others of their part have one. */
  missing: string[];
}

/**
 * Cuts a definition down to what a file was asked. Answers from elsewhere often lack whole parts: no
 * twins, no outcomes, no questions for leaders. A part goes as a whole: the items of a scale, the
 * twins, the estimates, the choices or the single items of a section. One column missing out of a
 * part is a mistake in the file, never a part that was not asked. Twins of items that were not
 * asked, and estimates of scales or items that were not, go with them.
 * @param present ids of the items the file has a column for
 */
export function askedPart(definition: Definition, present: ReadonlySet<string>): Asked {
  const parts = new Map<string, string[]>();
  for (const { section, item } of ratedItems(definition)) {
    const part = partOf(section, item, definition);
    parts.set(part, [...(parts.get(part) ?? []), item.id]);
  }
  const leftOut = [...parts.values()].filter((ids) => !ids.some((id) => present.has(id)));
  const missing = [...parts.values()]
    .filter((ids) => !leftOut.includes(ids))
    .flatMap((ids) => ids.filter((id) => !present.has(id)));
  if (leftOut.length === parts.size) return { definition, leftOut: [], missing: leftOut.flat() };
  const gone = new Set(leftOut.flat());
  return { definition: without(definition, gone), leftOut, missing };
}

function ratedItems(definition: Definition) {
  return definition.sections.flatMap((section) =>
    section.screens
      .flatMap(({ items }) => items)
      .filter((item) => formatOf(definition, item).kind !== 'open')
      .map((item) => ({ section: section.id, item })),
  );
}

function partOf(section: string, item: Item, definition: Definition): string {
  if (item.twinOf) return `${section} twins`;
  if (item.estimates) return `${section} estimates`;
  if (item.scale) return `scale ${item.scale}`;
  return `${section} ${formatOf(definition, item).kind === 'choice' ? 'choices' : 'items'}`;
}

function without(definition: Definition, gone: ReadonlySet<string>): Definition {
  const scaleHasItems = (scale: string) =>
    itemsOf(definition).some(
      (item) => item.scale === scale && !item.twinOf && !item.estimates && !gone.has(item.id),
    );
  const scales = definition.scales.filter(({ id }) => scaleHasItems(id));
  const estimable = new Set([
    ...scales.map(({ id }) => id),
    ...itemsOf(definition).flatMap(({ id }) => (gone.has(id) ? [] : [id])),
  ]);
  const kept = (item: Item) =>
    !gone.has(item.id) &&
    !(item.twinOf && gone.has(item.twinOf)) &&
    !(item.estimates && !estimable.has(item.estimates));
  const sections = definition.sections
    .map((section) => ({
      ...section,
      screens: section.screens
        .map((screen) => ({ ...screen, items: screen.items.filter(kept) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ screens }) => screens.length > 0);
  return { ...definition, scales, sections };
}
