import type { Definition } from '../../core/definition/definition-schema.ts';
import {
  fill,
  type Language,
  localeOf,
  say,
  staffLanguages,
} from '../../core/language/language.ts';
import { rosterTexts } from '../../texts/roster.ts';

type Attributes = Pick<Definition, 'attributes'>;

/** What a field of the staff list is called: `Personeelsnummer`, or an attribute's own title. */
export function fieldTitle(id: string, definition: Attributes, language: Language): string {
  const own: Record<string, string> = rosterTexts[language].fields;
  const attribute = definition.attributes.find((candidate) => candidate.id === id);
  return own[id] ?? (attribute ? say(attribute.title, language) : id);
}

/** The values a word in the file can mean, for fields with a closed list; else none. */
export function fieldOptions(
  id: string,
  definition: Attributes,
  language: Language,
): { value: string; label: string }[] {
  if (id === 'language') {
    return staffLanguages.map((value) => ({ value, label: localeOf(value).name }));
  }
  const values = definition.attributes.find((candidate) => candidate.id === id)?.values ?? [];
  return values.map(({ id: value, label }) => ({ value, label: say(label, language) }));
}

/** What a value of a field is called; free values are their own name. */
export function valueLabel(
  id: string,
  value: string,
  definition: Attributes,
  language: Language,
): string {
  return fieldOptions(id, definition, language).find((one) => one.value === value)?.label ?? value;
}

const mostNamed = 20;

/** Things named in one sentence, the first twenty of them; `count` says how many there really are. */
export function listed(things: string[], language: Language, count = things.length): string {
  const named = things.slice(0, mostNamed);
  const more = count - named.length;
  const texts = rosterTexts[language].preview;
  return more > 0 ? `${named.join(', ')} ${fill(texts.andMore, { n: more })}` : named.join(', ');
}

/** A sentence for one, or for a number of them. */
export function counted(n: number, one: string, many: string): string {
  return n === 1 ? one : fill(many, { n });
}
