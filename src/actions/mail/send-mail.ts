import { kindOf } from '../../core/ballot/letter-rounds.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import {
  type Delivery,
  type Mail,
  type Outcome,
  type Trouble,
  timeFor,
} from '../../mail/sender.ts';
import {
  changeMailing,
  countPutOff,
  countStep,
  findDueMailing,
  isAtStep,
  listNextRecipients,
  listPutOff,
  type Mailing,
  noteUndelivered,
  type Recipient,
  type Undelivered,
} from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';
import { composeLetter, letterId, linkFor, readCommon, reportOf, signOffFor } from './compose.ts';
import { holdsLink, roundInLog, sameMailing, sentIn } from './rounds.ts';
import { waitFor } from './wait-for.ts';

const minute = 60_000;
/** How long a step stays claimed; one that crashed is taken again after it. */
const longestStep = 5 * minute;
/**
 * How long letters may begin in it. With the two minutes of the last one (`lastLetter`) a step is
 * over long before its claim is.
 */
const beginning = minute;
/** How often a step is taken before it is in doubt whether its letters went, and they stay. */
const mostTakes = 2;
/**
 * What people set right, or a day: tried every quarter of an hour, and when HR has letters sent again. A mail
 * server locks out whoever signs in wrongly every minute for a weekend.
 */
const lasting: readonly string[] = ['login', 'from', 'shut', 'quota'] satisfies Trouble[];
const quarter = 15;

/**
 * One step of the letters that are due: so many as the mail provider takes in a minute. Whom they go
 * to is read without whether anybody took part. A step is claimed before it is sent and counted
 * after it, as far as it came. A crash repeats at most the letters of that step, once: whoever it is
 * in doubt of after that is named to HR, since nobody shall get the same letter without end.
 */
export async function sendMail(context: Context): Promise<void> {
  const { db, mail, now } = context;
  const due = mail && (await findDueMailing(db, now.toISOString()));
  if (!mail || !due) return;
  if (lasting.includes(due.trouble) && now.getUTCMinutes() % quarter !== 0) return;
  const heldUntil = new Date(mail.clock().getTime() + longestStep).toISOString();
  const stepBegan = due.stepBegan || now.toISOString();
  await commit(context, 'schedule', {
    guard: [stillIn(due.wave, sentIn(due.round)), sameMailing(due, due)],
    statements: [changeMailing(db, due, { heldUntil, stepBegan, stepTries: due.stepTries + 1 })],
    // Claiming says nothing yet; whoever claims twice is refused by the number of the step.
    entries: [],
  });
  await sendStep(context, mail, { ...due, stepBegan });
}

async function sendStep(context: Context, mail: Mail, due: Mailing): Promise<void> {
  const { db, now } = context;
  const again = await listPutOff(db, due, due.stepBegan, mail.perStep);
  const room = mail.perStep - again.length;
  const fresh = await listNextRecipients(db, due, room);
  const batch = [...again, ...fresh];
  const { outcomes, trouble = '' } = await deliver(context, mail, due, batch);
  const handled = batch.slice(0, outcomes.length);
  const failed = handled.flatMap((one, at) => undeliveredOf(one, outcomes[at], now));
  const waiting =
    (await countPutOff(db, due)) -
    handled.filter(({ tries }) => tries > 0).length +
    failed.filter(({ againAt }) => againAt !== null).length;
  const last = trouble === '' && fresh.length < room && waiting === 0;
  const sent = due.sent + outcomes.filter(({ became }) => became === 'accepted').length;
  const reached = handled.findLast(({ tries }) => tries === 0)?.id ?? due.reached;
  await commit(context, 'schedule', {
    guard: [{ holds: isAtStep(due, due.step + 1), refusal: new DomainError('wave.changed') }],
    statements: [
      countStep(db, due, { reached, sent, trouble, last }),
      ...noteUndelivered(
        db,
        due,
        handled.map((one) => one.id),
        failed,
      ),
    ],
    // The number of the step keeps it from counting twice.
    entries: last ? [{ action: 'mail.sent', details: { ...roundInLog(due), count: sent } }] : [],
  });
}

async function deliver(
  context: Context,
  mail: Mail,
  due: Mailing,
  batch: readonly Recipient[],
): Promise<Delivery> {
  if (batch.length === 0) return { outcomes: [] };
  if (due.stepTries >= mostTakes)
    return { outcomes: batch.map(() => ({ became: 'refused', code: 'crashed' })) };
  // What was claimed while it was open goes out, also when it closes in this very moment.
  const wave = await readWaveIn(context, due.wave, [...sentIn(due.round), 'closed']);
  const { origin } = wave;
  // Planning the letters kept it.
  if (!origin) throw new DomainError('open.manifest');
  const common = await readCommon(context, mail, due, wave);
  const letters = await Promise.all(
    batch.map(async ({ id, email, language }) =>
      composeLetter(context, common, {
        id: await letterId(due.round, id),
        address: email,
        language,
        link: holdsLink(due.round)
          ? await linkFor(context, origin, id, wave.manifestHash ?? '')
          : reportOf(origin, due.wave),
        ...(kindOf(due.round) === 'reminder'
          ? { signOff: await signOffFor(context, origin, id) }
          : {}),
      }),
    ),
  );
  return mail.sender.send(letters, timeFor(mail, beginning));
}

function undeliveredOf(
  { id, tries }: Recipient,
  outcome: Outcome | undefined,
  now: Date,
): Omit<Undelivered, 'wave' | 'round'>[] {
  if (!outcome || outcome.became === 'accepted') return [];
  const wait = waitFor(outcome, tries);
  const againAt = wait ? later(now, wait, 'minutes') : null;
  return [{ invitation: id, code: outcome.code, tries: tries + 1, againAt }];
}
