import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What HR wrote and checked, what the clock sends, and what is sent. */
export const mailingStates = ['written', 'proved', 'planned', 'done'] as const;

/** The round of letters that invites a wave. */
export const mailing = sqliteTable('mailing', {
  wave: text('wave').primaryKey(),
  /** How HR calls itself. */
  sender: text('sender').notNull(),
  state: text('state', { enum: mailingStates }).notNull(),
  /** From when letters go; empty before it is planned, like `origin`. */
  due: text('due').notNull(),
  /** Scheme and host of the links. */
  origin: text('origin').notNull(),
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
});

/** What HR wrote itself, per language. */
export const letter = sqliteTable(
  'letter',
  {
    wave: text('wave').notNull(),
    language: text('language').notNull(),
    subject: text('subject').notNull(),
    words: text('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.language] })],
);

/** Addresses that were refused or put off, by their invitation. */
export const undelivered = sqliteTable(
  'undelivered',
  {
    wave: text('wave').notNull(),
    invitation: text('invitation').notNull(),
    code: text('code').notNull(),
    tries: integer('tries').notNull(),
    againAt: text('again_at'),
  },
  (table) => [primaryKey({ columns: [table.wave, table.invitation] })],
);
