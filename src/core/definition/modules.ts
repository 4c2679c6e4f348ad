import { itemsOf } from './definition.ts';
import type { Definition } from './definition-schema.ts';
import { markOf } from './mark.ts';
import { minutesFor } from './minutes.ts';

/**
 * The definition without the screens of these modules, and without what only they needed: formats,
 * empty sections, references. It gets an id of its own, so that its frozen text never stands for that
 * of the whole definition. Modules it does not have are passed over, since a newer version may lack
 * them; with none of its own left off, the definition itself comes back.
 */
export function withoutModules(definition: Definition, off: readonly string[]): Definition {
  const { modules = [] } = definition;
  const gone = modules.map(({ id }) => id).filter((id) => off.includes(id));
  if (gone.length === 0) return definition;
  const sections = definition.sections
    .map((section) => ({
      ...section,
      screens: section.screens.filter(({ module }) => !module || !gone.includes(module)),
    }))
    .filter(({ screens }) => screens.length > 0);
  const { driven, modules: _, ...rest } = definition;
  const kept = itemsOf({ sections });
  const left = modules.filter(({ id }) => !gone.includes(id));
  const known = [...definition.scales, ...kept].map(({ id }) => id);
  const brings = driven?.brings.filter((id) => known.includes(id)) ?? [];
  const gets = driven?.gets.filter((id) => known.includes(id)) ?? [];
  const used = new Set(kept.map(({ format }) => format));
  return {
    ...rest,
    id: `${definition.id}_${markOf(gone)}`,
    minutes: minutesFor(definition, sections),
    formats: Object.fromEntries(
      Object.entries(definition.formats).filter(([format]) => used.has(format)),
    ),
    ...(brings.length > 0 && gets.length > 0 ? { driven: { brings, gets } } : {}),
    ...(left.length > 0 ? { modules: left } : {}),
    sections,
  };
}
