import { type CoreValue, coreValuesFrom, coreValuesSchema } from '../core/definition/core-value.ts';
import type { Definition } from '../core/definition/definition-schema.ts';
import { withCoreValues } from '../core/definition/values.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import { coreValueTexts } from '../texts/core-values.ts';

/** The names that were written in a language, in order. */
type NamesIn = (language: StaffLanguage) => readonly string[];

/** What is wrong with an organisation's values, and in which language it shows; null when nothing is. */
export function valuesProblem(
  definition: Definition,
  namesIn: NamesIn,
): { language: StaffLanguage; code: 'valuesUneven' | 'valuesTooMany' } | null {
  const written = definition.languages.filter((language) => namesIn(language).length > 0);
  const [first] = written;
  if (!first) return null;
  const count = namesIn(first).length;
  const uneven = written.find((language) => namesIn(language).length !== count);
  if (uneven) return { language: uneven, code: 'valuesUneven' };
  try {
    const values = coreValuesSchema.parse(namedValues(definition, namesIn));
    withCoreValues(definition, values, coreValueTexts);
    return null;
  } catch {
    return { language: first, code: 'valuesTooMany' };
  }
}

/**
 * One value per name, in the same order in each language. A language without any takes over the
 * names of the first that has them: some organisations never translate their values.
 */
export function namedValues({ languages }: Definition, namesIn: NamesIn): CoreValue[] {
  const first = languages.map(namesIn).find((names) => names.length > 0) ?? [];
  return coreValuesFrom(
    first.map((name, at) =>
      Object.fromEntries(languages.map((one) => [one, namesIn(one)[at] ?? name])),
    ),
  );
}
