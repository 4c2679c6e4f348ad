import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { letterRounds } from '../core/ballot/letter-rounds.ts';

/** What HR wrote and checked, what the clock sends, and what is sent. */
const mailingStates = ['written', 'proved', 'planned', 'done'] as const;

const round = () => text('round', { enum: letterRounds }).notNull();

/** A round of letters of a wave. */
const mailingColumns = {
  wave: text('wave').notNull(),
  round: round(),
  /** How HR calls itself. */
  sender: text('sender').notNull(),
  state: text('state', { enum: mailingStates }).notNull(),
  /** Reminders go to the blocks whose band ends at this share of a hundred or below; 100 is everybody. */
  below: integer('below').notNull(),
  /** From when letters go; empty before it is planned. */
  due: text('due').notNull(),
  /** The last invitation, in the order of their random ids, that had its turn. */
  reached: text('reached').notNull(),
  sent: integer('sent').notNull(),
  /** Counts the steps, so that two runs of the clock never send the same one. */
  step: integer('step').notNull(),
  /** While a step is under way no other begins; empty when none is. */
  heldUntil: text('held_until').notNull(),
  /** When the step under way was taken for the first time: it stays the same step. */
  stepBegan: text('step_began').notNull(),
  /** How often it was taken: more than once after a crash. */
  stepTries: integer('step_tries').notNull(),
  /** Why the last step stopped early; empty when it did not. */
  trouble: text('trouble').notNull(),
  /** The last day on which HR had a proof, and how many that day. */
  proofDay: text('proof_day').notNull(),
  proofs: integer('proofs').notNull(),
};
export const mailing = sqliteTable('mailing', mailingColumns, (table) => [
  primaryKey({ columns: [table.wave, table.round] }),
]);

/** What HR wrote itself, per language. */
export const letter = sqliteTable(
  'letter',
  {
    wave: text('wave').notNull(),
    round: round(),
    language: text('language').notNull(),
    subject: text('subject').notNull(),
    words: text('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.round, table.language] })],
);

/** Addresses that were refused or put off, by their invitation. */
export const undelivered = sqliteTable(
  'undelivered',
  {
    wave: text('wave').notNull(),
    round: round(),
    invitation: text('invitation').notNull(),
    code: text('code').notNull(),
    tries: integer('tries').notNull(),
    againAt: text('again_at'),
  },
  (table) => [primaryKey({ columns: [table.wave, table.round, table.invitation] })],
);

/** Those who want no more reminders of a wave. */
export const signOff = sqliteTable(
  'sign_off',
  { wave: text('wave').notNull(), invitation: text('invitation').notNull() },
  (table) => [primaryKey({ columns: [table.wave, table.invitation] })],
);

/** Addresses that wait for their link. */
export const linkRequest = sqliteTable('link_request', {
  /** A keyed hash of the address and the day. */
  name: text('name').primaryKey(),
  day: text('day').notNull(),
  /** Empty once its turn came. */
  address: text('address').notNull(),
});
