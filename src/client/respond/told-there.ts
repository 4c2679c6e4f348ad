import { isZone } from '../../core/ground/local-day.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { moment } from '../../core/language/numbers.ts';

/**
 * A moment in words by the clocks of the organisation, where a wave opens and closes, wherever the device is; by
 * the clock of the device where it knows no such zone, since zones get new names.
 * @example toldThere('2026-12-01T22:59:59.999Z', 'en', { dateStyle: 'long' }, 'Europe/Amsterdam') // '1 December 2026'
 */
export function toldThere(
  iso: string,
  language: StaffLanguage,
  shape: Intl.DateTimeFormatOptions,
  zone: string,
): string {
  return moment(iso, language, isZone(zone) ? { ...shape, timeZone: zone } : shape);
}
