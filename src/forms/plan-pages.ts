import * as z from 'zod';

/** What a plan is asked with: the part of its text, and the block after which a page goes on. */
export const planPart = z.coerce.number().int().min(0).catch(0);
export const blocksAfter = z.string().max(8).catch('');

/** `GET …/plan?part=…`: a part of the plan's text; `next` is the part that follows. */
export const planPage = z.strictObject({ body: z.string(), next: z.int().nullable() });
export type PlanPage = z.infer<typeof planPage>;

/** `GET …/blocks?after=…`: blocks in the order of their ids, as the manifest binds them. */
export const blocksPage = z.strictObject({
  blocks: z.array(
    z.strictObject({
      leaf: z.looseObject({ block: z.string(), ticketKey: z.string() }),
      place: z.int().nullable(),
      path: z.unknown(),
    }),
  ),
  next: z.string().nullable(),
});
export type BlocksPage = z.infer<typeof blocksPage>;
