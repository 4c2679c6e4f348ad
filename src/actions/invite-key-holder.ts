import { DomainError } from '../core/ground/errors.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';
import { inviteToSignIn } from './sign-in.ts';

/**
 * Makes a one-time sign-in link for a key holder of a wave, shown to HR once, to hand over.
 * @throws DomainError `wave.unknown`, `wave.state`, `key.no-holder`
 */
export async function inviteKeyHolder(
  context: Context,
  wave: string,
  position: number,
): Promise<string> {
  await readWaveIn(context, wave, ['draft', 'planned', 'open', 'closed']);
  const holders = await listKeyHolders(context.db, wave);
  if (!holders.some((holder) => holder.position === position)) {
    throw new DomainError('key.no-holder');
  }
  return inviteToSignIn(context, 'hr', { role: 'key-holder', wave, position, scope: null });
}
