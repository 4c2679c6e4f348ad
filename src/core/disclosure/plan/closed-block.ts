import * as z from 'zod';
import { sideSchema } from '../../ballot/plan-schema.ts';

const count = z.int().min(0);

/** A closed block: planned blocks that are published together. */
export const closedBlockSchema = z.strictObject({
  id: z.string(),
  planned: z.array(z.string()).min(1),
  headcount: z.int().min(1),
  tickets: count,
  ballots: count,
  side: sideSchema,
  /** For each axis the values its people span: what names it, and what trends compare. */
  spans: z.record(z.string(), z.array(z.string()).min(1)),
});
export type ClosedBlock = z.infer<typeof closedBlockSchema>;
