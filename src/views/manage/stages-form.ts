import { dayOf, isDay, openingOf } from '../../core/ground/local-day.ts';
import type { Problem } from '../../forms/problem.ts';
import type { FormValues } from './fields.tsx';

/** Who sees a release after HR, in this order. */
export const laterAudiences = ['management', 'unit-heads', 'staff'] as const;
export type LaterAudience = (typeof laterAudiences)[number];

/** Since or from when each audience sees the release: ISO moments. */
export type StageMoments = Record<'hr' | LaterAudience, string>;

/** The audiences that see the release by now. */
export function passedAudiences(stages: StageMoments, now: string): LaterAudience[] {
  return laterAudiences.filter((audience) => stages[audience] <= now);
}

export function stageValues(stages: StageMoments, zone?: string): FormValues {
  return Object.fromEntries(
    laterAudiences.map((audience) => [audience, [dayOf(stages[audience], zone)]]),
  );
}

/**
 * Reads the form back. What somebody sees already is not hidden again; nobody comes before the
 * audience above. A day starts at seven in the morning; today means at once.
 * @param now ISO moment
 */
export function readStages(
  values: FormValues,
  before: StageMoments,
  now: string,
  zone?: string,
): { stages: StageMoments; problems: Problem[] } {
  const stages = { ...before };
  const problems: Problem[] = [];
  const passed = passedAudiences(before, now);
  const today = dayOf(now, zone);
  let earliest = dayOf(before.hr, zone);
  for (const audience of laterAudiences) {
    const sent = values[audience]?.[0]?.trim() ?? '';
    const fixed = passed.includes(audience);
    const day = fixed ? dayOf(before[audience], zone) : sent;
    if (day === '') problems.push({ field: audience, code: 'required' });
    else if (!isDay(day)) problems.push({ field: audience, code: 'badDate' });
    else if (!fixed && day < today) problems.push({ field: audience, code: 'datePast' });
    else if (day < earliest) problems.push({ field: audience, code: 'stageOrder' });
    else {
      earliest = day;
      if (!fixed) stages[audience] = day === today ? now : openingOf(day, zone);
    }
  }
  return { stages, problems };
}
