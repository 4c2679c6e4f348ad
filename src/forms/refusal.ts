import * as z from 'zod';

/** What the server answers to a script whose request it refuses: a stable code, and details of it. */
export const refusal = z.looseObject({
  error: z.string(),
  /** Why a wave was cancelled, in HR's words. */
  reason: z.string().optional(),
});
export type Refusal = z.infer<typeof refusal>;
