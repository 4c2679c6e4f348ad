import { DomainError } from '../core/ground/errors.ts';
import { later } from '../core/ground/later.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { type FailedStep, putRun } from '../storage/clock.ts';
import { listInTime, type WaveInTime } from '../storage/wave-lists.ts';
import { closeWave } from './close-wave.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { countParticipation } from './count-participation.ts';
import { isOvertaken } from './guards.ts';
import { remindOwners } from './mail/remind-owners.ts';
import { sendLostLinks } from './mail/send-lost-links.ts';
import { sendMail } from './mail/send-mail.ts';
import { forgetExpired } from './members/forget-expired.ts';
import { sendCodes } from './members/send-codes.ts';
import { continueOpening } from './open-box-in-steps.ts';
import { openWave } from './open-wave.ts';
import { purgePart, purgeWave, sweepLeftovers } from './purge-wave.ts';
import { readClosing } from './read-terms.ts';
import { readWave } from './read-wave.ts';
import { prepareSeries } from './repeat-wave.ts';
import { rewrapKeys } from './rewrap-keys.ts';

/**
 * What is due by the clock: opening, the daily count, closing, deleting. Runs every minute, and may
 * be late, run twice or stand still for days. The waves come first: the rest may wait. What failed is
 * kept for HR's desk until the next run.
 * @param letters whether letters go: one sent in the wrong language does not come back, so they wait
 *   while a language is missing
 * @throws the first fault; a refusal, such as of a wave whose period is over, is only noted
 */
export async function runSchedule(context: Context, letters = true): Promise<void> {
  const faults: unknown[] = [];
  const failures: FailedStep[] = [];
  // What is wrong with one keeps no other from being closed or deleted in time.
  const attempt = async (what: Omit<FailedStep, 'code'>, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      // The next run sees what stands.
      if (isOvertaken(error)) return;
      const refused = error instanceof DomainError;
      failures.push({ ...what, code: refused ? error.code : 'internal' });
      if (!refused) faults.push(error);
    }
  };
  for (const wave of await listInTime(context.db)) {
    await attempt({ step: 'waves', wave: wave.id }, () => attend(context, wave));
  }
  await attempt({ step: 'expired', wave: null }, () => forgetExpired(context));
  await attempt({ step: 'leftovers', wave: null }, () => sweepLeftovers(context));
  await attempt({ step: 'keys', wave: null }, () => rewrapKeys(context));
  await attempt({ step: 'series', wave: null }, () => prepareSeries(context));
  await keepRun(context, failures);
  const before = failures.length;
  // Last, and after the run is kept: a slow mail server delays no closing and no forgetting.
  await attempt({ step: 'mail', wave: null }, async () => {
    if (!letters) return;
    // Of a step's letters those that somebody waits for go first.
    const rest = after(context, await sendCodes(context));
    if (!rest || (await sendLostLinks(rest)) > 0) return;
    const last = after(rest, await remindOwners(rest));
    if (last) await sendMail(last);
  });
  if (failures.length > before) await keepRun(context, failures);
  if (faults.length > 0) throw faults[0];
}

/** With what is left of a step's letters; null where none is. */
function after(context: Context, sent: number): Context | null {
  const { mail } = context;
  if (!mail || sent === 0) return context;
  const perStep = mail.perStep - sent;
  return perStep > 0 ? { ...context, mail: { ...mail, perStep } } : null;
}

async function keepRun(context: Context, failures: FailedStep[]): Promise<void> {
  await commit(context, 'schedule', {
    guard: [],
    statements: [putRun(context.db, { ranAt: context.now.toISOString(), failures })],
    entries: [],
  });
}

async function attend(context: Context, wave: WaveInTime): Promise<void> {
  const { id, state } = wave;
  const now = context.now.toISOString();
  if (state === 'planned' && wave.opens && wave.opens <= now) {
    await openWave(context, 'schedule', id);
  }
  if (state === 'open') {
    if (wave.counted !== dayOf(now, context.zone)) await countParticipation(context, id);
    if ((await closingOf(context, wave)) <= now) await closeWave(context, 'schedule', id);
  }
  if (state === 'closed' && wave.boxOpened && wave.openedBy === 'server-sealed') {
    await continueOpening(context, id);
  }
  if (state === 'released') await purgeWhatIsOver(context, wave);
}

/** Waves that were extended before their closing was stored beside them say it in their amendments. */
async function closingOf(context: Context, { id, closesAt }: WaveInTime): Promise<string> {
  return closesAt ?? readClosing(context, await readWave(context, id));
}

async function purgeWhatIsOver(context: Context, wave: WaveInTime): Promise<void> {
  const { id, publishedAt, rosterDays, ballotDays } = wave;
  const over = (days: number | null) =>
    publishedAt !== null &&
    days !== null &&
    later(publishedAt, days, 'days') < context.now.toISOString();
  const [roster, ballots] = [over(rosterDays), over(ballotDays)];
  if (roster && ballots) await purgeWave(context, 'schedule', id);
  else if (roster) await purgePart(context, 'schedule', id, 'roster');
  else if (ballots) await purgePart(context, 'schedule', id, 'ballots');
}
