import { DomainError } from '../../core/ground/errors.ts';
import {
  changeMailing,
  findMailing,
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
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, `mail.planned` when letters go
 *   out already
 */
export async function writeLetters(
  context: Context,
  one: RoundOf,
  sender: string,
  letters: readonly WrittenLetter[],
): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, one.wave, preparedIn(one.round));
  if (!wave.manifest) throw new DomainError('open.manifest');
  const found = await findMailing(db, one);
  if (found?.state === 'planned' || found?.state === 'done') throw new DomainError('mail.planned');
  await commit(context, 'hr', {
    guard: [stillIn(one.wave, preparedIn(one.round)), sameMailing(one, found)],
    statements: [...putLetters(db, one, sender, letters), changeMailing(db, one, {})],
    entries: [
      { action: 'mail.written', details: { ...roundInLog(one), languages: letters.length } },
    ],
  });
}
