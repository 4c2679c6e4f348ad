import * as z from 'zod';
import { CannotSay } from './cannot-say.ts';

/** What an outsider keeps of a host: its log's key and head, and what each wave promised. */
const keptSchema = z.strictObject({
  format: z.literal('geleding-kept-1'),
  origin: z.string(),
  log: z.strictObject({ key: z.string(), size: z.int().min(0), root: z.string() }),
  waves: z.array(
    z.strictObject({
      id: z.string(),
      manifestHash: z.string(),
      amendments: z.array(z.string()),
      /** SHA-256 over the list of receipts, once there is one. */
      receipts: z.string().nullable(),
      /** SHA-256 of the release that was published, once there is one. */
      release: z.string().nullable().default(null),
    }),
  ),
});
export type Kept = z.infer<typeof keptSchema>;
export type KeptWave = Kept['waves'][number];

/** @throws CannotSay when the file is none of ours */
export function readKept(source: string): Kept {
  try {
    return keptSchema.parse(JSON.parse(source));
  } catch {
    throw new CannotSay('the kept file is not one that this program wrote');
  }
}

export function writtenKept(kept: Kept): string {
  return `${JSON.stringify(kept, null, 2)}\n`;
}
