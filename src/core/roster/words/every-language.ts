import type { StaffLanguage } from '../../language/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { StaffListWords } from './staff-list-words.ts';

/** One file a language that staff systems write their headings in; one more is a file and a line. */
const languages: Partial<Record<StaffLanguage, StaffListWords>> = { nl, en, de, fr };
const all: StaffListWords[] = Object.values(languages);

/** The words of one kind in every language: a staff list is read without knowing its language. */
export function everyWord(kind: Exclude<keyof StaffListWords, 'headings'>): string {
  return all.map((words) => words[kind]).join();
}

/** The headings that name a field, in every language. */
export function everyHeading(field: string): { sure: string; likely: string } {
  const found = all.flatMap(({ headings }) =>
    Object.hasOwn(headings, field) ? headings[field] : [],
  );
  return {
    sure: found.flatMap((words) => words?.sure ?? []).join(),
    likely: found.flatMap((words) => words?.likely ?? []).join(),
  };
}
