import { audiences, type Stages } from '../core/ground/audiences.ts';
import { dayOf, isDay, openingOf } from '../core/ground/local-day.ts';
import { day, each } from './fields.ts';
import { form, type Sent, type ValuesOf } from './form.ts';

/** Who sees a release after HR, in this order. */
export const [, ...laterAudiences] = audiences;
export type LaterAudience = (typeof laterAudiences)[number];

/** The audiences that see the release by now. */
export function passedAudiences(stages: Stages, now: string): LaterAudience[] {
  return laterAudiences.filter((audience) => stages[audience] <= now);
}

export function stageValues(stages: Stages, zone?: string): Sent {
  return Object.fromEntries(
    laterAudiences.map((audience) => [audience, [dayOf(stages[audience], zone)]]),
  );
}

/**
 * `/manage/waves/:id/stages`: a day for every audience that does not see the release yet. What
 * somebody sees already is not hidden again; nobody comes before the audience above.
 * @param now ISO moment
 */
export function stagesForm(before: Stages, now: string, zone?: string) {
  const passed = passedAudiences(before, now);
  const coming = laterAudiences.filter((audience) => !passed.includes(audience));
  const name = (audience: LaterAudience) => audience;
  return form(each(coming, name, day({ from: dayOf(now, zone) })), (values, wrong) => {
    let earliest = [before.hr, ...passed.map((audience) => before[audience])]
      .map((moment) => dayOf(moment, zone))
      .reduce((latest, one) => (one > latest ? one : latest));
    for (const audience of coming) {
      const chosen = values[audience] ?? '';
      if (!isDay(chosen) || chosen < dayOf(now, zone)) continue;
      if (chosen < earliest) wrong(audience, 'stageOrder');
      else earliest = chosen;
    }
  });
}

/** The moments that the form means. A day starts at seven in the morning; today means at once. */
export function stagesOf(
  values: Partial<ValuesOf<ReturnType<typeof stagesForm>>>,
  before: Stages,
  now: string,
  zone?: string,
): Stages {
  const chosen = Object.entries(values).map(([audience, on]) => [
    audience,
    on === dayOf(now, zone) ? now : openingOf(on, zone),
  ]);
  return { ...before, ...Object.fromEntries(chosen) };
}
