import { itemsOf } from './definition.ts';
import type { Definition } from './definition-schema.ts';

/**
 * Minutes most people need when a definition asks these sections instead of its own: as long for
 * each question as its own take on average.
 */
export function minutesFor(
  definition: Definition,
  sections: Definition['sections'],
): Definition['minutes'] {
  const asked = (of: Definition['sections']) =>
    itemsOf({ sections: of }).filter(({ audience }) => audience === 'everyone').length;
  const share = asked(sections) / asked(definition.sections);
  const { from, to } = definition.minutes;
  const least = Math.max(1, Math.round(from * share));
  return { from: least, to: Math.max(least, Math.ceil(to * share)) };
}
