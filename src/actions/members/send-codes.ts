import { randomBytes, toHex } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import { codeLetter } from '../../mail/letters/code-letter.ts';
import { type Letter, timeFor } from '../../mail/sender.ts';
import {
  askCodesAgain,
  codesAreAsked,
  giveCodes,
  hasCodeRequests,
  listCodeRequests,
} from '../../storage/sign-in-codes.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { describeOrganisation } from '../describe-organisation.ts';
import { codeInFours, codeMinutes, hashOfCode, mostCodeTries, newCode } from './sign-in-code.ts';

const idBytes = 16;
const beginning = 30_000;
/** Letters in a step: more are told apart by more values than a query of D1 takes. */
const mostAtOnce = 20;

/**
 * Sends codes to the members who asked for one. Their hashes are stored before a letter goes, so that a
 * crash never repeats one; what no server took waits again. Half of a step's letters at most, so that
 * nobody who asks without end holds up the letters to staff.
 * @returns how many letters it handed over, whatever became of them
 */
export async function sendCodes(context: Context): Promise<number> {
  const { db, mail } = context;
  const now = context.now.toISOString();
  if (!mail || !(await hasCodeRequests(db))) return 0;
  const asked = await listCodeRequests(db, now, Math.min(mostAtOnce, Math.ceil(mail.perStep / 2)));
  const expiresAt = later(context.now, codeMinutes, 'minutes');
  const given = await Promise.all(
    asked.map(async (request) => {
      const code = newCode();
      const kept = { code: await hashOfCode(context, request.id, code), expiresAt };
      return { request, code, row: { id: request.id, tries: mostCodeTries, ...kept } };
    }),
  );
  const ids = asked.map(({ id }) => id);
  await commit(context, 'schedule', {
    guard: [{ holds: codesAreAsked(ids), refusal: new DomainError('wave.changed') }],
    statements: giveCodes(
      db,
      now,
      given.map(({ row }) => row),
    ),
    // No line: it would say when one of few people signs in.
    entries: [],
  });
  if (given.length === 0) return 0;
  const { name } = await describeOrganisation(context);
  const letters = given.map(
    ({ request, code }): Letter => ({
      id: toHex(randomBytes(idBytes)),
      from: { name, address: mail.from },
      to: request.address,
      date: context.now,
      ...codeLetter(
        { code: codeInFours(code), organisation: name, minutes: codeMinutes },
        request.language,
      ),
    }),
  );
  const { outcomes } = await mail.sender.send(letters, timeFor(mail, beginning));
  const waiting = asked.filter((_, at) => (outcomes[at]?.became ?? 'later') === 'later');
  if (waiting.length > 0) {
    await commit(context, 'schedule', {
      guard: [],
      statements: askCodesAgain(db, waiting),
      // Putting back what stands there changes nothing.
      entries: [],
    });
  }
  return letters.length;
}
