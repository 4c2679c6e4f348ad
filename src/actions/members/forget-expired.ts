import { later } from '../../core/ground/later.ts';
import { forgetOldReminders } from '../../storage/agreement-reminders.ts';
import { deleteExpiredInvites } from '../../storage/invites.ts';
import { deleteExpiredTokens } from '../../storage/results-tokens.ts';
import { deleteOldCodes } from '../../storage/sign-in-codes.ts';
import { deleteSignInTries } from '../../storage/sign-in-tries.ts';
import { deleteSpentProofs } from '../../storage/spent-proofs.ts';
import { deleteExpiredVisits } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { daysToRemindOf } from '../mail/remind-owners.ts';

/**
 * Forgets links, visits, tokens of programs and used proofs of a key whose time is over, the codes of an
 * hour ago, the tries to sign in of earlier minutes, and where owners of agreements were reminded a month ago.
 */
export async function forgetExpired(context: Context): Promise<void> {
  const { db, now } = context;
  const at = now.toISOString();
  const thisMinute = Math.floor(now.getTime() / 60_000);
  const statements = [
    deleteExpiredInvites(db, at),
    deleteExpiredTokens(db, at),
    ...deleteExpiredVisits(db, at),
    deleteOldCodes(db, later(now, -1, 'hours')),
    deleteSpentProofs(db, at),
    deleteSignInTries(db, thisMinute),
    forgetOldReminders(db, daysToRemindOf(context).first),
  ];
  await commit(context, 'schedule', { guard: [], statements, entries: [] });
}
