import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language } from '../core/language/language.ts';
import { agreementStates } from '../core/report/agreements/report-agreement.ts';

/** What is agreed after a report, as the numbered migrations make it. */

/** What was agreed after a report; the unit is '' for the whole organisation. */
export const agreement = sqliteTable('agreement', {
  id: text('id').primaryKey(),
  wave: text('wave').notNull(),
  unit: text('unit').notNull(),
  measure: text('measure').notNull(),
  text: text('text').notNull(),
  owner: text('owner').notNull(),
  due: text('due').notNull(),
  review: text('review'),
  status: text('status', { enum: agreementStates }).notNull(),
});

/** What an agreement was before each of its changes. */
export const agreementVersion = sqliteTable(
  'agreement_version',
  {
    agreement: text('agreement').notNull(),
    /** From 1. */
    version: integer('version').notNull(),
    wave: text('wave').notNull(),
    /** The day on which it was changed. */
    changedOn: text('changed_on').notNull(),
    text: text('text').notNull(),
    owner: text('owner').notNull(),
    due: text('due').notNull(),
    review: text('review'),
    status: text('status', { enum: agreementStates }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreement, table.version] })],
);

/**
 * Where the owner of an agreement is reminded. Beside the agreement and not in it: whoever reads
 * agreements, for a report, a file or a program, reads no address.
 */
export const agreementReminder = sqliteTable('agreement_reminder', {
  agreement: text('agreement').primaryKey(),
  /** In lower case; empty when nobody is reminded, or no longer. */
  address: text('address').notNull(),
  /** Of the page on which the address was written. */
  language: text('language').$type<Language>().notNull(),
  /** The last day of which it reminded, or gave up to; empty before the first. */
  remindedFor: text('reminded_for').notNull(),
  /** How often it was tried for the day that comes next. */
  tries: integer('tries').notNull(),
  /** Not before this moment; empty when at once. */
  againAt: text('again_at').notNull(),
});
