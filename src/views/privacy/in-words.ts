import type { Language } from '../../core/language/language.ts';

/** A date as people write it: "3 maart 2027"; moments are taken in Dutch time. */
export function inWords(date: string, language: Language): string {
  return new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : 'nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
}
