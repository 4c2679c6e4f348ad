import { DomainError } from '../core/ground/errors.ts';
import type { BoxPage, FirstBoxPage } from '../forms/key-ceremony.ts';
import { countBallots, listBallots } from '../storage/ballots.ts';
import { countTickets } from '../storage/invitations.ts';
import { forgetPrivateKeys } from '../storage/ticket-keys.ts';
import { changeWave, isUnopened } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Actor, Context } from './context.ts';
import { isOvertaken, stillIn } from './guards.ts';
import { readWave, readWaveIn, type Wave } from './read-wave.ts';

const ballotsPerPage = 200;

/**
 * Hands the sealed ballots to a key holder. The first page shuts the box for good: no ballot comes
 * in any more, and the keys that signed tickets are deleted.
 * @throws DomainError `wave.unknown`, `wave.state`, `sign-in.other` where the server opens the box
 */
export async function readBox(context: Context, id: string, after: string): Promise<BoxPage> {
  const wave = await readWaveIn(context, id, ['closed']);
  if (wave.manifest?.openedBy === 'server-sealed') throw new DomainError('sign-in.other');
  await shutBox(context, 'key-holder', wave);
  const rows = await listBallots(context.db, id, after, ballotsPerPage);
  const last = rows.length === ballotsPerPage ? rows.at(-1) : undefined;
  return {
    ballots: rows.map(({ wave: _wave, ...ballot }) => ballot),
    next: last?.nonce ?? null,
  };
}

/** What a box is checked against, once: the ballots in it, and the tickets of every block. */
export async function countBox(
  { db }: Context,
  id: string,
): Promise<Pick<FirstBoxPage, 'total' | 'tickets'>> {
  return { total: await countBallots(db, id), tickets: await countTickets(db, id) };
}

/** Shuts the box for good, once: no ballot comes in, and no more tickets can be signed. */
export async function shutBox(context: Context, actor: Actor, wave: Wave): Promise<void> {
  const { db } = context;
  const { id, boxOpened } = wave;
  if (boxOpened) return;
  const opened = { holds: isUnopened(id), refusal: new DomainError('wave.changed') };
  try {
    await commit(context, actor, {
      guard: [stillIn(id, ['closed']), opened],
      statements: [changeWave(db, id, { boxOpened: true }), forgetPrivateKeys(db, id)],
      entries: [{ action: 'box.opened', details: { wave: id } }],
    });
  } catch (error) {
    if (!isOvertaken(error) || !(await readWave(context, id)).boxOpened) throw error;
  }
}
