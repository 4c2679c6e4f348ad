import { dayOf } from '../core/ground/local-day.ts';

/** Visits as a page lists them: on which days they began and were used, where the organisation is. */
export function inDays<V extends { startedAt: string; usedAt: string }>(
  visits: readonly V[],
  zone: string,
): V[] {
  return visits.map((one) => ({
    ...one,
    startedAt: dayOf(one.startedAt, zone),
    usedAt: dayOf(one.usedAt, zone),
  }));
}
