import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { decisionKinds, recorders } from '../core/ballot/council-decision.ts';

/** What the works council said of a wave before it opened. */
export const councilDecision = sqliteTable('council_decision', {
  wave: text('wave').primaryKey(),
  kind: text('kind', { enum: decisionKinds }).notNull(),
  decidedOn: text('decided_on').notNull(),
  opinion: text('opinion').notNull(),
  recordedBy: text('recorded_by', { enum: recorders }).notNull(),
});

/** That it did not agree, which stays when the terms are fixed anew. */
export const councilRefusal = sqliteTable(
  'council_refusal',
  {
    wave: text('wave').notNull(),
    decidedOn: text('decided_on').notNull(),
    opinion: text('opinion').notNull(),
    recordedBy: text('recorded_by', { enum: recorders }).notNull(),
  },
  ({ wave, decidedOn }) => [primaryKey({ columns: [wave, decidedOn] })],
);
