import { maybe, text } from './fields.ts';
import { form } from './form.ts';

/**
 * `/manage/waves/:id/roster/remove`: who, by personnel number or mail address; looked up first, and
 * taken out by a second press.
 */
export const removePersonForm = form({
  person: text({ max: 254 }),
  step: maybe(['remove']),
});
