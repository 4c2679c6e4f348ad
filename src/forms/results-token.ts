import { endOfDay } from '../core/ground/local-day.ts';
import { tokenRoles } from '../core/ground/roles.ts';
import { choice, day, hidden, maybe, text } from './fields.ts';
import { form, type ValuesOf } from './form.ts';

/** What the one who makes a token may choose from. */
export interface TokenChoices {
  waves: readonly string[];
  units: readonly string[];
  /** Like 2026-11-28. */
  today: string;
}

/** The last day a token may have: a year from now. */
export function lastDayOf(today: string): string {
  const year = String(Number(today.slice(0, 4)) + 1);
  // No year but a leap year has this day.
  return year + (today.endsWith('-02-29') ? '-02-28' : today.slice(4));
}

/** `/manage/tokens`: makes a token with which a program reads released figures. */
export function resultsTokenForm({ waves, units, today }: TokenChoices) {
  return form(
    {
      name: text({ max: 80 }),
      role: choice(tokenRoles),
      unit: maybe(units),
      wave: maybe(['', ...waves]),
      until: day({ from: today }),
      once: hidden,
    },
    ({ role, unit, wave, until }, wrong) => {
      const last = lastDayOf(today);
      if (role === 'unit-head' && unit === null) wrong('unit', 'noScope');
      if (wave === null) wrong('wave', 'chooseOne');
      if (until !== undefined && until > last) wrong('until', 'dateFar');
    },
  );
}

/**
 * The token that the form means.
 * @param zone where its last day ends
 */
export function resultsTokenOf(
  { name, role, unit, wave, until }: ValuesOf<ReturnType<typeof resultsTokenForm>>,
  zone: string,
) {
  return {
    name,
    role,
    wave: wave || null,
    unit: role === 'unit-head' ? unit : null,
    until: endOfDay(until, zone),
  };
}
