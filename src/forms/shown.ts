import * as z from 'zod';
import type { Sent } from './form.ts';
import type { Problem } from './problem.ts';

/** The hidden field in which a form carries what it showed of what was stored. */
export const shownField = 'shown';

const shownTexts = z.record(z.string(), z.string());
const longest = 300;

/** What a form shows of what is stored, as the value of one field. */
export function shownOf(stored: Sent): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(stored).map(([name, values]) => [name, values.join('\n')])),
  );
}

/**
 * Puts what was stored meanwhile in the place of what a page still showed, in every field that its
 * reader left alone. A form that does not say what it showed stays as it was sent.
 * @param stored what is stored now, by field; an empty field too
 * @returns the fields that the reader changed and somebody else did as well, into something else
 */
export function mergeStored(data: FormData, stored: Sent): Problem[] {
  const shown = readShown(data.get(shownField));
  return Object.entries(stored).flatMap(([name, values]) => {
    const before = shown.get(name);
    const given = data.getAll(name);
    if (before === undefined || given.some((one) => typeof one !== 'string')) return [];
    // No box is ticked any more, or the form has no such field.
    if (given.length === 0 && before !== '') return [];
    const [now, sent] = [values.join('\n'), given.join('\n')];
    if (isSame(before, now) || isSame(sent, now)) return [];
    if (!isSame(sent, before)) {
      const start = now.length > longest ? `${now.slice(0, longest)}…` : now;
      return [{ field: name, code: 'changedMeanwhile', values: { now: start || '–' } }];
    }
    data.delete(name);
    for (const value of values) data.append(name, value);
    return [];
  });
}

/**
 * Whether somebody else saved something since a page was shown and what was sent is not that. For fields
 * that only mean something together.
 */
export function isOvertaken(sent: Sent, stored: Sent): boolean {
  const shown = readShown(sent[shownField]?.[0]);
  const fields = Object.entries(stored).map(([name, values]) => ({ name, now: values.join('\n') }));
  return (
    fields.some(({ name, now }) => !isSame(shown.get(name) ?? now, now)) &&
    fields.some(({ name, now }) => !isSame(sent[name]?.[0] ?? '', now))
  );
}

/** What a form says that it showed, by field. */
export function readShown(value: unknown): Map<string, string> {
  if (typeof value !== 'string') return new Map();
  try {
    return new Map(Object.entries(shownTexts.parse(JSON.parse(value))));
  } catch {
    return new Map();
  }
}

/** A browser sends the ends of lines its own way, and a field is stored without blanks around it. */
export function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  return plain(one) === plain(other);
}
