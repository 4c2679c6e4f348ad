import type { StaffLanguage } from '../language/language.ts';
import type { Person } from './person.ts';

const mostShared = 20_000;

/**
 * Makes people that take little room: those with the same attributes share them, and no text keeps
 * the whole file it was cut from in memory.
 */
export class PersonMaker {
  private readonly shared = new Map<string, Record<string, string>>();

  start(language: StaffLanguage): { put(field: string, value: string): void; done(): Person } {
    const person: Person = { number: '', name: '', email: '', language, attributes: {} };
    const attributes: Record<string, string> = {};
    return {
      put(field, value) {
        if (field === 'number') person.number = ownText(value);
        else if (field === 'name') person.name = joinName(person.name, ownText(value));
        else if (field === 'email') person.email = ownText(value);
        else if (field === 'language') person.language = value as StaffLanguage;
        else attributes[field] = value;
      },
      done: () => ({ ...person, attributes: this.share(attributes) }),
    };
  }

  private share(attributes: Record<string, string>): Record<string, string> {
    const key = JSON.stringify(attributes);
    const shared = this.shared.get(key);
    if (shared) return shared;
    if (this.shared.size < mostShared) this.shared.set(key, attributes);
    return attributes;
  }
}

/** First name, last name and full name may all be there: what a name holds already is not added. */
function joinName(name: string, more: string): string {
  if (name === '' || ` ${more} `.includes(` ${name} `)) return more;
  return ` ${name} `.includes(` ${more} `) ? name : `${name} ${more}`;
}

/** A copy in pieces short enough for engines to store them apart from the text they were cut from. */
function ownText(text: string): string {
  if (text.length <= 12) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += 12) pieces.push(text.slice(at, at + 12));
  return pieces.join('');
}
