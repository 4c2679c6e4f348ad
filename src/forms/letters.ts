import * as z from 'zod';
import { reminded } from '../core/ballot/letter-rounds.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import { mailAddress } from '../mail/address.ts';
import { day, type Field, files, maybe, saying, text } from './fields.ts';
import { form } from './form.ts';

/** `/manage/waves/:id/mail`: who writes, and per language what. */
export const lettersForm = (languages: readonly StaffLanguage[]) =>
  form<Record<string, Field<string>>>({
    sender: text({ max: 80 }),
    ...Object.fromEntries(
      languages.flatMap((language): [string, Field<string>][] => [
        [subjectOf(language), text({ max: 150 })],
        [wordsOf(language), text({ max: 4000 })],
      ]),
    ),
  });

export const subjectOf = (language: StaffLanguage) => `subject-${language}`;
export const wordsOf = (language: StaffLanguage) => `words-${language}`;

/** An address that a proof can go to. */
export const proofForm = form({
  to: saying(
    { typed: true },
    text({ max: 254 }).pipe(
      z.string().transform((written, context) => {
        const address = mailAddress(written);
        if (address === null && written !== '') {
          context.issues.push({ code: 'custom', input: written, params: { code: 'badEmail' } });
        }
        return address ?? '';
      }),
    ),
  ),
});

/**
 * From which day letters go and, of reminders, to whom; left out it is everybody.
 * @param last the last day on which they reach anybody
 */
export const mailDayForm = (today: string, last?: string) =>
  form({
    day: day({ from: today, last }),
    below: maybe(reminded.map((share) => String(share))),
  });

/** The address at which people ask for their own link. */
export const lostForm = form({ address: text({ max: 254 }) });

/** An address whose letter did arrive, as the page of what failed names it. */
export const arrivedForm = form({ address: text({ max: 254 }) });

/** Addresses that bounced, or the messages that say so, as HR found them in its mail. */
export const bouncedForm = form(
  { addresses: text({ max: 2_000_000, optional: true }), messages: files },
  ({ addresses, messages = [] }, wrong) => {
    if (addresses === '' && messages.length === 0) wrong('addresses', 'required');
  },
);
