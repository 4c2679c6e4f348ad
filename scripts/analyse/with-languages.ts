import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { languages } from '../../src/core/language/language.ts';
import { commonTexts } from '../../src/texts/common.ts';

/** The attribute that holds the language somebody answered in; the checks of a pilot look for it. */
export const languageAxis = 'language';

/**
 * A definition with the language of each person as an attribute, where somebody wants to compare
 * languages: no questionnaire asks it, and what a survey program writes has a column of it.
 */
export function withLanguages(definition: Definition, axes: readonly string[] | undefined) {
  const known = definition.attributes.some(({ id }) => id === languageAxis);
  if (known || !axes?.includes(languageAxis)) return definition;
  const title = Object.fromEntries(
    languages.map((language) => [language, commonTexts[language].languageSwitch]),
  );
  const attribute = { id: languageAxis, title, ordered: false, headings: [] };
  return { ...definition, attributes: [...definition.attributes, attribute] };
}
