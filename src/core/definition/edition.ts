import { isText } from '../language/is-text.ts';
import type { StaffLanguage, Text } from '../language/language.ts';
import type { Definition } from './definition-schema.ts';

/**
 * A definition in one language alone, as a device gets it: everything else stays as it is, so that
 * somebody who reads Polish does not wait for seven other languages. It is a definition by itself.
 * @example editionOf(definition, 'pl').title // { pl: 'Badanie CSI' }
 */
export function editionOf(definition: Definition, language: StaffLanguage): Definition {
  return { ...(narrowed(definition, language) as Definition), languages: [language] };
}

function narrowed(value: unknown, language: StaffLanguage): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => narrowed(inner, language));
  if (isText(value)) return { [language]: value[language] };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, narrowed(inner, language)]),
  );
}

/**
 * Adds the words of another edition of the same definition, in place: what shows the definition
 * finds them without being made again.
 */
export function addEdition(definition: Definition, edition: Definition): void {
  addTexts(definition, edition);
  definition.languages = [...new Set([...definition.languages, ...edition.languages])];
}

function addTexts(own: unknown, other: unknown): void {
  if (typeof own !== 'object' || own === null || typeof other !== 'object' || other === null)
    return;
  if (isText(own)) Object.assign(own, other as Text);
  else {
    for (const [key, inner] of Object.entries(own)) {
      addTexts(inner, (other as Record<string, unknown>)[key]);
    }
  }
}
