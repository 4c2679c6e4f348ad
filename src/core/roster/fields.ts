import type { Definition } from '../definition/definition.ts';
import { fold } from '../ground/fold.ts';
import { localeOf, type StaffLanguage, staffLanguages } from '../language/language.ts';

/** A thing we can read from a column of the staff list. */
export type RosterField = {
  id: string;
  required: boolean;
  /** Headings that name it, folded. */
  headings: Set<string>;
  /** Folded words that name each value id; absent for free text. */
  words?: Map<string, string>;
};

const personHeadings: Record<string, string[]> = {
  number: [
    'personeelsnummer',
    'personeelsnr',
    'persnr',
    'medewerkernummer',
    'medewerkersnummer',
    'werknemersnummer',
    'employee number',
    'employee no',
    'employee id',
    'staff number',
    'personnel number',
    'number',
    'nummer',
  ],
  name: [
    'naam',
    'volledige naam',
    'medewerker',
    'voornaam',
    'roepnaam',
    'tussenvoegsel',
    'achternaam',
    'name',
    'full name',
    'employee name',
    'first name',
    'last name',
    'surname',
  ],
  email: ['e-mail', 'e-mailadres', 'e-mail address', 'mail', 'mailadres', 'work e-mail'],
  language: ['taal', 'voorkeurstaal', 'language', 'preferred language'],
};

/** No group can be planned, and no invitation made, without these. */
const requiredFields = ['number', 'layer', 'department'];

/** Every field of a staff list: the person's own, then the attributes of the definition. */
export function rosterFields(definition: Pick<Definition, 'attributes'>): RosterField[] {
  const own = Object.entries(personHeadings).map(([id, headings]) => ({
    id,
    headings: new Set([id, ...headings].map(fold)),
    ...(id === 'language' ? { words: wordsOf(staffLanguages.map(languageValue)) } : {}),
  }));
  const attributes = definition.attributes.map(({ id, title, headings, values }) => ({
    id,
    headings: new Set([id, ...Object.values(title), ...headings].map(fold)),
    ...(values ? { words: wordsOf(values.map((v) => ({ id: v.id, words: valueWords(v) }))) } : {}),
  }));
  return [...own, ...attributes].map((field) => ({
    ...field,
    required: requiredFields.includes(field.id),
  }));
}

function languageValue(id: StaffLanguage) {
  const { tag, name, spellings } = localeOf(id);
  return { id, words: [id, tag, name, ...spellings] };
}

type Value = NonNullable<Definition['attributes'][number]['values']>[number];

function valueWords({ id, label, synonyms }: Value): string[] {
  return [id, ...Object.values(label), ...synonyms];
}

function wordsOf(values: { id: string; words: string[] }[]): Map<string, string> {
  return new Map(values.flatMap(({ id, words }) => words.map((word) => [fold(word), id] as const)));
}
