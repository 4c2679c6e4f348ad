import * as z from 'zod';

/**
 * What the server answers to one of many presses that a script makes; the browser takes the types
 * alone, as in `answering.ts`.
 */

/** `POST /manage/waves/:id/ticket-keys`. */
export const ticketKeysReply = z.strictObject({ made: z.int().min(0), total: z.int().min(0) });
export type TicketKeysReply = z.infer<typeof ticketKeysReply>;

/** `POST /manage/waves/:id/open-box`; `next` is where to go when there is nothing more to open. */
const openingReply = z.strictObject({
  done: z.int().min(0),
  total: z.int().min(0),
  next: z.string().optional(),
});
export type OpeningReply = z.infer<typeof openingReply>;
