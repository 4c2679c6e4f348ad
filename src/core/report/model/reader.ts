import type { ReportWords } from '../../../texts/report-words.ts';
import { type StaffLanguage, say, type Text } from '../../language/language.ts';
import type { GroupName, Measure } from '../figures/figures.ts';
import { writeName } from '../groups/group-name.ts';
import type { Scope } from '../groups/scope.ts';

/** Who reads: a language, and the words of the report in it. Core knows their form, not their text. */
export interface Reader<Tongue extends StaffLanguage = StaffLanguage> {
  language: Tongue;
  words: ReportWords;
}

/** The name of a group in the reader's language. */
export function nameOf({ language, words }: Reader, name: GroupName): string {
  return writeName(name, language, words.pages.groups);
}

/**
 * The name of a part of the scope beside other parts: the layer or side by itself, since the heading
 * of the report says of what.
 */
export function partName(reader: Reader & { scope: Scope }, name: GroupName): string {
  const { whole, unit } = reader.scope;
  const own = unit ? whole.name.labels[0] : undefined;
  const said = (label: Text) => say(label, reader.language);
  const labels = name.labels.filter((label) => !own || said(label) !== said(own));
  if (name.side && (name.kind !== 'group' || labels.length === 0)) {
    return nameOf(reader, { ...name, kind: 'side', labels: [] });
  }
  return nameOf(reader, labels.length > 0 ? { ...name, labels } : name);
}

/** The title of a scale or item, or the product's word for the index. */
export function titleOf({ language, words }: Reader, { title }: { title: Measure['title'] }) {
  return title ? say(title, language) : words.pages.index;
}

/** The same where a sentence goes on after it: a question loses the full stop at its end. */
export const subjectOf = (reader: Reader, measure: Pick<Measure, 'title'>): string =>
  titleOf(reader, measure).replace(/\.$/, '');
