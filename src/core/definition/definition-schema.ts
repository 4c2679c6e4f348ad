import * as z from 'zod';
import { staffLanguageSchema, textSchema } from '../language/language-schema.ts';

/**
 * The shape of a definition: everything a wave asks, in every language. A definition is a
 * folder in `survey-definitions/`; once fielded it never changes, because its hash stands in the
 * manifest of the wave. `check.ts` holds the rules that look across fields.
 */

const id = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'lower-case letters, digits, - and _ only');

/** Four to eleven ordered options with a label each, lowest first; the first counts as 1, or as `from`. */
const ratingFormat = z.strictObject({
  kind: z.literal('rating'),
  labels: z.array(textSchema).min(4).max(11),
  from: z.literal([0, 1]).optional(),
  notApplicable: textSchema.optional(),
});

/** Four to eleven whole numbers with a label at each end, from 0 or 1 on. */
const numbersFormat = z.strictObject({
  kind: z.literal('numbers'),
  from: z.literal([0, 1]),
  to: z.int().min(3).max(10),
  low: textSchema,
  high: textSchema,
  notApplicable: textSchema.optional(),
});

/** Whole numbers 0–10 with a label at each end; unfavourable 0–6, neutral 7–8, favourable 9–10. */
const elevenFormat = z.strictObject({
  kind: z.literal('eleven'),
  low: textSchema,
  high: textSchema,
  notApplicable: textSchema.optional(),
});

/** The respondent picks up to `pick` of the options; order does not count. */
const choiceFormat = z.strictObject({
  kind: z.literal('choice'),
  pick: z.int().min(1),
  /** Each device shows the options in an order of its own, the same for every item with this format. */
  shuffled: z.literal(true).optional(),
  options: z.array(z.strictObject({ id, label: textSchema })).min(2),
});

/** A free answer, at most `maxLength` characters. */
const openFormat = z.strictObject({
  kind: z.literal('open'),
  maxLength: z.int().min(1).max(600),
});

export const formatSchema = z.discriminatedUnion('kind', [
  ratingFormat,
  numbersFormat,
  elevenFormat,
  choiceFormat,
  openFormat,
]);
export type Format = z.infer<typeof formatSchema>;

const itemSchema = z.strictObject({
  id,
  text: textSchema,
  /** Key of `formats`. */
  format: id,
  /** The scale the answer belongs to; absent for outcomes, choices and open questions. */
  scale: id.optional(),
  /** False keeps an item of a scale out of its score (polar items before a pilot). */
  scored: z.boolean().default(true),
  /** True turns the answer round (6 − answer on five points) before it counts as favourable or scores. */
  reversed: z.boolean().default(false),
  /** On a "should" item: the id of the item that asks how it really is. */
  twinOf: id.optional(),
  /** On a leaders' item: the scale, or the item of a scale, whose frontline mean the leader estimates. */
  estimates: id.optional(),
  /** Seed claims this item measures, as numbered in docs/coverage.md. */
  seeds: z.array(z.string()).default([]),
});
export type Item = z.infer<typeof itemSchema>;

const scaleSchema = z.strictObject({
  id,
  title: textSchema,
  /** What the scale is about, one plain sentence for the report. */
  about: textSchema,
  /** Counts in the CSI index (unweighted mean of these scales). */
  inIndex: z.boolean().default(true),
  /** Leaders rate themselves on it, at least in part; the report says so. */
  selfRated: z.literal(true).optional(),
  /** Asks how often something is done, not whether people agree: shown apart and never ranked with the others. */
  behaviour: z.literal(true).optional(),
});

/** One screen of the questionnaire. */
const screenSchema = z.strictObject({
  title: textSchema,
  intro: textSchema.optional(),
  /** The module it belongs to, which HR may leave out. */
  module: id.optional(),
  items: z.array(itemSchema).min(1),
});

const sectionSchema = z.strictObject({
  id,
  /** Leaders' sections are asked only in blocks wholly on the leaders' side. */
  audience: z.enum(['everyone', 'leaders']).default('everyone'),
  /** Questions the organisation added itself: reported apart, and part of no score. */
  own: z.literal(true).optional(),
  screens: z.array(screenSchema).min(1),
});

const attributeSchema = z.strictObject({
  id,
  title: textSchema,
  ordered: z.boolean().default(false),
  /** Closed list of values, highest first when ordered; absent for free values (departments). */
  values: z
    .array(z.strictObject({ id, label: textSchema, synonyms: z.array(z.string()).default([]) }))
    .optional(),
  /** Headings HR's staff list may use for this column, besides the titles. */
  headings: z.array(z.string()).default([]),
});
export type Attribute = z.infer<typeof attributeSchema>;

export const definitionSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, like 1.0.0'),
  title: textSchema,
  about: textSchema,
  languages: z.array(staffLanguageSchema).min(1),
  /** Minutes most people need, for the welcome page. */
  minutes: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }),
  /** Bytes every padded ballot of a wave has; at most 8192, own questions included. */
  ballotBytes: z.int().min(256).max(8192),
  attributes: z.array(attributeSchema).min(1),
  /** Values of the `layer` attribute that count as leaders; the others are staff. */
  leaders: z.array(id).min(1),
  formats: z.record(id, formatSchema),
  /**
   * What shows a driven front in an organisation that does not answer: scales or single items of
   * what staff bring themselves, and of what reaches them from elsewhere.
   */
  driven: z.strictObject({ brings: z.array(id).min(1), gets: z.array(id).min(1) }).optional(),
  /** What HR may leave out of a wave, by the name HR knows it: screens name their module. */
  modules: z.array(z.strictObject({ id, title: textSchema })).optional(),
  /** Two choices of the same options: what should get priority, and what gets it now. */
  importance: z.strictObject({ should: id, gets: id }).optional(),
  scales: z.array(scaleSchema),
  sections: z.array(sectionSchema).min(1),
});
export type Definition = z.infer<typeof definitionSchema>;
