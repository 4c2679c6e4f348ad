import { DomainError } from '../core/errors.ts';
import type { WaveSettings } from '../core/wave-settings.ts';
import { findBundled } from '../definitions.ts';
import { replaceKeyHolders } from '../storage/key-holders.ts';
import { changeWave } from '../storage/waves.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Changes what HR decided about a wave that is still a draft.
 * @throws DomainError `wave.unknown`, `wave.state`, `definition.unknown`, `settings.dates`
 */
export async function saveSettings(
  context: Context,
  id: string,
  title: string,
  settings: WaveSettings,
): Promise<void> {
  const before = await readWaveIn(context, id, ['draft']);
  if (!findBundled(settings.definition.id, settings.definition.version)) {
    throw new DomainError('definition.unknown', settings.definition);
  }
  if (settings.closes <= settings.opens) throw new DomainError('settings.dates');
  const change = {
    title,
    settings: JSON.stringify(settings),
    ...(sameKey(before.settings, settings) ? {} : { boxKey: null }),
  };
  if (!(await changeWave(context.db, id, ['draft'], change))) {
    throw new DomainError('wave.state', { state: 'planned' });
  }
  if (!sameHolders(before.settings, settings) || !sameKey(before.settings, settings)) {
    await replaceKeyHolders(context.db, id, settings.keyHolders);
  }
  await appendLog(context, 'hr', 'wave.settings', { wave: id, k: settings.k });
}

/** A key that was made whole is no secret of three, and the other way round: it has to be made anew. */
function sameKey(before: WaveSettings, after: WaveSettings): boolean {
  return before.keyHolding === after.keyHolding && before.openedBy === after.openedBy;
}

function sameHolders(before: WaveSettings, after: WaveSettings): boolean {
  return before.keyHolders.join('\n') === after.keyHolders.join('\n');
}
