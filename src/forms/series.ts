import { choice, day, text } from './fields.ts';
import { form } from './form.ts';

/** Months between two waves of a series. */
export const paces = ['1', '3', '6', '9', '12', '24'] as const;

/** `/manage/waves/:id/series`: how often, what the drafts are called, and from which day. */
export const seriesForm = (today: string) =>
  form({
    title: text({ max: 70 }),
    months: choice(paces),
    nextOn: day({ from: today }),
  });
