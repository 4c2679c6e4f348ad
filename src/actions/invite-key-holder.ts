import { DomainError } from '../core/ground/errors.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';
import { inviteToSignIn } from './sign-in.ts';

/**
 * Makes a one-time sign-in link for a key holder of a wave, shown to HR once, to hand over.
 * @throws DomainError `wave.unknown`, `wave.state`, `key.no-holder`, `wave.changed`
 */
export async function inviteKeyHolder(
  context: Context,
  id: string,
  position: number,
): Promise<string> {
  const wave = await readWaveIn(context, id, ['draft', 'planned', 'open', 'closed']);
  const holders = await listKeyHolders(context.db, id);
  if (!holders.some((holder) => holder.position === position)) {
    throw new DomainError('key.no-holder');
  }
  const invite = { role: 'key-holder', wave: id, position, scope: null } as const;
  return inviteToSignIn(context, 'hr', invite, [unchanged(wave)]);
}
