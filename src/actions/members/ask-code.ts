import { later } from '../../core/ground/later.ts';
import type { Language } from '../../core/language/language.ts';
import { insertCodeRequest } from '../../storage/sign-in-codes.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { codeMinutes, mostCodeTries } from './sign-in-code.ts';
import { newToken } from './token.ts';

/**
 * Notes that somebody asks for a code at an address, whether anybody here has it or not. Nothing is
 * looked up, so that neither answer nor time says who is a member; the clock does, within a minute.
 * @param address as an e-mail address is written
 * @param language in which the letter is written
 * @returns the secret of this browser, without which no code is taken; only its hash is stored
 */
export async function askCode(
  context: Context,
  address: string,
  language: Language,
): Promise<string> {
  const { db, now } = context;
  const { token, hash } = await newToken();
  await commit(context, 'setup', {
    guard: [],
    statements: [
      insertCodeRequest(db, {
        id: hash,
        address: address.toLowerCase(),
        language,
        askedAt: now.toISOString(),
        code: '',
        tries: mostCodeTries,
        expiresAt: later(now, codeMinutes, 'minutes'),
      }),
    ],
    // A line would say that one of few people was about to sign in.
    entries: [],
  });
  return token;
}
