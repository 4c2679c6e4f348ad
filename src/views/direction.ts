import { localeOf, type StaffLanguage } from '../core/language/language.ts';

/** The `dir` of a document in a language; from left to right is what a document is without it. */
export function directionOf(language: StaffLanguage): { dir?: 'rtl' } {
  return localeOf(language).direction === 'rtl' ? { dir: 'rtl' } : {};
}
