import { factsOf } from './fields.ts';
import { type Form, type FormFor, textsOf } from './form.ts';
import { isSame, readShown, shownField } from './shown.ts';

/**
 * The words that somebody typed in a form, in the order of its fields: not what the page wrote itself, nor
 * what it showed as stored. For whoever is refused on another page than the form's.
 */
export function typedIn(schema: FormFor<Form>, data: FormData): string[] {
  const shown = readShown(data.get(shownField));
  // Once over all of them: a hostile form has a hundred thousand fields.
  const sent = textsOf(data);
  const { shape } = typeof schema === 'function' ? schema(sent) : schema;
  return Object.entries(shape)
    .filter(([, field]) => factsOf(field).typed)
    .flatMap(([name]) => (sent[name] ?? []).map((text) => ({ name, text })))
    .filter(({ name, text }) => text.trim() !== '' && !isSame(text, shown.get(name) ?? ''))
    .map(({ text }) => text);
}
