import { hidden, text } from './fields.ts';
import { form } from './form.ts';

/** `/sign-in`: the token of a one-time link, sent by a person's press. */
export const signInForm = form({ token: hidden });

/** `/account`: ends one visit, or takes one passkey away. */
export const endVisitForm = form({ visit: text({ max: 100 }) });
export const removePasskeyForm = form({ passkey: text({ max: 8192 }) });
