import { choice, day, text } from './fields.ts';
import { form, type Sent } from './form.ts';

/** Months between two waves of a series. */
export const paces = ['1', '3', '6', '9', '12', '24'] as const;

/** `/manage/waves/:id/series`: how often, what the drafts are called, and from which day. */
export const seriesForm = (today: string) =>
  form({
    title: text({ max: 70 }),
    months: choice(paces),
    nextOn: day({ from: today }),
  });

/** A series as the form shows it; before there is one, what the form proposes. */
export function seriesValues(
  series: { title: string; months: number; nextOn: string } | null,
  title: string,
): Sent {
  return {
    title: [series?.title ?? title],
    months: [String(series?.months ?? 3)],
    nextOn: [series?.nextOn ?? ''],
  };
}
