import { isText } from '../language/is-text.ts';
import type { StaffLanguage } from '../language/language.ts';
import type { Definition } from './definition-schema.ts';
import type { Problem } from './problem.ts';

/** A problem for each text that lacks one of the languages in which the definition is offered. */
export function textProblems(definition: Definition): Problem[] {
  return missingIn(definition, definition.languages, []);
}

function missingIn(
  value: unknown,
  languages: readonly StaffLanguage[],
  path: Problem['path'],
): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    return languages
      .filter((language) => value[language] === undefined)
      .map((language) => ({
        path: [...path, language],
        message: `"${language}" is missing: add it (string)`,
      }));
  }
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, inner]) => missingIn(inner, languages, [...path, key]));
}
