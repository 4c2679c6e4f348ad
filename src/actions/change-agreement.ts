import { DomainError } from '../core/ground/errors.ts';
import { todayOf } from '../core/ground/local-day.ts';
import type { AgreementStatus } from '../core/report/agreements/report-agreement.ts';
import { forgetReminder, putReminder, type Reminder } from '../storage/agreement-reminders.ts';
import { changeAgreement, hasAgreement, keepVersion, wasChanged } from '../storage/agreements.ts';
import { commit, type Guard } from './commit.ts';
import type { Actor, Context } from './context.ts';
import type { NewAgreement } from './make-agreement.ts';

/** An agreement of a unit ('' for the whole organisation) of a wave. */
export interface AgreementOf {
  wave: string;
  unit: string;
  id: string;
}

/** How a change is written. */
export interface Rewriting {
  /** How often it had been changed when somebody began to change it. */
  seen: number;
  /** Names the press: arriving twice, it is one change. */
  once?: string;
  /** Whom the clock reminds from now on; null leaves that as it is. */
  reminder: Reminder | null;
}

/**
 * Changes what was agreed, who does it and by when; what it was before is kept and shown beside it,
 * but for where its owner is reminded.
 * @throws DomainError `agreement.unknown`, `agreement.changed` when somebody else came first
 */
export async function rewriteAgreement(
  context: Context,
  actor: Actor,
  of: AgreementOf,
  change: Omit<NewAgreement, 'measure'>,
  { seen, once, reminder }: Rewriting,
): Promise<void> {
  const { db, zone, now } = context;
  const changed = new DomainError('agreement.changed');
  await commit(context, actor, {
    guard: [known(of), { holds: wasChanged(of.id, seen), refusal: changed }],
    statements: [
      keepVersion(db, of.id, todayOf({ now, zone })),
      changeAgreement(db, of.id, change),
      ...(reminder ? [putReminder(db, of.id, reminder)] : []),
    ],
    entries: [{ action: 'agreement.changed', details: { wave: of.wave, unit: of.unit } }],
    ...(once ? { once: `agreement changed ${once}` } : {}),
  });
}

const over: readonly AgreementStatus[] = ['done', 'stopped'];

/**
 * Notes how far an agreement is; how far it was before is kept. Of one that is over nobody is reminded,
 * and where that would have been is forgotten.
 * @throws DomainError `agreement.unknown`
 */
export async function noteAgreementStatus(
  context: Context,
  actor: Actor,
  of: AgreementOf,
  status: AgreementStatus,
): Promise<void> {
  const { db, zone, now } = context;
  await commit(context, actor, {
    guard: [known(of)],
    statements: [
      keepVersion(db, of.id, todayOf({ now, zone }), status),
      changeAgreement(db, of.id, { status }),
      ...(over.includes(status) ? [forgetReminder(db, of.id)] : []),
    ],
    entries: [{ action: 'agreement.noted', details: { wave: of.wave, unit: of.unit, status } }],
  });
}

function known({ wave, unit, id }: AgreementOf): Guard {
  return { holds: hasAgreement(wave, unit, id), refusal: new DomainError('agreement.unknown') };
}
