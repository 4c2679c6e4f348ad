import { randomBytes, sha256, toHex, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { mostAgreements } from '../core/report/agreements/report-agreement.ts';
import { putReminder, type Reminder } from '../storage/agreement-reminders.ts';
import { type Agreement, hasRoom, insertAgreement } from '../storage/agreements.ts';
import { commit } from './commit.ts';
import type { Actor, Context } from './context.ts';

/** An agreement as somebody makes it: what, about which theme, who, by when. */
export type NewAgreement = Pick<Agreement, 'measure' | 'text' | 'owner' | 'due' | 'review'>;

/** For which unit of a wave something is agreed, and whom the clock reminds of it. */
export interface AgreedFor {
  wave: string;
  /** '' for the whole organisation. */
  unit: string;
  /** Null where nobody was asked for an address. */
  reminder: Reminder | null;
}

/**
 * Makes an agreement for a unit of a released wave.
 * @param once names the press: arriving twice, it makes one agreement
 * @throws DomainError `agreement.enough` when the unit has three already
 */
export async function makeAgreement(
  context: Context,
  actor: Actor,
  { wave, unit, reminder }: AgreedFor,
  agreement: NewAgreement,
  once: string = toHex(randomBytes(16)),
): Promise<void> {
  const id = toHex((await sha256(utf8(`agreement ${once}`))).slice(0, 8));
  const row = { ...agreement, id, wave, unit, status: 'open' as const };
  const enough = new DomainError('agreement.enough');
  const details = { wave, unit, measure: agreement.measure };
  await commit(context, actor, {
    guard: [{ holds: hasRoom(wave, unit, mostAgreements), refusal: enough }],
    statements: [
      insertAgreement(context.db, row),
      ...(reminder?.address ? [putReminder(context.db, id, reminder)] : []),
    ],
    entries: [{ action: 'agreement.made', details }],
    once: `agreement ${once}`,
  });
}
