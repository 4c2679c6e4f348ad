import * as z from 'zod';
import {
  axisSchema,
  plannedGroupSchema,
  plannedPairSchema,
  treeSchema,
} from '../../ballot/plan-schema.ts';
import { textSchema } from '../../language/language-schema.ts';
import { closedBlockSchema } from '../plan/closed-block.ts';
import {
  associationSchema,
  choiceSchema,
  commentsSchema,
  relativeWeightsSchema,
  reliabilitySchema,
  variableSchema,
} from '../protect/tables.ts';

export type { ClosedBlock } from '../plan/closed-block.ts';
export type { Variable } from '../protect/tables.ts';

/**
 * The release: the published, immutable table of a wave. Every screen, file and API reads it and
 * nothing else. All figures belong to whole closed blocks (unions of planned blocks with at least k
 * counted ballots) and none but numbers of people and ballots is exact: each total, spread and count
 * is protected by its cell key (`core/disclosure/protect`), and all else follows from those.
 */

const count = z.int().min(0);

export const releaseSchema = z.strictObject({
  format: z.literal('geleding-release-2'),
  wave: z.strictObject({
    id: z.string(),
    title: z.string(),
    organisation: z.string(),
    /** `anonymous` only where the key holder is neither HR nor the account's owner. */
    promise: z.enum(['anonymous', 'confidential']),
    opened: z.iso.date(),
    closed: z.iso.date(),
    definition: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    manifestHash: z.string(),
    k: z.int().min(5),
    tree: treeSchema,
    leaders: z.array(z.string()),
    axes: z.array(axisSchema),
  }),
  /** Ballots ≤ tickets ≤ headcount; sheets that were sealed wrongly are counted, never dropped. */
  participation: z.strictObject({
    headcount: count,
    tickets: count,
    ballots: count,
    refused: z.strictObject({
      unsigned: count,
      unreadable: count,
      duplicate: count,
      invalid: count,
    }),
  }),
  /** Empty when fewer than k sheets were counted: then nothing else is published either. */
  blocks: z
    .array(closedBlockSchema)
    .describe('The parts of the organisation everything is counted in, each of at least k ballots'),
  /** Groups and pairs, with closed blocks in `blocks`. */
  groups: z
    .array(plannedGroupSchema.extend({ blocks: z.array(z.string()) }))
    .describe('What reports name: unions of blocks'),
  pairs: z.array(
    plannedPairSchema.extend({
      leaders: z.strictObject({ headcount: count, blocks: z.array(z.string()).min(1) }),
      staff: z.strictObject({ headcount: count, blocks: z.array(z.string()).min(1) }),
    }),
  ),
  variables: z
    .array(variableSchema)
    .describe(
      'Scales and single items. Every figure is protected: see docs/disclosure.md and statistics.md',
    ),
  index: z
    .strictObject({ scales: z.array(z.string()).min(1), spread: z.number().nullable() })
    .nullable()
    .describe(
      'The index of a group is the mean of the means of these scales; spread between sheets',
    ),
  choices: z.array(choiceSchema).describe('How many sheets chose each option'),
  comments: z.array(commentsSchema).describe('Open answers, in an order that says nothing'),
  reliability: z
    .array(reliabilitySchema)
    .describe(
      'Of the whole organisation, from 50 ballots on, nearly all of them complete, in two decimals',
    ),
  associations: z
    .array(associationSchema)
    .describe('Correlation of a scale with an outcome; no cause'),
  /** Not in releases made before these were counted. */
  relativeWeights: z
    .array(relativeWeightsSchema)
    .min(1)
    .optional()
    .describe('Which scales go along with an outcome, from 200 complete sheets on; no cause'),
  straightLining: z
    .int()
    .min(0)
    .max(2)
    .optional()
    .describe(
      'Sheets with one answer to all rated questions, from 200 sheets on: 0 below 5 %, 1 up to 15 %, 2 more',
    ),
  receiptsHash: z.string().describe('SHA-256 over the sorted receipts of the counted ballots'),
  labels: z.record(z.string(), textSchema).describe('Words of the definition, by id'),
});

/** A release as read from a file or the database, before its rules were checked. */
export type ReleaseData = z.infer<typeof releaseSchema>;

declare const released: unique symbol;

/**
 * A release whose rules hold. Only `publish.ts` (after the tally) and `read-release.ts` (after
 * checking) make one, so a view that is given raw figures does not compile.
 */
export type Released = ReleaseData & { readonly [released]: true };
