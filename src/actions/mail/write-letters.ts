import { DomainError } from '../../core/ground/errors.ts';
import {
  changeMailing,
  findMailing,
  type Mailing,
  putLetters,
  type RoundOf,
  type WrittenLetter,
} from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';
import { preparedIn, roundInLog, sameMailing } from './rounds.ts';

/**
 * Keeps what HR wrote to the people of a wave whose terms are fixed. It has to be proved again.
 * @param seen the round when its letters were written, null where there was none; left out, whatever it
 *   says by now is changed
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, `mail.planned` when letters go
 *   out already
 */
export async function writeLetters(
  context: Context,
  one: RoundOf,
  sender: string,
  letters: readonly WrittenLetter[],
  seen?: Mailing | null,
): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, one.wave, preparedIn(one.round));
  if (!wave.manifest) throw new DomainError('open.manifest');
  const found = seen === undefined ? await findMailing(db, one) : seen;
  if (found?.state === 'planned' || found?.state === 'done') throw new DomainError('mail.planned');
  await commit(context, 'hr', {
    guard: [stillIn(one.wave, preparedIn(one.round)), sameMailing(one, found)],
    statements: [...putLetters(db, one, sender, letters), changeMailing(db, one, {})],
    entries: [
      { action: 'mail.written', details: { ...roundInLog(one), languages: letters.length } },
    ],
  });
}
