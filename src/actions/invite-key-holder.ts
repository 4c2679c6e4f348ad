import { DomainError } from '../core/ground/errors.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { inviteMember } from './members/invite-member.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Makes a sign-in link for a key holder of a wave, shown to HR once, to hand over.
 * @param once names the press: arriving twice, it makes one link
 * @throws DomainError `wave.unknown`, `wave.state`, `key.no-holder`, `wave.changed`
 */
export async function inviteKeyHolder(
  context: Context,
  id: string,
  position: number,
  once: string,
): Promise<string> {
  const wave = await readWaveIn(context, id, ['draft', 'planned', 'open', 'closed']);
  const holders = await listKeyHolders(context.db, id);
  const holder = holders.find((one) => one.position === position);
  if (!holder) throw new DomainError('key.no-holder');
  return inviteMember(
    context,
    'hr',
    { name: holder.name, role: 'key-holder', wave: id, position, unit: null, until: null },
    [unchanged(wave)],
    `holder ${position} ${once}`,
  );
}
