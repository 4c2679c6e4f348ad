import { fromBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { KeyMessage, NewKey } from '../forms/key-ceremony.ts';
import { forgetProofs, hasKey, markKeyHolders, takesKey } from '../storage/key-holders.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { stillIn, unchanged, untilFirst } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Takes the public half of the ballot box's key, made in a key holder's browser. A new key in the
 * place of an earlier one makes the proofs of all holders void; the maker has to know of that one.
 * @throws DomainError `wave.unknown`, `wave.state`, `key.fixed` once invitations exist,
 *   `key.malformed`, `key.other` when HR changed in the meantime how the box opens, or somebody made
 *   another key
 */
export function setBoxKey(context: Context, id: string, made: NewKey): Promise<void> {
  return untilFirst(() => setOnce(context, id, made));
}

async function setOnce(context: Context, id: string, made: NewKey): Promise<void> {
  const wave = await readWaveIn(context, id, ['draft', 'planned']);
  const serverOpens = wave.settings.openedBy === 'server-sealed';
  if (wave.manifest || serverOpens) throw new DomainError('key.fixed');
  if (wave.settings.keyHolding !== made.holding) throw new DomainError('key.other');
  // A reply that was lost brings the same key again.
  const known = [made.instead, made.publicKey];
  if (!known.includes(wave.boxKey)) throw new DomainError('key.other');
  const bytes = fromBase64Url(made.publicKey);
  if (bytes.length !== 65 || bytes[0] !== 4) throw new DomainError('key.malformed');
  const { db } = context;
  await commit(context, 'key-holder', {
    guard: [
      { holds: takesKey(id, made.holding), refusal: new DomainError('key.fixed') },
      unchanged(wave),
    ],
    statements: [changeWave(db, id, { boxKey: made.publicKey }), forgetProofs(db, id)],
    entries: [{ action: 'key.made', details: { wave: id } }],
  });
}

/**
 * Notes that a holder read the key back from file or paper, or opened a rehearsal box with it. Where
 * three holders have a share each they do so together, at one device: it then counts for all three.
 * @param made what the holder's browser derived from the key it read, and how it holds it
 * @throws DomainError `key.other` when that is not the key of this wave, or HR changed in the
 *   meantime how the box opens
 */
export async function recordProof(
  context: Context,
  id: string,
  position: number,
  step: 'proven' | 'rehearsed',
  made: KeyMessage,
): Promise<void> {
  const { settings } = await readWaveIn(context, id, ['draft', 'planned']);
  const together = settings.keyHolding === 'two-of-three';
  const holders = together ? settings.keyHolders.map((_, at) => at) : [position];
  await commit(context, 'key-holder', {
    guard: [
      stillIn(id, ['draft', 'planned']),
      { holds: hasKey(id, made), refusal: new DomainError('key.other') },
    ],
    statements: [markKeyHolders(context.db, id, holders, { [step]: true })],
    entries: [{ action: `key.${step}`, details: { wave: id, holder: position + 1 } }],
  });
}
