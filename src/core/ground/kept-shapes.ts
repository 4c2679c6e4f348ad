import * as z from 'zod';
import { audiences } from './audiences.ts';

/** The shapes of what the database keeps as JSON text; see `src/storage/stored-json.ts`. */

/** Words by what they are of: a language, an attribute. */
export const keptWords = z.record(z.string(), z.string());

/** Words in a fixed order; null where there is none. */
export const keptValues = z.array(z.string().nullable());

/** Signed statements, oldest first. */
export const keptSigned = z.array(z.string());

export const keptAudiences = z.array(z.enum(audiences));

/** From when each audience may read a release: ISO moments. */
export const keptStages = z.partialRecord(z.enum(audiences), z.string());

/** Steps of the clock that did not succeed. */
export const keptFailures = z.array(
  z.object({
    step: z.enum(['waves', 'mail', 'expired', 'leftovers', 'keys', 'series']),
    /** Which wave it was about; null for a step about none. */
    wave: z.string().nullable(),
    /** The code of the refusal, `internal` for a fault. */
    code: z.string(),
  }),
);

/** What the amendments of a wave are read with. */
export const keptAmended = z.object({ manifest: z.string(), hash: z.string(), signed: keptSigned });
export type KeptAmended = z.infer<typeof keptAmended>;
