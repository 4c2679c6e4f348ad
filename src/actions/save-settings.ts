import type { WaveSettings } from '../core/disclosure/plan/wave-settings.ts';
import { DomainError } from '../core/ground/errors.ts';
import { findBundled, withOwnParts } from '../definitions.ts';
import { namingOf } from '../storage/key-holders.ts';
import { revocationOf } from '../storage/members.ts';
import { changeWave } from '../storage/waves.ts';
import { commit, type LogEntry } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Changes what HR decided about a wave that is still a draft. Where somebody else becomes key holder,
 * the key has to be made again, and the one who was loses link and session.
 * @param seen the wave as it stood on the page where somebody changed it
 * @param once names the press: arriving twice, it is saved once
 * @throws DomainError `wave.unknown`, `wave.state`, `definition.unknown`, `definition.values`,
 *   `definition.own-questions` when questions and modules do not fit together, `settings.dates`,
 *   `wave.changed`
 */
export async function saveSettings(
  context: Context,
  seen: { id: string; version: number },
  title: string,
  settings: WaveSettings,
  once?: string,
): Promise<void> {
  const asked = findBundled(settings.definition.id, settings.definition.version);
  if (!asked) throw new DomainError('definition.unknown', settings.definition);
  if (settings.closes <= settings.opens) throw new DomainError('settings.dates');
  const { db } = context;
  const { id } = seen;
  const before = await readWaveIn(context, id, ['draft']);
  // A question that goes is let go, also where those that stay are still too many.
  if (settings.ownQuestions.length >= before.settings.ownQuestions.length) {
    withOwnParts(asked, settings);
  }
  const changed = changedHolders(before.settings, settings);
  const sameKey = changed.length === 0 && sameHolding(before.settings, settings);
  const entries: LogEntry[] = [{ action: 'wave.settings', details: { wave: id, k: settings.k } }];
  if (before.boxKey && !sameKey) entries.push({ action: 'key.void', details: { wave: id } });
  const written = { title, settings: JSON.stringify(settings) };
  await commit(context, 'hr', {
    guard: [unchanged(before), unchanged(seen)],
    statements: [
      changeWave(db, id, sameKey ? written : { ...written, boxKey: null }),
      ...(sameKey ? [] : namingOf(db, id, settings.keyHolders)),
      ...revocationOf(db, id, changed),
    ],
    entries,
    ...(once ? { once: `settings ${once}` } : {}),
  });
}

/** A key that was made whole is no secret of three, and the other way round: it has to be made anew. */
function sameHolding(before: WaveSettings, after: WaveSettings): boolean {
  return before.keyHolding === after.keyHolding && before.openedBy === after.openedBy;
}

/** Places, from 0, where somebody else is named now, or nobody. */
function changedHolders(before: WaveSettings, after: WaveSettings): number[] {
  const longest = Math.max(before.keyHolders.length, after.keyHolders.length);
  const places = Array.from({ length: longest }, (_, at) => at);
  return places.filter((at) => before.keyHolders[at] !== after.keyHolders[at]);
}
