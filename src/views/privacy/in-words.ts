import { localeOf, type StaffLanguage } from '../../core/language/language.ts';

/** A date as people write it: "3 maart 2027"; moments are taken in Dutch time. */
export function inWords(date: string, language: StaffLanguage): string {
  return new Date(date).toLocaleDateString(localeOf(language).tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
}
