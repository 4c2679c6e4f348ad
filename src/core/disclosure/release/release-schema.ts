import * as z from 'zod';
import {
  axisSchema,
  plannedGroupSchema,
  plannedPairSchema,
  sideSchema,
  treeSchema,
} from '../../ballot/plan-schema.ts';
import { textSchema } from '../../language/language.ts';

/**
 * The release: the published, immutable table of a wave. Every screen, file and API reads it and
 * nothing else. All counts and sums belong to whole closed blocks (unions of planned blocks with
 * at least k counted ballots), so every figure anybody can compute from it does too.
 *
 * Sums are whole numbers. A score is measured in steps of 1/unit scale point, so that a sum of
 * scores is exact, does not depend on the order of the sheets, and can be re-added by anyone.
 */

const count = z.int().min(0);
const blockRef = z.string();

/** A closed block: planned blocks that are published together. */
export const closedBlockSchema = z.strictObject({
  id: blockRef,
  planned: z.array(z.string()).min(1),
  headcount: z.int().min(1),
  tickets: count,
  ballots: count,
  side: sideSchema,
  /** For each axis the values its people span: what names it, and what trends compare. */
  spans: z.record(z.string(), z.array(z.string()).min(1)),
});
export type ClosedBlock = z.infer<typeof closedBlockSchema>;

/** Count, sum and sum of squares, in steps of 1/unit and 1/unit². */
export const momentsSchema = z.strictObject({
  n: count,
  sum: z.int(),
  sumSquares: z.int().min(0),
});
export type Moments = z.infer<typeof momentsSchema>;

/**
 * The favourable share of an item in five bands: 0 is at most 20 %, 1 above 20 to 40, 2 between 40
 * and 60, 3 from 60 to below 80 and 4 is 80 % or more. With five or more answers both ends hold at
 * least two counts, so that no band says "all" or "nobody".
 */
export const bandSchema = z
  .int()
  .min(0)
  .max(4)
  .describe(
    'Favourable share: 0 at most 20 %, 1 to 40, 2 between 40 and 60, 3 from 60 to below 80, 4 at least 80',
  );

/** Fine resolution: one or more closed blocks with enough scored sheets. */
export const fineRowSchema = z.strictObject({
  blocks: z.array(blockRef).min(1),
  ...momentsSchema.shape,
  items: z.array(z.strictObject({ item: z.string(), band: bandSchema })),
  /** should − really of the scale's twin items, on sheets that answered both. */
  gaps: z.array(z.strictObject({ item: z.string(), ...momentsSchema.shape })),
});
export type FineRow = z.infer<typeof fineRowSchema>;

/**
 * Coarse resolution: at least fifteen valid answers, no item unanimous. Each item has one partition
 * of rows. The last scored item of a scale may stand in larger rows than the others, where scores
 * are empty; see `resolutions.ts`.
 */
export const coarseRowSchema = z.strictObject({
  blocks: z.array(blockRef).min(1),
  items: z.array(
    z.strictObject({
      item: z.string(),
      /** Answers per option, lowest option first (five for a rating, eleven for 0–10). */
      counts: z.array(count),
      notApplicable: count,
    }),
  ),
  /** Sheets per score, in half points from 1 to 5; empty for a variable of one item. */
  scores: z.array(count),
});
export type CoarseRow = z.infer<typeof coarseRowSchema>;

/**
 * A measured variable: a scale, the index, or an item outside the scales (an outcome, a leaders'
 * item, an estimate). `unit` is the number of steps in one point.
 */
export const variableSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['scale', 'index', 'item']),
  unit: z.int().min(1),
  /** What a score is made of: the items of a scale, or the scales of the index. */
  parts: z
    .array(z.strictObject({ id: z.string(), scored: z.boolean(), reversed: z.boolean() }))
    .optional(),
  fine: z.array(fineRowSchema),
  coarse: z.array(coarseRowSchema),
});
export type Variable = z.infer<typeof variableSchema>;

/** Top-n choices: how many sheets chose each option, on coarse blocks. */
export const choiceSchema = z.strictObject({
  item: z.string(),
  rows: z.array(
    z.strictObject({
      blocks: z.array(blockRef).min(1),
      n: count,
      counts: z.record(z.string(), count),
    }),
  ),
});

/** Open answers of one item, on their own coarser partition, in an order that says nothing. */
export const commentsSchema = z.strictObject({
  item: z.string(),
  rows: z.array(
    z.strictObject({ blocks: z.array(blockRef).min(1), texts: z.array(z.string()).min(1) }),
  ),
});

/** Statistics that need whole sheets, for the organisation only (n ≥ 50), three decimals. */
export const reliabilitySchema = z.strictObject({
  scale: z.string(),
  n: count,
  alpha: z.number().nullable(),
  alphaLow: z.number().nullable(),
  alphaHigh: z.number().nullable(),
  omega: z.number().nullable(),
  /** Over closed blocks' departments, where at least ten groups exist; otherwise null. */
  icc1: z.number().nullable(),
  icc1Low: z.number().nullable(),
  icc1High: z.number().nullable(),
  icc2: z.number().nullable(),
});

/** Correlation of a scale with an outcome item over the organisation; an association, no cause. */
export const associationSchema = z.strictObject({
  scale: z.string(),
  outcome: z.string(),
  n: count,
  r: z.number(),
  low: z.number(),
  high: z.number(),
});

export const releaseSchema = z.strictObject({
  format: z.literal('geleding-release-1'),
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
    .array(plannedGroupSchema.extend({ blocks: z.array(blockRef) }))
    .describe('What reports name: unions of blocks'),
  pairs: z.array(
    plannedPairSchema.extend({
      leaders: z.strictObject({ headcount: count, blocks: z.array(blockRef).min(1) }),
      staff: z.strictObject({ headcount: count, blocks: z.array(blockRef).min(1) }),
    }),
  ),
  variables: z
    .array(variableSchema)
    .describe(
      'Scales, the index and single items. Sums are in steps of 1/unit point, squares in 1/unit²',
    ),
  choices: z.array(choiceSchema).describe('How many sheets chose each option'),
  comments: z.array(commentsSchema).describe('Open answers, in an order that says nothing'),
  reliability: z
    .array(reliabilitySchema)
    .describe('Of the whole organisation, from 50 sheets on, in three decimals'),
  associations: z
    .array(associationSchema)
    .describe('Correlation of a scale with an outcome; no cause'),
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
