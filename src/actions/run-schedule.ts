import { DomainError } from '../core/ground/errors.ts';
import { type FailedStep, putRun } from '../storage/clock.ts';
import { findStages } from '../storage/releases.ts';
import { listWaves, type WaveRow } from '../storage/waves.ts';
import { closeWave } from './close-wave.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { countParticipation } from './count-participation.ts';
import { isOvertaken } from './guards.ts';
import { forgetExpired } from './members/end-visit.ts';
import { continueOpening } from './open-box-in-steps.ts';
import { openWave } from './open-wave.ts';
import { purgePart, purgeWave, sweepLeftovers } from './purge-wave.ts';
import { readClosing } from './read-terms.ts';
import { parseWave } from './read-wave.ts';
import { rewrapKeys } from './rewrap-keys.ts';

const day = 86_400_000;

/**
 * What is due by the clock: opening, the daily count, closing, deleting. Runs every minute, and may
 * be late, run twice or stand still for days. The waves come first: the rest may wait. What failed is
 * kept for HR's desk until the next run.
 * @throws the first fault; a refusal, such as of a wave whose period is over, is only noted
 */
export async function runSchedule(context: Context): Promise<void> {
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
  for (const row of await listWaves(context.db)) {
    await attempt({ step: 'waves', wave: row.id }, () => attend(context, row));
  }
  await attempt({ step: 'expired', wave: null }, () => forgetExpired(context));
  await attempt({ step: 'leftovers', wave: null }, () => sweepLeftovers(context));
  await attempt({ step: 'keys', wave: null }, () => rewrapKeys(context));
  await commit(context, 'schedule', {
    guard: [],
    statements: [putRun(context.db, { ranAt: context.now.toISOString(), failures })],
    entries: [],
  });
  if (faults.length > 0) throw faults[0];
}

async function attend(context: Context, row: WaveRow): Promise<void> {
  const wave = parseWave(row);
  const { settings, manifest } = wave;
  const now = context.now.toISOString();
  if (row.state === 'planned' && manifest && manifest.opens <= now) {
    await openWave(context, 'schedule', row.id);
  }
  if (row.state === 'open') {
    await countParticipation(context, row.id);
    if ((await readClosing(context, wave)) <= now) await closeWave(context, 'schedule', row.id);
  }
  if (row.state === 'closed' && row.boxOpened && manifest?.openedBy === 'server-sealed') {
    await continueOpening(context, row.id);
  }
  if (row.state === 'released') {
    const { hr } = await findStages(context.db, row.id);
    const over = (days: number) => hr && Date.parse(hr) + days * day < context.now.getTime();
    const roster = over(settings.retention.rosterDays);
    const ballots = over(settings.retention.ballotDays);
    if (roster && ballots) await purgeWave(context, 'schedule', row.id);
    else if (roster) await purgePart(context, 'schedule', row.id, 'roster');
    else if (ballots) await purgePart(context, 'schedule', row.id, 'ballots');
  }
}
