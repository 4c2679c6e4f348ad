import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
