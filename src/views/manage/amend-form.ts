import { closingOf, dayOf, isDay } from '../../core/ground/local-day.ts';
import type { Problem } from '../../forms/problem.ts';
import type { FormValues } from './fields.tsx';

/** Longest time a wave may be open, in days. */
const longestOpen = 90;
const largestK = 50;

/** What holds now, and what an amendment may not undo. */
export interface AmendLimits {
  opens: string;
  closes: string;
  k: number;
  /** Everybody invited. */
  people: number;
  /** The day it is (`2026-11-21`). */
  today: string;
  zone?: string;
}

/** The highest k that a wave can still be given. */
export const highestK = ({ people }: AmendLimits): number => Math.min(largestK, people);

/** Reads the later closing day; the moment is there only without problems. */
export function readClosingDay(
  values: FormValues,
  { opens, closes, today, zone }: AmendLimits,
): { closes: string; problems: Problem[] } {
  const field = 'closes';
  const day = values.closes?.[0]?.trim() ?? '';
  const problems = unsure(values, 'closes');
  if (day === '') problems.push({ field, code: 'required' });
  else if (!isDay(day)) problems.push({ field, code: 'badDate' });
  else if (day < today) problems.push({ field, code: 'datePast' });
  else if (day <= dayOf(closes, zone)) problems.push({ field, code: 'notLater' });
  else if (Date.parse(day) - Date.parse(dayOf(opens, zone)) > longestOpen * 86_400_000) {
    problems.push({ field, code: 'opensTooLong' });
  }
  return { closes: problems.length > 0 ? '' : closingOf(day, zone), problems };
}

/** Reads the larger k. */
export function readLargerK(
  values: FormValues,
  limits: AmendLimits,
): { k: number; problems: Problem[] } {
  const problems = unsure(values, 'k');
  const text = values.k?.[0]?.trim() ?? '';
  const k = Number(text);
  const max = highestK(limits);
  if (!/^\d+$/.test(text) || k <= limits.k || k > max) {
    problems.push({ field: 'k', code: 'kNotHigher', values: { k: limits.k, max } });
  }
  return { k, problems };
}

/** Each form has a tick of its own, because none of the three can be taken back. */
export function unsure(values: FormValues, kind: 'closes' | 'k' | 'people'): Problem[] {
  const field = `sure-${kind}`;
  return values[field]?.[0] === 'yes' ? [] : [{ field, code: 'notConfirmed' }];
}
