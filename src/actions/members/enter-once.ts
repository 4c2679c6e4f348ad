import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import type { Right } from '../../storage/members.ts';
import { findSignedIn } from '../../storage/visits.ts';
import type { Context } from '../context.ts';
import { mostHours, type Token, tokenOfPress } from './token.ts';

export interface Entered {
  /** For the cookie; only its hash is stored. */
  token: string;
  /** What whoever came in may do, besides what this browser was already let in for. */
  rights: Right[];
  /** When the cookie may be forgotten at the latest. */
  expiresAt: string;
}

/** Minutes in which the browser that pressed may press again. */
export const repeatMinutes = 30;

/**
 * Lets somebody in by what works once, also where the answer never came and they press again: the visit
 * that the first press began is found by a secret that this browser held before it. Who has the link or
 * the code alone finds none.
 * @param press that secret, and what was pressed with it
 * @param enter lets in, with this token as the visit's
 * @throws DomainError what `enter` refuses with, where no visit was begun by this press
 */
export async function enterOnce(
  context: Context,
  press: string,
  enter: (token: Token) => Promise<Entered>,
): Promise<Entered> {
  const { db, now } = context;
  const made = await tokenOfPress(context, press);
  try {
    return await enter(made);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const begun = await findSignedIn(db, made.hash, now.toISOString());
    if (!begun || begun.visit.startedAt < later(now, -repeatMinutes, 'minutes')) throw error;
    const { rights, visit } = begun;
    return { token: made.token, rights, expiresAt: later(visit.startedAt, mostHours, 'hours') };
  }
}
