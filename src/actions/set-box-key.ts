import { fromBase64Url } from '../core/ballot/bytes.ts';
import { DomainError } from '../core/errors.ts';
import { forgetProofs, markKeyHolder } from '../storage/key-holders.ts';
import { changeWave } from '../storage/waves.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Takes the public half of the ballot box's key, made in a key holder's browser. A new key in the
 * place of an earlier one makes the proofs of all holders void.
 * @throws DomainError `wave.unknown`, `wave.state`, `key.fixed` once invitations exist,
 *   `key.malformed`
 */
export async function setBoxKey(context: Context, id: string, publicKey: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['draft', 'planned']);
  const serverSealed = wave.settings.openedBy === 'server-sealed';
  if (wave.manifest || serverSealed) throw new DomainError('key.fixed');
  const bytes = fromBase64Url(publicKey);
  if (bytes.length !== 65 || bytes[0] !== 4) throw new DomainError('key.malformed');
  if (!(await changeWave(context.db, id, ['draft', 'planned'], { boxKey: publicKey }))) {
    throw new DomainError('key.fixed');
  }
  await forgetProofs(context.db, id);
  await appendLog(context, 'key-holder', 'key.made', { wave: id });
}

/**
 * Notes that a holder read the key back from file or paper, or opened a rehearsal box with it. Where
 * three holders have a share each they do so together, at one device: it then counts for all three.
 * @param publicKey what the holder's browser derived from the key it read
 * @throws DomainError `key.other` when that is not the key of this wave
 */
export async function recordProof(
  context: Context,
  id: string,
  position: number,
  step: 'proven' | 'rehearsed',
  publicKey: string,
): Promise<void> {
  const wave = await readWaveIn(context, id, ['draft', 'planned']);
  if (!wave.boxKey || wave.boxKey !== publicKey) throw new DomainError('key.other');
  const together = wave.settings.keyHolding === 'two-of-three';
  const holders = together ? wave.settings.keyHolders.map((_, at) => at) : [position];
  for (const holder of holders) await markKeyHolder(context.db, id, holder, { [step]: true });
  await appendLog(context, 'key-holder', `key.${step}`, { wave: id, holder: position + 1 });
}
