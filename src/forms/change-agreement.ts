import { day, hidden, text } from './fields.ts';
import { form } from './form.ts';

/** `/results/:wave/agreements/:id/change`: `seen` is how often it had been changed before. */
export const changeAgreementForm = form({
  text: text({ max: 200 }),
  owner: text({ max: 80 }),
  due: day(),
  review: day({ optional: true }),
  seen: hidden,
  once: hidden,
});
