import { agreementStates } from '../core/report/agreements/report-agreement.ts';
import { choice, day, email, hidden, text } from './fields.ts';
import { form } from './form.ts';

/** What is written of an agreement, when it is made and when it is changed. */
const written = {
  text: text({ max: 200 }),
  owner: text({ max: 80 }),
  due: day(),
  review: day({ optional: true }),
  /** Where a reminder goes; '' for nowhere. */
  remind: email(),
};

/** An agreement as somebody makes it: what, about which of these themes, who, by when. */
export const agreementForm = (measures: readonly string[]) =>
  form({
    once: hidden,
    ...written,
    measure: choice(measures),
  });

/** `/results/:wave/agreements/:id/change`: `seen` is how often it had been changed before. */
export const changeAgreementForm = form({ ...written, seen: hidden, once: hidden });

/** How far an agreement is. */
export const statusForm = form({ status: choice(agreementStates) });
