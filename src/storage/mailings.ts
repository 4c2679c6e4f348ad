import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { letter, mailing, undelivered } from './mail-schema.ts';
import { invitation, log, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type Mailing = typeof mailing.$inferSelect;
export type MailingState = Mailing['state'];
export type Undelivered = typeof undelivered.$inferSelect;

/** What HR wrote for one language of a wave. */
export type WrittenLetter = Omit<typeof letter.$inferSelect, 'wave'>;

/** Whom a letter goes to: of whether somebody took part nothing is read. */
export interface Recipient {
  id: string;
  email: string;
  language: string;
  /** How often it was tried before. */
  tries: number;
}

export async function findMailing(db: Database, id: string): Promise<Mailing | null> {
  return (await db.select().from(mailing).where(eq(mailing.wave, id)).get()) ?? null;
}

export async function listLetters(db: Database, id: string): Promise<WrittenLetter[]> {
  const { language, subject, words } = letter;
  return db.select({ language, subject, words }).from(letter).where(eq(letter.wave, id));
}

/** Statements that put what HR wrote in the place of what stood there; it has to be proved again. */
export function putLetters(
  db: Database,
  id: string,
  sender: string,
  letters: readonly WrittenLetter[],
): Statement[] {
  const start = {
    ...{ due: '', origin: '', reached: '', sent: 0, trouble: '', proofDay: '', proofs: 0 },
    ...{ step: 0, heldUntil: '', stepBegan: '', stepTries: 0 },
  };
  const written = { sender, state: 'written' } as const;
  return [
    db
      .insert(mailing)
      .values({ wave: id, ...written, ...start })
      .onConflictDoUpdate({ target: mailing.wave, set: written }),
    db.delete(letter).where(eq(letter.wave, id)),
    db.insert(letter).values(letters.map((one) => ({ wave: id, ...one }))),
  ];
}

/** The statement that changes a round of letters; its step counts on. */
export function changeMailing(
  db: Database,
  id: string,
  change: Partial<Omit<Mailing, 'wave' | 'step'>>,
): Statement {
  return db
    .update(mailing)
    .set({ ...change, step: sql`${mailing.step} + 1` })
    .where(eq(mailing.wave, id));
}

/** That nothing happened to a round of letters since it was read; null where there was none. */
export function isSameMailing(id: string, found: Mailing | null): Condition {
  const same = found
    ? and(eq(mailing.wave, id), eq(mailing.step, found.step), eq(mailing.state, found.state))
    : eq(mailing.wave, id);
  const exists = sql`EXISTS (SELECT 1 FROM ${mailing} WHERE ${same})`;
  return found ? exists : sql`NOT ${exists}`;
}

/**
 * The round of letters that may take a step now, of a wave that is open; the one with the fewest
 * steps, so that one which waits for a server holds up no other.
 */
export async function findDueMailing(db: Database, now: string): Promise<Mailing | null> {
  const found = await db
    .select({ mailing })
    .from(mailing)
    .innerJoin(wave, and(eq(wave.id, mailing.wave), eq(wave.state, 'open')))
    .where(and(eq(mailing.state, 'planned'), lte(mailing.due, now), lte(mailing.heldUntil, now)))
    .orderBy(mailing.step, mailing.wave)
    .limit(1)
    .get();
  return found?.mailing ?? null;
}

/** Who comes next after an invitation, in the order of their random ids. */
export async function listNextRecipients(
  db: Database,
  id: string,
  after: string,
  limit: number,
): Promise<Recipient[]> {
  return db
    .select({
      id: invitation.id,
      email: invitation.email,
      language: invitation.language,
      tries: sql<number>`0`.as('tries'),
    })
    .from(invitation)
    .where(and(eq(invitation.wave, id), gt(invitation.id, after), ne(invitation.email, '')))
    .orderBy(invitation.id)
    .limit(limit);
}

/** Whose letter was put off and may be tried again. */
export async function listPutOff(
  db: Database,
  id: string,
  now: string,
  limit: number,
): Promise<Recipient[]> {
  return db
    .select({
      id: invitation.id,
      email: invitation.email,
      language: invitation.language,
      tries: undelivered.tries,
    })
    .from(undelivered)
    .innerJoin(invitation, eq(invitation.id, undelivered.invitation))
    .where(and(eq(undelivered.wave, id), lte(undelivered.againAt, now)))
    .orderBy(undelivered.invitation)
    .limit(limit);
}

/** Statements that forget troubles with these invitations and note others. */
export function noteUndelivered(
  db: Database,
  id: string,
  tried: readonly string[],
  failed: readonly Omit<Undelivered, 'wave'>[],
): Statement[] {
  const forget = db
    .delete(undelivered)
    .where(and(eq(undelivered.wave, id), inArray(undelivered.invitation, [...tried])));
  // Few columns of one step of the clock: below the values that a statement may bind.
  const note = failed.map((one) => db.insert(undelivered).values({ wave: id, ...one }));
  return [forget, ...note];
}

/** How many letters wait for another try. */
export async function countPutOff(db: Database, id: string): Promise<number> {
  return db.$count(undelivered, and(eq(undelivered.wave, id), isNotNull(undelivered.againAt)));
}

/** Addresses that no letter reached, in the order of the alphabet, which no use of a link changes. */
export async function listFailed(
  db: Database,
  id: string,
): Promise<{ number: string; email: string; code: string }[]> {
  return db
    .select({ number: invitation.number, email: invitation.email, code: undelivered.code })
    .from(undelivered)
    .innerJoin(invitation, eq(invitation.id, undelivered.invitation))
    .where(and(eq(undelivered.wave, id), isNull(undelivered.againAt)))
    .orderBy(invitation.email, invitation.number);
}

/** How many people of a wave have an address. */
export async function countAddresses(db: Database, id: string): Promise<number> {
  return db.$count(invitation, and(eq(invitation.wave, id), ne(invitation.email, '')));
}

/** The statement that stops letters. */
export function stopMailingNow(db: Database, id: string): Statement {
  return db
    .update(mailing)
    .set({ state: 'proved' })
    .where(and(eq(mailing.wave, id), eq(mailing.state, 'planned')));
}

/** That letters of a wave wait or are going out. */
export function isPlanned(id: string): Condition {
  const planned = and(eq(mailing.wave, id), eq(mailing.state, 'planned'));
  return sql`EXISTS (SELECT 1 FROM ${mailing} WHERE ${planned})`;
}

/** That no step of the letters of a wave is under way. */
export function isIdle(id: string, now: string): Condition {
  const held = and(eq(mailing.wave, id), gt(mailing.heldUntil, now));
  return sql`NOT EXISTS (SELECT 1 FROM ${mailing} WHERE ${held})`;
}

/** The statement that counts what a step sent; the last one ends the round. */
export function countStep(
  db: Database,
  id: string,
  step: Pick<Mailing, 'reached' | 'sent' | 'trouble'> & { last: boolean },
): Statement {
  const { last, ...counted } = step;
  return db
    .update(mailing)
    .set({
      ...counted,
      heldUntil: '',
      stepBegan: '',
      stepTries: 0,
      step: sql`${mailing.step} + 1`,
      ...(last ? { state: 'done' } : {}),
    })
    .where(eq(mailing.wave, id));
}

/** That a step is still the one under way. */
export function isAtStep(id: string, step: number): Condition {
  return sql`EXISTS (SELECT 1 FROM ${mailing} WHERE ${and(eq(mailing.wave, id), eq(mailing.step, step))})`;
}

/** Whether links of a wave went out: by mail, in a file or on cards. */
export async function hasGoneOut(db: Database, id: string): Promise<boolean> {
  const found = await db.get<{ out: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM ${mailing} WHERE wave = ${id} AND sent > 0)
    OR EXISTS (SELECT 1 FROM ${log} WHERE action IN ('links.exported', 'cards.exported')
      AND details ->> 'wave' = ${id} AND details ->> 'count' > 0) AS out`);
  return found?.out === 1;
}
