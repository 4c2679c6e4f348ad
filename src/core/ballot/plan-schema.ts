import * as z from 'zod';
import { textSchema } from '../language/language-schema.ts';

/**
 * The plan of a wave: which blocks people, tickets and ballots belong to, and which groups a
 * report may name. It is public, as part of the manifest, and never changes after opening.
 */

/** `leaders` and `staff`; `mixed` only where a whole side is too small to stand alone. */
export const sideSchema = z.enum(['leaders', 'staff', 'mixed']);
export type Side = z.infer<typeof sideSchema>;

/** The one question HR answers: compare layers across the organisation, or sides per department. */
export const treeSchema = z.enum(['layers', 'sides']);
export type Tree = z.infer<typeof treeSchema>;

/** An attribute that orders the tree. The axis `side` is derived from `layer`. */
export const axisSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  ordered: z.boolean(),
  /** Values in their fixed order, highest first when ordered. */
  values: z.array(z.strictObject({ id: z.string(), label: textSchema })).min(1),
});
export type Axis = z.infer<typeof axisSchema>;

export const blockIdSchema = z.string().regex(/^b\d{2,5}$/);

/** A planned group of people: the finest thing that exists anywhere after planning. */
const plannedBlockSchema = z.strictObject({
  id: blockIdSchema,
  headcount: z.int().min(1),
  /** Ballots expected, in thousandths of a ballot: the sum of its people's expected response. */
  expected: z.int().min(0),
  side: sideSchema,
  /** What everybody in the block has in common: for each axis of the tree the values it spans. */
  spans: z.record(z.string(), z.array(z.string()).min(1)),
});
export type PlannedBlock = z.infer<typeof plannedBlockSchema>;

/**
 * The tree over the blocks, kept for closing: the same recursion runs on counted ballots. A leaf
 * is a block; a branch lists its children in the fixed order, along an axis.
 */
export type PlanNode =
  | { block: string }
  | { axis: string; children: { values: string[]; pool: boolean; node: PlanNode }[] };

const planNodeSchema: z.ZodType<PlanNode> = z.lazy(() =>
  z.union([
    z.strictObject({ block: blockIdSchema }),
    z.strictObject({
      axis: z.string(),
      children: z
        .array(
          z.strictObject({
            values: z.array(z.string()).min(1),
            pool: z.boolean(),
            node: planNodeSchema,
          }),
        )
        .min(1),
    }),
  ]),
);

/** A group a report may name: everybody with these attribute values ({} is the organisation). */
export const plannedGroupSchema = z.strictObject({
  id: z.string(),
  select: z.record(z.string(), z.string()),
  headcount: z.int().min(1),
  /** The blocks wholly inside the group: what a report can add up for it. */
  blocks: z.array(blockIdSchema),
  /** Headcount of those blocks: "covers 48 of 52 staff". */
  covered: z.int().min(0),
});
export type PlannedGroup = z.infer<typeof plannedGroupSchema>;

/**
 * A smallest set of departments whose leaders and whose staff are both unions of blocks: the
 * places where management and frontline can be compared. One pair spans the organisation.
 */
export const plannedPairSchema = z.strictObject({
  id: z.string(),
  departments: z.array(z.string()).min(1),
  leaders: z.strictObject({ headcount: z.int(), blocks: z.array(blockIdSchema).min(1) }),
  staff: z.strictObject({ headcount: z.int(), blocks: z.array(blockIdSchema).min(1) }),
});
export type PlannedPair = z.infer<typeof plannedPairSchema>;

export const planSchema = z.strictObject({
  tree: treeSchema,
  k: z.int().min(5),
  /** Expected response per layer, in thousandths (700 is 70 %). */
  expectedResponse: z.record(z.string(), z.int().min(50).max(1000)),
  /** Layers that count as leaders. */
  leaders: z.array(z.string()).min(1),
  axes: z.array(axisSchema).min(1),
  headcount: z.int().min(1),
  blocks: z.array(plannedBlockSchema).min(1),
  root: planNodeSchema,
  groups: z.array(plannedGroupSchema).min(1),
  pairs: z.array(plannedPairSchema),
});
export type Plan = z.infer<typeof planSchema>;
