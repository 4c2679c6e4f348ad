import * as z from 'zod';

/** `log.json`: the lines of the log, oldest first, each with the hash of the one before it. */
export const archivedLogSchema = z.array(
  z.strictObject({
    position: z.int().positive(),
    at: z.iso.datetime(),
    actor: z.string(),
    action: z.string(),
    details: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  }),
);
