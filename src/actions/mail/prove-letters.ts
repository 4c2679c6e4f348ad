import { kindOf } from '../../core/ballot/letter-rounds.ts';
import { randomBytes, toHex } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { proofNote } from '../../mail/letters/written-letter.ts';
import { timeFor } from '../../mail/sender.ts';
import { changeMailing, findMailing, isAtStep, type RoundOf } from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { leadsTo } from '../leads-to.ts';
import { readWaveIn } from '../read-wave.ts';
import { composeLetter, readCommon, reportOf } from './compose.ts';
import { holdsLink, preparedIn, roundInLog, sameMailing } from './rounds.ts';

const idBytes = 16;
/** Proofs of a wave in a day: enough to get a letter right, too few to write to others with. */
const mostProofs = 10;
/** Milliseconds in which letters of a proof may begin; HR waits for it. */
const beginning = 20_000;

/**
 * Sends HR the letters as people will get them, one per language, with a link that leads nowhere.
 * @param asked scheme and host of HR's own request
 * @param to where HR reads mail; kept nowhere
 * @throws DomainError `mail.none` without a way to send, `mail.unwritten`, `mail.planned`,
 *   `mail.proofs` after ten in a day, `mail.unsent` naming what stood in the way
 */
export async function proveLetters(
  context: Context,
  one: RoundOf,
  asked: string,
  to: string,
): Promise<void> {
  const { db, mail } = context;
  const wave = await readWaveIn(context, one.wave, preparedIn(one.round));
  const found = await findMailing(db, one);
  if (!mail) throw new DomainError('mail.none');
  if (!found) throw new DomainError('mail.unwritten');
  if (found.state === 'planned' || found.state === 'done') throw new DomainError('mail.planned');
  const proofDay = todayOf(context);
  const before = found.proofDay === proofDay ? found.proofs : 0;
  if (before >= mostProofs) throw new DomainError('mail.proofs', { most: mostProofs });
  const common = await readCommon(context, mail, found, wave);
  const { origin } = leadsTo(context, wave, asked);
  const link = holdsLink(one.round)
    ? `${origin}/s#${'x'.repeat(22)}.${wave.manifestHash}`
    : reportOf(origin, one.wave);
  const letters = [...common.letters.keys()].map((language) =>
    composeLetter(context, common, {
      id: toHex(randomBytes(idBytes)),
      address: to,
      language,
      link,
      ...(kindOf(one.round) === 'reminder'
        ? { signOff: `${origin}/sign-off/${'x'.repeat(59)}` }
        : {}),
      before: proofNote,
    }),
  );
  await commit(context, 'hr', {
    guard: [stillIn(one.wave, preparedIn(one.round)), sameMailing(one, found)],
    statements: [changeMailing(db, one, { proofDay, proofs: before + 1 })],
    // Counted before it is sent, so that no failure gives one more; the log says what went out.
    entries: [],
  });
  const { outcomes, trouble } = await mail.sender.send(letters, timeFor(mail, beginning));
  const failed = outcomes.find(({ became }) => became !== 'accepted');
  const reason = trouble ?? (failed && 'code' in failed ? failed.code : null);
  if (reason) throw new DomainError('mail.unsent', { reason });
  await commit(context, 'hr', {
    guard: [
      stillIn(one.wave, preparedIn(one.round)),
      { holds: isAtStep(one, found.step + 1), refusal: new DomainError('wave.changed') },
    ],
    statements: [changeMailing(db, one, { state: 'proved' })],
    entries: [
      { action: 'mail.proved', details: { ...roundInLog(one), languages: letters.length } },
    ],
  });
}
