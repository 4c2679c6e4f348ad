import { isDay } from '../core/ground/local-day.ts';

const day = 86_400_000;
/** Longest time a wave may be open, in days. */
const longestOpen = 90;

/** What is wrong with two days as those on which a wave opens and closes; null when nothing is. */
export function wrongPeriod(
  opens: string,
  closes: string,
): 'closesBeforeOpens' | 'opensTooLong' | null {
  if (!isDay(opens) || !isDay(closes)) return null;
  const days = (Date.parse(closes) - Date.parse(opens)) / day;
  if (days < 0) return 'closesBeforeOpens';
  return days > longestOpen ? 'opensTooLong' : null;
}
