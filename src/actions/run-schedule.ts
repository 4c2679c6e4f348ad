import { findStages } from '../storage/releases.ts';
import { deleteExpired } from '../storage/sign-ins.ts';
import { listWaves, type WaveRow } from '../storage/waves.ts';
import { closeWave } from './close-wave.ts';
import type { Context } from './context.ts';
import { countParticipation } from './count-participation.ts';
import { openWave } from './open-wave.ts';
import { purgeWave } from './purge-wave.ts';
import { parseWave } from './read-wave.ts';

const day = 86_400_000;

/** What is due by the clock: opening, the daily count, closing, deleting. Runs every hour. */
export async function runSchedule(context: Context): Promise<void> {
  await deleteExpired(context.db, context.now.toISOString());
  for (const row of await listWaves(context.db)) await attend(context, row);
}

async function attend(context: Context, row: WaveRow): Promise<void> {
  const { settings, manifest } = parseWave(row);
  const now = context.now.toISOString();
  if (row.state === 'planned' && manifest && manifest.opens <= now) {
    await openWave(context, 'schedule', row.id);
  }
  if (row.state === 'open') {
    await countParticipation(context, row.id);
    if (manifest && manifest.closes <= now) await closeWave(context, 'schedule', row.id);
  }
  if (row.state === 'released') {
    const { hr } = await findStages(context.db, row.id);
    const kept = Math.max(settings.retention.rosterDays, settings.retention.ballotDays) * day;
    if (hr && Date.parse(hr) + kept < context.now.getTime()) {
      await purgeWave(context, 'schedule', row.id);
    }
  }
}
