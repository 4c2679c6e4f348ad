import * as z from 'zod';
import { keyHoldings } from '../../ballot/key-holding.ts';
import { treeSchema } from '../../ballot/plan-schema.ts';
import { coreValuesSchema } from '../../definition/core-value.ts';
import { ownQuestionsSchema } from '../../definition/own-questions/own-question.ts';
import { staffLanguageSchema } from '../../language/language-schema.ts';

/**
 * What HR decides about a wave before it opens. Everything that matters to staff is copied into
 * the manifest at opening and cannot change afterwards.
 */
export const waveSettingsSchema = z.strictObject({
  /** True once HR saved the settings itself; before that they are our proposal. */
  reviewed: z.boolean().default(false),
  definition: z.strictObject({ id: z.string(), version: z.string() }),
  languages: z.array(staffLanguageSchema).min(1),
  /** The organisation's own core values, asked in a section of their own. */
  coreValues: coreValuesSchema.default([]),
  /** Questions of the organisation itself, asked in a section of their own. */
  ownQuestions: ownQuestionsSchema.default([]),
  /** Modules of the definition that are left out. */
  modulesOff: z.array(z.string().max(40)).max(20).default([]),
  /** Smallest group anything is published about; never below 5. */
  k: z.int().min(5).max(50),
  tree: treeSchema,
  /** Attributes besides the layer that order the tree, most important first. */
  axes: z.array(z.string()).min(1),
  /** Per layer, in thousandths. */
  expectedResponse: z.record(z.string(), z.int().min(50).max(1000)),
  promise: z.enum(['anonymous', 'confidential']),
  /** Who opens the box: key holders, or the server by itself; then the promise is confidential. */
  openedBy: z.enum(['key-holder', 'server-sealed']).default('key-holder'),
  /** None where the server opens the box. */
  keyHolders: z.array(z.string().trim().min(1).max(80)).max(4),
  keyHolding: z.enum(keyHoldings).default('either'),
  opens: z.iso.datetime(),
  closes: z.iso.datetime(),
  retention: z.strictObject({
    rosterDays: z.int().min(1).max(365),
    ballotDays: z.int().min(1).max(365),
  }),
});
export type WaveSettings = z.infer<typeof waveSettingsSchema>;
