import type { Definition } from '../definition/definition-schema.ts';
import { fold } from '../ground/fold.ts';
import { localeOf, type StaffLanguage, staffLanguages } from '../language/language.ts';
import { everyHeading, everyWord } from './words/every-language.ts';

/** A thing we can read from a column of the staff list. */
export type RosterField = {
  id: string;
  required: boolean;
  /** Headings that name it and nothing else, as `headingKey` writes them. */
  sure: Set<string>;
  /** Headings that name it when no other column surely does. */
  likely: Set<string>;
  /** Folded words that name each value id; absent for free text. */
  words?: Map<string, string>;
};

/** What is read of a person, whatever the definition asks of the staff list. */
const ownFields = ['number', 'name', 'email', 'language'];
/** What tells who has left; nothing of it is kept. */
export const leavingFields = ['status', 'ends'];

/** No group can be planned, and no invitation made, without these. */
const requiredFields = ['number', 'layer', 'department'];

/** Every field of a staff list: the person's own, the attributes of the definition, who has left. */
export function rosterFields(definition: Pick<Definition, 'attributes'>): RosterField[] {
  const asked = new Set(definition.attributes.map(({ id }) => id));
  const own = ownFields.map((id) => ({
    ...fieldOf(id, []),
    ...(id === 'language' ? { words: wordsOf(staffLanguages.map(languageValue)) } : {}),
  }));
  const attributes = definition.attributes.map(({ id, title, headings, values }) => ({
    ...fieldOf(id, [...Object.values(title), ...headings]),
    ...(values ? { words: wordsOf(values.map((v) => ({ id: v.id, words: valueWords(v) }))) } : {}),
  }));
  const leaving = leavingFields.filter((id) => !asked.has(id)).map((id) => fieldOf(id, []));
  return [...own, ...attributes, ...leaving];
}

/**
 * A heading as people mean it: without what nobody sees, capitals, accents, line breaks and
 * punctuation; `#` and `№` say "number".
 */
export function headingKey(heading: string): string {
  return fold(heading.replace(/\p{Cf}/gu, '').replace(/([\p{L}\s])[#№]/gu, '$1 nr'));
}

/** Headings that may mean a name or a number. */
export const eitherHeadings = keysOf(everyWord('nameOrNumber'));

function fieldOf(id: string, more: string[]): RosterField {
  const known = everyHeading(id);
  const likely = keysOf(known.likely);
  const named = more.map(headingKey);
  const first = new Set([headingKey(id), ...named.slice(0, 2)]);
  return {
    id,
    required: requiredFields.includes(id),
    sure: new Set([...first, ...keysOf(known.sure), ...named.filter((key) => !likely.has(key))]),
    likely,
  };
}

/** The words of a list with commas, as keys. */
export function keysOf(list: string): Set<string> {
  return new Set(list.split(',').map((word) => headingKey(word.trim())));
}

/** Of two languages with one tag (plain and simple Dutch) it means the first. */
function languageValue(id: StaffLanguage) {
  const { tag, name, spellings } = localeOf(id);
  const tagged = staffLanguages.find((one) => localeOf(one).tag === tag) === id;
  return { id, words: [id, ...(tagged ? [tag] : []), name, ...spellings] };
}

type Value = NonNullable<Definition['attributes'][number]['values']>[number];

function valueWords({ id, label, synonyms }: Value): string[] {
  return [id, ...Object.values(label), ...synonyms];
}

function wordsOf(values: { id: string; words: string[] }[]): Map<string, string> {
  return new Map(values.flatMap(({ id, words }) => words.map((word) => [fold(word), id] as const)));
}
