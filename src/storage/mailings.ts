import { and, eq, gt, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { kindOf } from '../core/ballot/letter-rounds.ts';
import type { Database } from './database.ts';
import { letter, mailing, signOff, undelivered } from './mail-schema.ts';
import { invitation, log, participation, releaseStage, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

export type Mailing = typeof mailing.$inferSelect;
export type Undelivered = typeof undelivered.$inferSelect;

/** Which round of letters of which wave. */
export type RoundOf = Pick<Mailing, 'wave' | 'round'>;

/** What HR wrote for one language of a wave. */
export type WrittenLetter = Omit<typeof letter.$inferSelect, 'wave' | 'round'>;

/** Whom a letter goes to: of whether somebody took part nothing is read. */
export interface Recipient {
  id: string;
  email: string;
  language: string;
  /** How often it was tried before. */
  tries: number;
}

const of = (table: typeof mailing | typeof letter | typeof undelivered, one: RoundOf): SQL =>
  sql`${table.wave} = ${one.wave} AND ${table.round} = ${one.round}`;

export async function findMailing(db: Database, one: RoundOf): Promise<Mailing | null> {
  return (await db.select().from(mailing).where(of(mailing, one)).get()) ?? null;
}

/** How far every round of a wave is that HR has written. */
export async function listMailings(db: Database, id: string): Promise<Mailing[]> {
  return db.select().from(mailing).where(eq(mailing.wave, id));
}

export async function listLetters(db: Database, one: RoundOf): Promise<WrittenLetter[]> {
  const { language, subject, words } = letter;
  return db.select({ language, subject, words }).from(letter).where(of(letter, one));
}

/** Statements that put what HR wrote in the place of what stood there; it has to be proved again. */
export function putLetters(
  db: Database,
  one: RoundOf,
  sender: string,
  letters: readonly WrittenLetter[],
): Statement[] {
  const start = {
    ...{ below: 100, due: '', reached: '', sent: 0, trouble: '' },
    ...{ proofDay: '', proofs: 0, step: 0, heldUntil: '', stepBegan: '', stepTries: 0 },
  };
  const written = { sender, state: 'written' } as const;
  return [
    db
      .insert(mailing)
      .values({ ...one, ...written, ...start })
      .onConflictDoUpdate({ target: [mailing.wave, mailing.round], set: written }),
    db.delete(letter).where(of(letter, one)),
    db.insert(letter).values(letters.map((words) => ({ ...one, ...words }))),
  ];
}

/** The statement that changes a round of letters; its step counts on. */
export function changeMailing(
  db: Database,
  one: RoundOf,
  change: Partial<Omit<Mailing, 'wave' | 'round' | 'step'>>,
): Statement {
  return db
    .update(mailing)
    .set({ ...change, step: sql`${mailing.step} + 1` })
    .where(of(mailing, one));
}

const thereIs = (condition: SQL | undefined): Condition =>
  sql`EXISTS (SELECT 1 FROM ${mailing} WHERE ${condition})`;

/** That nothing happened to a round of letters since it was read; null where there was none. */
export function isSameMailing(one: RoundOf, found: Mailing | null): Condition {
  if (!found) return sql`NOT ${thereIs(of(mailing, one))}`;
  return thereIs(
    and(of(mailing, one), eq(mailing.step, found.step), eq(mailing.state, found.state)),
  );
}

/**
 * The round of letters that may take a step now: of a wave that is open, or, about results, of one
 * that staff may read. Reminders wait until no invitation is under way: nobody is reminded of a letter
 * that has not come. The one with the fewest steps, so that one which waits for a server holds up no
 * other.
 */
export async function findDueMailing(db: Database, now: string): Promise<Mailing | null> {
  const out = sql`EXISTS (SELECT 1 FROM ${releaseStage} WHERE ${releaseStage.wave} = ${wave.id}
    AND ${releaseStage.audience} = 'staff' AND ${releaseStage.visibleFrom} <= ${now})`;
  const inviting = sql`EXISTS (SELECT 1 FROM ${mailing} AS inviting WHERE inviting.wave = ${wave.id}
    AND inviting.round = 'invitation' AND inviting.state = 'planned')`;
  const found = await db
    .select({ mailing })
    .from(mailing)
    .innerJoin(wave, eq(wave.id, mailing.wave))
    .where(
      and(
        or(
          and(
            ne(mailing.round, 'results'),
            eq(wave.state, 'open'),
            or(eq(mailing.round, 'invitation'), sql`NOT ${inviting}`),
          ),
          and(eq(mailing.round, 'results'), eq(wave.state, 'released'), out),
        ),
        and(eq(mailing.state, 'planned'), lte(mailing.due, now), lte(mailing.heldUntil, now)),
      ),
    )
    .orderBy(mailing.step, mailing.wave, mailing.round)
    .limit(1)
    .get();
  return found?.mailing ?? null;
}

/**
 * Who gets the letters of a round: whoever has an address. Reminders go to nobody who signed off or
 * whose address was refused for good, and, below a share, to whole blocks alone: those whose band
 * ends there or below, and those so small that nobody counts them.
 */
function addressed({ wave: id, round, below }: Pick<Mailing, 'wave' | 'round' | 'below'>) {
  const own = and(eq(invitation.wave, id), ne(invitation.email, ''));
  if (kindOf(round) !== 'reminder') return own;
  const signedOff = sql`SELECT 1 FROM ${signOff}
    WHERE ${signOff.wave} = ${id} AND ${signOff.invitation} = ${invitation.id}`;
  const refused = sql`SELECT 1 FROM ${undelivered}
    WHERE ${undelivered.wave} = ${id} AND ${undelivered.invitation} = ${invitation.id}
    AND (${undelivered.code} LIKE '5%' OR ${undelivered.code} LIKE 'E_RECIPIENT%' OR ${undelivered.code} = 'bounced')`;
  const above = sql`SELECT block FROM ${participation} WHERE ${participation.wave} = ${id}
    AND CAST(substr(band, instr(band, '-') + 1) AS INTEGER) > ${below}`;
  return and(
    own,
    sql`NOT EXISTS (${signedOff}) AND NOT EXISTS (${refused})`,
    below < 100 ? sql`${invitation.block} NOT IN (${above})` : undefined,
  );
}

/** Who comes next after an invitation, in the order of their random ids. */
export async function listNextRecipients(
  db: Database,
  round: Mailing,
  limit: number,
): Promise<Recipient[]> {
  const { id, email, language } = invitation;
  return db
    .select({ id, email, language, tries: sql<number>`0`.as('tries') })
    .from(invitation)
    .where(and(gt(id, round.reached), addressed(round)))
    .orderBy(id)
    .limit(limit);
}

/** Whose letter was put off and may be tried again. */
export async function listPutOff(
  db: Database,
  round: Mailing,
  now: string,
  limit: number,
): Promise<Recipient[]> {
  const { id, email, language } = invitation;
  return db
    .select({ id, email, language, tries: undelivered.tries })
    .from(undelivered)
    .innerJoin(invitation, eq(id, undelivered.invitation))
    .where(and(of(undelivered, round), lte(undelivered.againAt, now)))
    .orderBy(undelivered.invitation)
    .limit(limit);
}

/** Statements that forget troubles with these invitations and note others, however many a step holds. */
export function noteUndelivered(
  db: Database,
  { wave: id, round }: RoundOf,
  tried: readonly string[],
  failed: readonly Omit<Undelivered, 'wave' | 'round'>[],
): Statement[] {
  const those = sql`SELECT value FROM json_each(${JSON.stringify(tried)})`;
  const noted = sql`SELECT ${id}, ${round}, value ->> 'invitation', value ->> 'code',
    value ->> 'tries', value ->> 'againAt' FROM json_each(${JSON.stringify(failed)})`;
  return [
    db
      .delete(undelivered)
      .where(
        and(of(undelivered, { wave: id, round }), sql`${undelivered.invitation} IN (${those})`),
      ),
    db.insert(undelivered).select(noted),
  ];
}

/** How many letters of a round wait for another try. */
export async function countPutOff(db: Database, one: RoundOf): Promise<number> {
  return db.$count(undelivered, and(of(undelivered, one), isNotNull(undelivered.againAt)));
}

/**
 * Addresses that no letter of a round reached, in the order of the alphabet, which no use of a link
 * changes.
 */
export async function listFailed(
  db: Database,
  one: RoundOf,
): Promise<{ number: string; email: string; code: string }[]> {
  return db
    .select({ number: invitation.number, email: invitation.email, code: undelivered.code })
    .from(undelivered)
    .innerJoin(invitation, eq(invitation.id, undelivered.invitation))
    .where(and(of(undelivered, one), isNull(undelivered.againAt)))
    .orderBy(invitation.email, invitation.number);
}

/** How many people of a wave have an address. */
export async function countAddresses(db: Database, id: string): Promise<number> {
  return db.$count(invitation, and(eq(invitation.wave, id), ne(invitation.email, '')));
}

/** The statement that stops letters. */
export function stopMailingNow(db: Database, one: RoundOf): Statement {
  return db
    .update(mailing)
    .set({ state: 'proved' })
    .where(and(of(mailing, one), eq(mailing.state, 'planned')));
}

/** That letters of a round wait or are going out. */
export function isPlanned(one: RoundOf): Condition {
  return thereIs(and(of(mailing, one), eq(mailing.state, 'planned')));
}

/** That no step of a round is under way. */
export function isIdle(one: RoundOf, now: string): Condition {
  return sql`NOT ${thereIs(and(of(mailing, one), gt(mailing.heldUntil, now)))}`;
}

/** The statement that counts what a step sent; the last one ends the round. */
export function countStep(
  db: Database,
  one: RoundOf,
  step: Pick<Mailing, 'reached' | 'sent' | 'trouble'> & { last: boolean },
): Statement {
  const { last, ...counted } = step;
  return changeMailing(db, one, {
    ...counted,
    ...{ heldUntil: '', stepBegan: '', stepTries: 0 },
    ...(last ? { state: 'done' as const } : {}),
  });
}

/** That a step is still the one under way. */
export function isAtStep(one: RoundOf, step: number): Condition {
  return thereIs(and(of(mailing, one), eq(mailing.step, step)));
}

/** Whether links of a wave went out: by mail, in a file or on cards. */
export async function hasGoneOut(db: Database, id: string): Promise<boolean> {
  const found = await db.get<{ out: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM ${mailing} WHERE wave = ${id} AND sent > 0)
    OR EXISTS (SELECT 1 FROM ${log} WHERE action IN ('links.exported', 'cards.exported')
      AND details ->> 'wave' = ${id} AND details ->> 'count' > 0) AS out`);
  return found?.out === 1;
}
