import { findStages } from '../storage/releases.ts';
import { listWaves, type WaveRow } from '../storage/waves.ts';
import { closeWave } from './close-wave.ts';
import type { Context } from './context.ts';
import { countParticipation } from './count-participation.ts';
import { isOvertaken } from './guards.ts';
import { forgetExpired } from './members/end-visit.ts';
import { continueOpening } from './open-sealed-box.ts';
import { openWave } from './open-wave.ts';
import { purgePart, purgeWave, sweepLeftovers } from './purge-wave.ts';
import { readClosing } from './read-terms.ts';
import { parseWave } from './read-wave.ts';
import { rewrapKeys } from './rewrap-keys.ts';

const day = 86_400_000;

/**
 * What is due by the clock: opening, the daily count, closing, deleting. Runs every hour. The waves
 * come first: the rest may wait an hour.
 */
export async function runSchedule(context: Context): Promise<void> {
  const failed: unknown[] = [];
  // What is wrong with one keeps no other from being closed or deleted in time.
  const attempt = (act: () => Promise<void>) =>
    act().catch((error) => {
      // The next run sees what stands.
      if (!isOvertaken(error)) failed.push(error);
    });
  for (const row of await listWaves(context.db)) await attempt(() => attend(context, row));
  await attempt(() => forgetExpired(context));
  await attempt(() => sweepLeftovers(context));
  await attempt(() => rewrapKeys(context));
  if (failed.length > 0) throw failed[0];
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
