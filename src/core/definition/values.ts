import * as z from 'zod';
import { DomainError } from '../errors.ts';
import { textSchema } from '../language.ts';
import { checkDefinition } from './check.ts';
import { type Definition, type Format, formatOf, type Item } from './definition.ts';

/** Section and format that `withCoreValues` adds; an item's id is `value_` and the value's id. */
export const valuesSection = 'core-values';
const valuesFormat = 'values-agreement';
const itemPrefix = 'value_';

/** More would not fit on one screen, nor in the ballot beside the full survey. */
const mostValues = 6;

/**
 * The values an organisation says it stands for, by name in each language: "Dichtbij", "Near".
 * Ids are short because they travel in every ballot.
 */
export const coreValuesSchema = z
  .array(
    textSchema.extend({
      id: z.string().regex(/^[a-z][a-z0-9_-]{0,19}$/, 'at most 20 of a–z, 0–9, - and _'),
    }),
  )
  .max(mostValues);
export type CoreValue = z.infer<typeof coreValuesSchema>[number];

/**
 * The definition with a section before the open questions that asks of each value whether the
 * organisation acts on it in its service (seed 003). Existing items, formats and scales stay as they
 * are, and the ballot keeps its size; the answers are outside the scales and the index. Without
 * values the definition itself comes back.
 * @throws DomainError `definition.values` when the values are malformed, one is named twice, or the
 * longest ballot would no longer fit
 * @example withCoreValues(definition, [{ id: 'near', nl: 'Dichtbij', en: 'Near' }])
 */
export function withCoreValues(definition: Definition, values: CoreValue[]): Definition {
  const parsed = coreValuesSchema.safeParse(values);
  if (!parsed.success) throw new DomainError('definition.values');
  if (parsed.data.length === 0) return definition;
  const extended: Definition = {
    ...definition,
    formats: { ...definition.formats, [valuesFormat]: agreement },
    sections: beforeOpenQuestions(definition, {
      id: valuesSection,
      audience: 'everyone',
      screens: [
        {
          title: { nl: 'Onze kernwaarden', en: 'Our core values' },
          intro: {
            nl: 'Onze organisatie heeft gekozen waar ze voor staat. Wat merk je daarvan in onze service?',
            en: 'Our organisation has chosen what it stands for. What do you notice of it in our service?',
          },
          items: parsed.data.map(valueItem),
        },
      ],
    }),
  };
  if (checkDefinition(extended).length > 0) throw new DomainError('definition.values');
  return extended;
}

function valueItem({ id, nl, en }: CoreValue): Item {
  return {
    id: `${itemPrefix}${id}`,
    text: {
      nl: `In onze service handelen we naar onze waarde ‘${nl}’.`,
      en: `In our service, we act on our value ‘${en}’.`,
    },
    format: valuesFormat,
    scored: true,
    reversed: false,
    seeds: ['003-6'],
  };
}

const agreement: Format = {
  kind: 'rating',
  labels: [
    { nl: 'Helemaal oneens', en: 'Strongly disagree' },
    { nl: 'Oneens', en: 'Disagree' },
    { nl: 'Niet eens en niet oneens', en: 'Neither agree nor disagree' },
    { nl: 'Eens', en: 'Agree' },
    { nl: 'Helemaal eens', en: 'Strongly agree' },
  ],
  notApplicable: {
    nl: 'Weet ik niet of niet van toepassing',
    en: "Don't know or not applicable",
  },
};

/** The sections with one more, before the closing section of open questions if there is one. */
function beforeOpenQuestions(
  definition: Definition,
  added: Definition['sections'][number],
): Definition['sections'] {
  const { sections } = definition;
  const last = sections.at(-1);
  const closing = last?.screens.every(({ items }) =>
    items.every((item) => formatOf(definition, item).kind === 'open'),
  );
  const end = closing ? sections.length - 1 : sections.length;
  return [...sections.slice(0, end), added, ...sections.slice(end)];
}
