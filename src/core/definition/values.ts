import { DomainError } from '../ground/errors.ts';
import { fill, type StaffLanguage, say } from '../language/language.ts';
import { beforeOpenQuestions } from './before-open-questions.ts';
import { checkDefinition } from './check.ts';
import { type CoreValue, coreValuesSchema } from './core-value.ts';
import type { Definition } from './definition-schema.ts';
import { inEach, type Words } from './in-each.ts';
import { markOf } from './mark.ts';

/** Section and format that `withCoreValues` adds; an item's id is `value_` and the value's id. */
const valuesSection = 'core-values';
const valuesFormat = 'values-agreement';
const itemPrefix = 'value_';

/**
 * The definition with a section before the open questions that asks of each value whether the
 * organisation acts on it in its service (seed 003). Existing items, formats and scales stay as they
 * are, and the ballot keeps its size; the answers are outside the scales and the index. It gets an id
 * of its own, so that its frozen text never stands for that of the definition without values or with
 * others. Without values the definition itself comes back.
 * @throws DomainError `definition.values` when the values are malformed, one is named twice, or the
 * longest ballot would no longer fit
 * @example withCoreValues(definition, [{ id: 'near', name: { nl: 'Dichtbij', en: 'Near' } }], valueWords)
 */
export function withCoreValues(
  definition: Definition,
  values: CoreValue[],
  words: Words<ValueWords>,
): Definition {
  const parsed = coreValuesSchema.safeParse(values);
  if (!parsed.success) throw new DomainError('definition.values');
  if (parsed.data.length === 0) return definition;
  const written = (text: (words: ValueWords, language: StaffLanguage) => string) =>
    inEach(definition.languages, words, text);
  const extended: Definition = {
    ...definition,
    id: `${definition.id}_${markOf(parsed.data.map(({ id, name }) => ({ id, ...name })))}`,
    formats: {
      ...definition.formats,
      [valuesFormat]: {
        kind: 'rating',
        labels: [0, 1, 2, 3, 4].map((point) => written(({ labels }) => labels[point] ?? '')),
        notApplicable: written(({ notApplicable }) => notApplicable),
      },
    },
    sections: beforeOpenQuestions(definition, {
      id: valuesSection,
      audience: 'everyone',
      screens: [
        {
          title: written(({ title }) => title),
          intro: written(({ intro }) => intro),
          items: parsed.data.map(({ id, name }) => ({
            id: `${itemPrefix}${id}`,
            text: written(({ item }, language) => fill(item, { value: say(name, language) })),
            format: valuesFormat,
            scored: true,
            reversed: false,
            seeds: ['003-6'],
          })),
        },
      ],
    }),
  };
  if (checkDefinition(extended).length > 0) throw new DomainError('definition.values');
  return extended;
}

/** The words around an organisation's values: texts are not core's, so who asks brings them. */
export interface ValueWords {
  title: string;
  intro: string;
  /** The statement about a value, with the place `{value}`. */
  item: string;
  /** Five, from strongest disagreement to strongest agreement. */
  labels: readonly string[];
  notApplicable: string;
}
