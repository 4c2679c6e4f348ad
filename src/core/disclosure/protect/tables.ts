import * as z from 'zod';

/**
 * The tables of protected figures in a release. `docs/statistics.md` gives points and variance of
 * each, `docs/decisions/protected-figures.md` the reasons.
 */

const count = z.int().min(0);
const blockRef = z.string();

/**
 * How many of the ballots of a row carry a valid answer, as far as it is told: all but two or a
 * tenth, all but four or three tenths, or at least half. What fewer answered is not published.
 */
const answeredSchema = z.enum(['nearly-all', 'most', 'half']);
export type Answered = z.infer<typeof answeredSchema>;

/**
 * The favourable share of an item, in half of all draws of one person fewer or more (`drawnBand`): 0 is at most
 * 40 %, 1 between, 2 at least 60 %. With five or more answers both ends hold at least three counts: with one
 * person's own answer known, no band says what everybody else answered.
 */
const bandSchema = z
  .int()
  .min(0)
  .max(2)
  .describe(
    'Favourable share, give or take one person: 0 at most 40 %, 1 between 40 and 60, 2 at least 60 %',
  );

/** What every row of a table has: its blocks, and the ballots in them, the only base there is. */
const rowShape = { blocks: z.array(blockRef).min(1), n: count.describe('Ballots of the blocks') };

/**
 * Fine resolution: one or more closed blocks. `total` is n times the mean of the valid answers, in
 * points, rounded at random to a multiple of the variable's step above n × `from` (`rounding.ts`).
 */
const fineRowSchema = z.strictObject({
  ...rowShape,
  answered: answeredSchema,
  total: z.int().describe('n × mean in points, protected: a multiple of `step` above n × `from`'),
  /** Standard deviation in points, protected; only where several questions make the score. */
  spread: z.number().nullable(),
  items: z.array(z.strictObject({ item: z.string(), band: bandSchema })),
  /** n × mean of should − really of the scale's twin items, protected: multiples of 2 above −4n. */
  gaps: z.array(z.strictObject({ item: z.string(), total: z.int() })),
});
export type FineRow = z.infer<typeof fineRowSchema>;

/**
 * Coarse resolution: at least fifteen valid answers to each item. Counts add up to n whoever
 * skipped, and stand at steps of three people when added up from the lowest answer.
 */
const coarseRowSchema = z.strictObject({
  ...rowShape,
  items: z.array(
    z.strictObject({
      item: z.string(),
      answered: answeredSchema,
      /** People per option, lowest option first (five for 1–5, eleven for 0–10), protected. */
      counts: z.array(count),
    }),
  ),
  /** People per score, in eighths of the range (half points on 1–5), protected; empty for a single item. */
  scores: z.array(count),
});
export type CoarseRow = z.infer<typeof coarseRowSchema>;

/**
 * A measured variable: a scale, or an item outside the scales (an outcome, a leaders' item, an
 * estimate). Points run from `from` to `to`.
 */
export const variableSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['scale', 'item']),
  from: z.int(),
  to: z.int(),
  step: z.int().min(1).describe('Points between two totals that a row may be published with'),
  parts: z
    .array(z.strictObject({ id: z.string(), scored: z.boolean(), reversed: z.boolean() }))
    .describe('The items a score is made of, and those only counted beside them'),
  /** Standard deviation between all counted sheets, in points; null below fifteen, and where it would tell too much. */
  spread: z.number().nullable(),
  /** The same of should − really, per twin item. */
  gapSpreads: z.array(z.strictObject({ item: z.string(), spread: z.number() })),
  fine: z.array(fineRowSchema),
  coarse: z.array(coarseRowSchema),
});
export type Variable = z.infer<typeof variableSchema>;

/**
 * Top-n choices: how many sheets chose each option, on coarse blocks, scaled up to n and each at a
 * step of three people.
 */
export const choiceSchema = z.strictObject({
  item: z.string(),
  rows: z.array(
    z.strictObject({
      ...rowShape,
      answered: answeredSchema,
      counts: z.record(z.string(), count),
    }),
  ),
});

export type Choice = z.infer<typeof choiceSchema>;

/** Open answers of one item, on their own coarser partition, in an order that says nothing. */
export const commentsSchema = z.strictObject({
  item: z.string(),
  rows: z.array(
    z.strictObject({ blocks: z.array(blockRef).min(1), texts: z.array(z.string()).min(1) }),
  ),
});

export type Comments = z.infer<typeof commentsSchema>;

/**
 * Statistics that need whole sheets, of the organisation only, from fifty ballots on, in two
 * decimals. How far they may be off follows from the number of ballots; no limit is published from
 * which more digits would follow.
 */
export const reliabilitySchema = z.strictObject({
  scale: z.string(),
  answered: answeredSchema.describe('Sheets that answered every question of the scale'),
  alpha: z.number().nullable(),
  omega: z.number().nullable(),
});

export type Reliability = z.infer<typeof reliabilitySchema>;

/** Correlation of a scale with an outcome item over the organisation; an association, no cause. */
export const associationSchema = z.strictObject({
  scale: z.string(),
  outcome: z.string(),
  answered: answeredSchema.describe('Sheets that answered both'),
  r: z.number(),
});
export type Association = z.infer<typeof associationSchema>;

/**
 * Relative weights of the scales for an outcome over the organisation, in parts of a hundred of what is
 * explained of it: each rounded at random to a multiple of five, so that they add up to about a hundred.
 */
export const relativeWeightsSchema = z.strictObject({
  outcome: z.string(),
  answered: answeredSchema.describe('Sheets that have the outcome and every scale'),
  explained: z.int().min(0).max(90).multipleOf(5).describe('Explained of the outcome, per cent'),
  weights: z
    .array(
      z.strictObject({
        scale: z.string(),
        share: z.int().min(0).max(90).multipleOf(5).describe('Of what is explained, per cent'),
      }),
    )
    .min(2),
});
export type RelativeWeights = z.infer<typeof relativeWeightsSchema>;
