/**
 * Days as HR picks them, moments as the wave keeps them. A wave lives in the Netherlands: it opens
 * at seven in the morning and closes at midnight there, in summer and in winter.
 */
const zone = 'Europe/Amsterdam';

/** The calendar day of a moment: `2026-12-01T06:00:00Z` → `2026-12-01`. */
export function dayOf(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(moment),
  );
}

/** Seven o'clock on a day (`2026-12-01`) as an ISO moment. */
export const openingOf = (day: string): string => momentOf(day, 7 * 60);

/** The last minute of a day as an ISO moment. */
export const closingOf = (day: string): string => momentOf(day, 24 * 60 - 1);

function momentOf(day: string, minutes: number): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(asUtc));
  const offset = Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - offset).toISOString();
}

/** True for a day that exists, written as a date field sends it. */
export function isDay(text: string): boolean {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(moment) &&
    new Date(moment).toISOString().startsWith(text)
  );
}
