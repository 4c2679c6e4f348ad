import { DomainError } from '../../core/ground/errors.ts';
import { roleRow } from '../../core/ground/roles.ts';
import { findByEmail, hasEmail, type Right } from '../../storage/members.ts';
import { countCodeTry, deleteCode, findCode, isCode } from '../../storage/sign-in-codes.ts';
import type { SignedIn } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { type Entered, enterOnce } from './enter-once.ts';
import { hashOfCode, readCode } from './sign-in-code.ts';
import { enterWith } from './start-visit.ts';
import { hashOfToken, type Token } from './token.ts';

/**
 * Signs in whoever types the code that went to their work address, in the browser that asked for it.
 * The try is counted before the code is looked at, and everything up to there is the same whether a code
 * was ever sent. The same code again from the same browser begins no second visit.
 * @param token the secret of this browser
 * @throws DomainError `code.refused` for a wrong, used or old code, one that was never sent, and one
 *   of a browser that did not ask: all the same
 */
export async function enterByCode(
  context: Context,
  token: string,
  written: string,
  before: SignedIn | null,
): Promise<Entered> {
  const code = readCode(written);
  return enterOnce(context, `code ${token} ${code}`, (visit) =>
    enterWithCode(context, { token, code, visit }, before),
  );
}

async function enterWithCode(
  context: Context,
  { token, code: typed, visit }: { token: string; code: string; visit: Token },
  before: SignedIn | null,
): Promise<Entered> {
  const { db } = context;
  const now = context.now.toISOString();
  const refused = new DomainError('code.refused');
  const id = await hashOfToken(token).catch(() => '');
  await commit(context, 'setup', {
    guard: [],
    statements: [countCodeTry(db, id)],
    // Counting a try twice only leaves fewer.
    entries: [],
  });
  const found = await findCode(db, id);
  const code = await hashOfCode(context, id, typed);
  // Of tries at the same moment none may know how many the others left.
  if (!found || found.code !== code || found.tries < 0 || found.expiresAt <= now) throw refused;
  const { address } = found;
  const rights = lettingIn(await findByEmail(db, address, now));
  if (rights.length === 0) throw refused;
  return enterWith(context, rights, before, {
    guard: [
      { holds: isCode(id, code), refusal: refused },
      ...rights.map(({ member }) => ({ holds: hasEmail(member, address), refusal: refused })),
    ],
    statements: [deleteCode(db, id)],
    by: 'code',
    visit,
  });
}

/** The rights of those members who may do nothing but what a code lets somebody do. */
function lettingIn(rights: readonly Right[]): Right[] {
  const others = new Set(
    rights.filter(({ role }) => !roleRow(role).codeByMail).map(({ member }) => member),
  );
  return rights.filter(({ member }) => !others.has(member));
}
