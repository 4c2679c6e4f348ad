/**
 * Days as HR picks them, moments as the wave keeps them. A wave lives where its organisation is: it
 * opens at seven in the morning and closes at midnight there, in summer and in winter.
 */

/** The zone of an organisation that named none. */
export const usualZone = 'Europe/Amsterdam';

/** Whether this is the name of a time zone, such as `Europe/Brussels`. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The calendar day of a moment: `2026-12-01T06:00:00Z` → `2026-12-01`. */
export function dayOf(moment: string, zone = usualZone): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(moment),
  );
}

/** The calendar day that it is in a zone: `todayOf(context)`. */
export function todayOf({ now, zone }: { now: Date; zone: string }): string {
  return dayOf(now.toISOString(), zone);
}

/** The time of day of a moment: `2026-12-01T06:00:00Z` → `07:00`. */
export function timeOf(moment: string, zone = usualZone): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** Seven o'clock on a day (`2026-12-01`) as an ISO moment. */
export const openingOf = (day: string, zone = usualZone): string => momentOf(day, 7 * 60, zone);

/** The last minute of a day as an ISO moment. */
export const closingOf = (day: string, zone = usualZone): string =>
  momentOf(day, 24 * 60 - 1, zone);

/** The last moment of a day as an ISO moment: what ends with a day works until then. */
export function endOfDay(day: string, zone = usualZone): string {
  // Where clocks change at midnight one of the two stands an hour early.
  const lastMinute = Date.parse(closingOf(day, zone)) + 60_000;
  const midnight = Date.parse(momentOf(day, 24 * 60, zone));
  return new Date(Math.max(lastMinute, midnight) - 1).toISOString();
}

function momentOf(day: string, minutes: number, zone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // Far from Greenwich the clock may change between the first guess and the moment itself.
  const guess = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(guess, zone)).toISOString();
}

/** Milliseconds that a zone's clocks are ahead of UTC at a moment. */
function offsetAt(moment: number, zone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(moment));
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - moment;
}

const firstYear = 2000;
const lastYear = 2200;

/** True for a day that exists, in a year that makes sense, written as a date field sends it. */
export function isDay(text: string): boolean {
  const moment = Date.parse(`${text}T00:00:00Z`);
  const year = Number(text.slice(0, 4));
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    year >= firstYear &&
    year <= lastYear &&
    !Number.isNaN(moment) &&
    new Date(moment).toISOString().startsWith(text)
  );
}
