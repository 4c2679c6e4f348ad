import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { type Agreement, dayToReview, isUnderWay } from './agreements.ts';
import { agreement, agreementReminder } from './agreements-schema.ts';
import type { Database } from './database.ts';
import { wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

type Row = typeof agreementReminder.$inferSelect;
/** Where somebody is reminded, and in which language; the address is '' where nobody is. */
export type Reminder = Pick<Row, 'address' | 'language'>;
type Kept = Reminder & Pick<Row, 'remindedFor'>;

/** An agreement of which to remind now, with what a letter says of it. */
export type DueReminder = Omit<Row, 'againAt'> &
  Pick<Agreement, 'wave' | 'unit' | 'text' | 'owner' | 'due'> & {
    /** The day to look at it. */
    day: string;
    /** What HR called the wave. */
    title: string;
    /** Scheme and host of its links, where they are kept. */
    origin: string | null;
  };

/**
 * The statement that keeps where an agreement reminds, in the place of what stood there. Of which day
 * it reminded stays: whoever writes another address gets no second letter for the same day.
 */
export function putReminder(db: Database, id: string, reminder: Reminder): Statement {
  const fresh = { ...reminder, tries: 0, againAt: '' };
  return db
    .insert(agreementReminder)
    .values({ agreement: id, remindedFor: '', ...fresh })
    .onConflictDoUpdate({ target: agreementReminder.agreement, set: fresh });
}

/** The statement that keeps it as another installation did. */
export function insertReminder(db: Database, id: string, kept: Kept): Statement {
  return db.insert(agreementReminder).values({ agreement: id, ...kept, tries: 0, againAt: '' });
}

/** Where an agreement reminds; '' where it reminds nobody. */
export async function findReminderAddress(db: Database, id: string): Promise<string> {
  const { address } = agreementReminder;
  const found = await db
    .select({ address })
    .from(agreementReminder)
    .where(eq(agreementReminder.agreement, id))
    .get();
  return found?.address ?? '';
}

/** Where the agreements of a wave remind, by agreement; of those that remind nobody nothing. */
export async function listReminders(db: Database, of: string): Promise<Map<string, Kept>> {
  const { agreement: id, address, language, remindedFor } = agreementReminder;
  const rows = await db
    .select({ id, address, language, remindedFor })
    .from(agreementReminder)
    .innerJoin(agreement, eq(agreement.id, id))
    .where(and(eq(agreement.wave, of), ne(address, '')));
  return new Map(rows.map(({ id: key, ...kept }) => [key, kept]));
}

/**
 * Agreements under way of which to remind, the oldest day first: of each day once, and of no day before
 * one that it reminded of; and those of which nobody knows whether the last letter went (`isInDoubt`).
 * @param days the first and the last day to remind of now
 */
export async function listDueReminders(
  db: Database,
  days: { first: string; last: string },
  now: string,
  limit: number,
): Promise<DueReminder[]> {
  const { againAt, ...reminder } = agreementReminder;
  const due = sql`${dayToReview} BETWEEN ${days.first} AND ${days.last}
    AND (${dayToReview} > ${reminder.remindedFor} OR ${reminder.tries} > 0)`;
  return db
    .select({
      agreement: reminder.agreement,
      address: reminder.address,
      language: reminder.language,
      remindedFor: reminder.remindedFor,
      tries: reminder.tries,
      wave: agreement.wave,
      unit: agreement.unit,
      text: agreement.text,
      owner: agreement.owner,
      due: agreement.due,
      day: dayToReview,
      title: wave.title,
      origin: wave.origin,
    })
    .from(agreementReminder)
    .innerJoin(agreement, eq(agreement.id, reminder.agreement))
    .innerJoin(wave, eq(wave.id, agreement.wave))
    .where(and(ne(reminder.address, ''), isUnderWay, due, sql`${againAt} <= ${now}`))
    .orderBy(dayToReview, reminder.agreement)
    .limit(limit);
}

/**
 * Whether it was taken for the last time for its day and nothing was noted after that: the clock stopped in
 * between.
 */
export const isInDoubt = ({ remindedFor, day }: DueReminder): boolean => remindedFor >= day;

const isAt = ({ agreement: id, address }: DueReminder, tries: number) =>
  and(
    eq(agreementReminder.agreement, id),
    eq(agreementReminder.address, address),
    eq(agreementReminder.tries, tries),
  );

/** One that ended begins again at no try: of which day it reminded tells it from one not taken. */
const asRead = (one: DueReminder) =>
  and(isAt(one, one.tries), eq(agreementReminder.remindedFor, one.remindedFor));

/** That nobody took or changed these since they were read. */
export function areUntaken(due: readonly DueReminder[]): Condition {
  return sql`(SELECT count(*) FROM ${agreementReminder}
    WHERE ${or(...due.map(asRead))}) = ${due.length}`;
}

type Taken = Partial<Pick<Row, 'remindedFor' | 'againAt' | 'tries'>>;

/** The statement that takes one, and counts it as a try. */
export function takeReminder(db: Database, due: DueReminder, taken: Taken): Statement {
  return db
    .update(agreementReminder)
    .set({ ...taken, tries: due.tries + 1 })
    .where(asRead(due));
}

/** The statement that puts off one that was taken, unless somebody changed it since. */
export function putOffReminder(db: Database, due: DueReminder, until: Taken): Statement {
  return db
    .update(agreementReminder)
    .set(until)
    .where(isAt(due, due.tries + 1));
}

/** The statement that notes that no letter of this day goes any more, whatever was changed since. */
export function endReminder(db: Database, { agreement: id, day }: DueReminder): Statement {
  return db
    .update(agreementReminder)
    .set({ remindedFor: day, tries: 0, againAt: '' })
    .where(eq(agreementReminder.agreement, id));
}

/** The statement that forgets where one agreement reminds. */
export function forgetReminder(db: Database, id: string): Statement {
  return forget(db, eq(agreementReminder.agreement, id));
}

/** The statement that forgets where agreements remind whose day was before this one. */
export function forgetOldReminders(db: Database, before: string): Statement {
  const old = db
    .select({ id: agreement.id })
    .from(agreement)
    .where(sql`${dayToReview} < ${before}`);
  return forget(
    db,
    and(ne(agreementReminder.address, ''), inArray(agreementReminder.agreement, old)),
  );
}

function forget(db: Database, which: Condition | undefined): Statement {
  return db.update(agreementReminder).set({ address: '' }).where(which);
}
