import * as z from 'zod';
import type { PrivateSignKey } from './manifest.ts';
import { signJson } from './sign-manifest.ts';
import { amendmentKind } from './verify-manifest.ts';

/** The shape of an amendment; what may follow what, `amend` says. */

const changeSchema = z.discriminatedUnion('kind', [
  /** People added per block. */
  z.strictObject({
    kind: z.literal('people'),
    added: z.record(z.string(), z.int().min(1)),
  }),
  z.strictObject({ kind: z.literal('closes'), closes: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('k'), k: z.int().min(5) }),
]);
export type Change = z.infer<typeof changeSchema>;

const amendmentSchema = z.strictObject({
  format: z.literal('geleding-amendment-1'),
  /** Hash of the manifest, or of the amendment before this one (base64url). */
  previous: z.string(),
  at: z.iso.datetime(),
  change: changeSchema,
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** Signs an amendment with the wave's key, as a compact JWS. */
export function signAmendment(amendment: Amendment, key: PrivateSignKey): Promise<string> {
  return signJson(amendmentSchema.parse(amendment), key, amendmentKind);
}
