import { email, hidden, saying, text } from './fields.ts';
import { form } from './form.ts';

/** `/sign-in`: the token of a one-time link, sent by a person's press. */
export const signInForm = form({ token: hidden });

/** `/sign-in/code/ask`: the work address that a code shall go to. */
export const askCodeForm = form({ address: email({ optional: false }) });

/** `/sign-in/code`: the code as somebody read it in the mail. */
export const codeForm = form({ code: text({ max: 40 }) });

/** `/account`: ends one visit, or takes one passkey away; the page writes which, nobody types it. */
export const endVisitForm = form({ visit: saying({}, text({ max: 100 })) });
export const removePasskeyForm = form({ passkey: saying({}, text({ max: 8192 })) });
