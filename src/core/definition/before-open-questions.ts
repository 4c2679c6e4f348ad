import { formatOf } from './definition.ts';
import type { Definition } from './definition-schema.ts';

type Section = Definition['sections'][number];

/** The sections with one more, before the closing section of open questions if there is one. */
export function beforeOpenQuestions(definition: Definition, added: Section): Section[] {
  const { sections } = definition;
  const last = sections.at(-1);
  const closing = last?.screens.every(({ items }) =>
    items.every((item) => formatOf(definition, item).kind === 'open'),
  );
  const end = closing ? sections.length - 1 : sections.length;
  return [...sections.slice(0, end), added, ...sections.slice(end)];
}
