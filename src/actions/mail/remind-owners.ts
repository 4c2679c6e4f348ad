import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import { openingOf, todayOf } from '../../core/ground/local-day.ts';
import { reviewLetter } from '../../mail/letters/review-letter.ts';
import { type Letter, type Mail, type Outcome, timeFor } from '../../mail/sender.ts';
import {
  areUntaken,
  type DueReminder,
  endReminder,
  isInDoubt,
  listDueReminders,
  putOffReminder,
  takeReminder,
} from '../../storage/agreement-reminders.ts';
import type { Statement } from '../../storage/transactions.ts';
import { commit, type LogEntry } from '../commit.ts';
import type { Context } from '../context.ts';
import { describeOrganisation } from '../describe-organisation.ts';
import { waitFor } from './wait-for.ts';

/** How many days a letter may come late, and an address is kept after the day it was given for. */
const daysAfter = 31;
/** Letters in a step: more are told apart by more values than a query of D1 takes. */
const mostAtOnce = 20;
const beginning = 30_000;
const letterIdLength = 32;
/** Until one that was not handed over is tried, and one under way when the clock stopped. */
const nextTry = 15;

/**
 * Reminds the owners of agreements whose day to look at them has come, from seven in the morning where
 * the organisation is. Each is taken before its letter goes: a crash sends it a second time at most,
 * under the same name, and after a second one the log says that it is not known whether it arrived. Half of a
 * step's letters, so that letters to staff go on.
 * @returns how many letters it handed over, whatever became of them
 */
export async function remindOwners(context: Context): Promise<number> {
  const { db, mail, now } = context;
  if (!mail) return 0;
  const most = Math.min(mostAtOnce, Math.ceil(mail.perStep / 2));
  const listed = await listDueReminders(db, daysToRemindOf(context), now.toISOString(), most);
  if (listed.length === 0) return 0;
  const lost = listed.filter(isInDoubt);
  const due = listed.filter((one) => !isInDoubt(one));
  await commit(context, 'schedule', {
    guard: [{ holds: areUntaken(listed), refusal: new DomainError('wave.changed') }],
    statements: [
      ...lost.map((one) => endReminder(db, one)),
      ...due.map((one) =>
        takeReminder(db, one, {
          againAt: later(now, nextTry, 'minutes'),
          // Taken once before, it may have gone: this is the last time, unless the server says otherwise.
          ...(one.tries > 0 ? { remindedFor: one.day } : {}),
        }),
      ),
    ],
    // Taking says nothing yet; whoever takes twice is refused by the number of the try.
    entries: lost.map(unreminded),
  });
  if (due.length === 0) return 0;
  const letters = await lettersFor(context, mail, due);
  const { outcomes } = await mail.sender.send(letters, timeFor(mail, beginning));
  const became = due.map((one, at) => afterwards(context, one, outcomes[at]));
  await commit(context, 'schedule', {
    guard: [],
    statements: became.map(({ statement }) => statement),
    // None where all were put off.
    entries: became.flatMap(({ entry }) => entry ?? []),
  });
  return outcomes.length;
}

/** From the day after which an address is forgotten to today, or yesterday before seven. */
export function daysToRemindOf({ now, zone }: Pick<Context, 'now' | 'zone'>) {
  const today = todayOf({ now, zone });
  const back = (days: number) => later(today, -days, 'days').slice(0, 10);
  const early = now.toISOString() < openingOf(today, zone);
  return { first: back(daysAfter), last: early ? back(1) : today };
}

async function lettersFor(
  context: Context,
  mail: Mail,
  due: readonly DueReminder[],
): Promise<Letter[]> {
  const { name } = await describeOrganisation(context);
  return Promise.all(
    due.map(async ({ agreement, address, language, origin, wave, unit, ...about }) => ({
      id: toHex(await sha256(utf8(`review ${agreement} ${about.day}`))).slice(0, letterIdLength),
      from: { name, address: mail.from },
      to: address,
      date: context.now,
      ...reviewLetter(
        {
          ...about,
          unit,
          organisation: name,
          days: daysAfter,
          link: origin && `${origin}${pathOf(wave, unit)}`,
        },
        language,
      ),
    })),
  );
}

/** Where its progress is noted, by whoever may sign in there. */
function pathOf(wave: string, unit: string): string {
  return `/results/${wave}/agreements${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`;
}

/** What became of one, and the line of it where no letter of this day goes any more. */
function afterwards(
  { db, now }: Context,
  due: DueReminder,
  outcome: Outcome | undefined,
): { statement: Statement; entry?: LogEntry } {
  const { wave, unit, remindedFor, tries } = due;
  const details = { wave, unit };
  const putOff = (minutes: number, counted: number) => ({
    statement: putOffReminder(db, due, {
      remindedFor,
      tries: counted,
      againAt: later(now, minutes, 'minutes'),
    }),
  });
  // Nothing could be sent at all, which says nothing of this address.
  if (!outcome) return putOff(nextTry, tries);
  if (outcome.became === 'accepted') {
    return { statement: endReminder(db, due), entry: { action: 'agreement.reminded', details } };
  }
  const wait = waitFor(outcome, tries);
  if (wait !== undefined) return putOff(wait, tries + 1);
  return { statement: endReminder(db, due), entry: unreminded(due) };
}

/** The line that no letter of this day is known to have arrived. */
const unreminded = ({ wave, unit }: DueReminder): LogEntry => ({
  action: 'agreement.unreminded',
  details: { wave, unit },
});
