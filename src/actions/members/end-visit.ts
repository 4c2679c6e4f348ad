import { DomainError } from '../../core/ground/errors.ts';
import { deleteMember, isMember, isNotLastOwner } from '../../storage/members.ts';
import { deleteSignInTries } from '../../storage/sign-in-tries.ts';
import { deleteSpentProofs } from '../../storage/spent-proofs.ts';
import { deleteExpired, deleteVisit, listVisits, type SignedIn } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Actor, Context } from '../context.ts';

/** Signs this browser out. */
export async function signOut(context: Context, { visit }: SignedIn): Promise<void> {
  const statements = deleteVisit(context.db, visit.id);
  await commit(context, 'setup', { guard: [], statements, entries: [] });
}

/**
 * Signs another browser of the same members out.
 * @throws DomainError `visit.unknown`
 */
export async function endVisit(
  context: Context,
  { members, rights }: SignedIn,
  id: string,
): Promise<void> {
  const visits = await listVisits(context.db, members, context.now.toISOString());
  if (!visits.some((one) => one.id === id)) throw new DomainError('visit.unknown');
  await commit(context, rights[0]?.role ?? 'setup', {
    guard: [],
    statements: deleteVisit(context.db, id),
    entries: [{ action: 'sign-in.ended', details: {} }],
  });
}

/**
 * Signs one browser of a member out, at the word of whoever lets people in.
 * @throws DomainError `visit.unknown` for a browser that is another's, or signed out already
 */
export async function endVisitOf(
  context: Context,
  actor: Actor,
  member: string,
  id: string,
): Promise<void> {
  const visits = await listVisits(context.db, [member], context.now.toISOString());
  if (!visits.some((one) => one.id === id)) throw new DomainError('visit.unknown');
  await commit(context, actor, {
    guard: [],
    statements: deleteVisit(context.db, id),
    entries: [{ action: 'member.signed-out', details: {} }],
  });
}

/**
 * Takes everything from a member: rights, links, passkeys and every browser's visit.
 * @throws DomainError `member.unknown`, `member.last-owner`
 */
export async function removeMember(context: Context, actor: Actor, id: string): Promise<void> {
  const { db, now } = context;
  await commit(context, actor, {
    guard: [
      { holds: isMember(id), refusal: new DomainError('member.unknown') },
      {
        holds: isNotLastOwner(id, now.toISOString()),
        refusal: new DomainError('member.last-owner'),
      },
    ],
    statements: deleteMember(db, id),
    entries: [{ action: 'member.removed', details: {} }],
  });
}

/**
 * Forgets links, visits, tokens of programs and used proofs of a key whose time is over, and the tries
 * to sign in of earlier minutes.
 */
export async function forgetExpired(context: Context): Promise<void> {
  const { db, now } = context;
  const thisMinute = Math.floor(now.getTime() / 60_000);
  const statements = [
    ...deleteExpired(db, now.toISOString()),
    deleteSignInTries(db, thisMinute),
    deleteSpentProofs(db, now.toISOString()),
  ];
  await commit(context, 'schedule', { guard: [], statements, entries: [] });
}
