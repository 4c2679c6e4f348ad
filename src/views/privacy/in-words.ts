import type { StaffLanguage } from '../../core/language/language.ts';
import { moment } from '../../core/language/numbers.ts';

/** A date as people write it: "3 maart 2027"; moments are taken in Dutch time. */
export function inWords(date: string, language: StaffLanguage): string {
  return moment(date, language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
}
