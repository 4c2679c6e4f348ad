import { DomainError } from '../../core/ground/errors.ts';
import {
  changeMailing,
  findMailing,
  isSameMailing,
  type Mailing,
  putLetters,
  type WrittenLetter,
} from '../../storage/mailings.ts';
import { commit, type Guard } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';

/** Nothing happened to the round of letters since it was read. */
export function sameMailing(id: string, found: Mailing | null): Guard {
  return { holds: isSameMailing(id, found), refusal: new DomainError('wave.changed') };
}

/**
 * Keeps what HR wrote to the people of a wave whose terms are fixed. It has to be proved again.
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, `mail.planned` when letters go
 *   out already
 */
export async function writeLetters(
  context: Context,
  id: string,
  sender: string,
  letters: readonly WrittenLetter[],
): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['planned', 'open']);
  if (!wave.manifest) throw new DomainError('open.manifest');
  const found = await findMailing(db, id);
  if (found?.state === 'planned' || found?.state === 'done') throw new DomainError('mail.planned');
  await commit(context, 'hr', {
    guard: [stillIn(id, ['planned', 'open']), sameMailing(id, found)],
    statements: [...putLetters(db, id, sender, letters), changeMailing(db, id, {})],
    entries: [{ action: 'mail.written', details: { wave: id, languages: letters.length } }],
  });
}
