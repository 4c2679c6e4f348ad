import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import { checkDefinition } from './check.ts';
import { type CoreValue, coreValuesSchema } from './core-value.ts';
import { type Definition, type Format, formatOf, type Item } from './definition.ts';

/** Section and format that `withCoreValues` adds; an item's id is `value_` and the value's id. */
export const valuesSection = 'core-values';
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
 * @example withCoreValues(definition, [{ id: 'near', nl: 'Dichtbij', en: 'Near' }])
 */
export function withCoreValues(definition: Definition, values: CoreValue[]): Definition {
  const parsed = coreValuesSchema.safeParse(values);
  if (!parsed.success) throw new DomainError('definition.values');
  if (parsed.data.length === 0) return definition;
  const extended: Definition = {
    ...definition,
    id: `${definition.id}_${markOf(parsed.data)}`,
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

/** Eight hexadecimal digits that differ for other values: FNV-1a, 32 bits; nothing secret. */
function markOf(values: CoreValue[]): string {
  let mark = 0x811c9dc5;
  for (const character of canonicalJson(values)) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark.toString(16).padStart(8, '0');
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
