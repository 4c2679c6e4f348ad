import { DomainError } from '../ground/errors.ts';
import type { AnyManifest, KeyedPlan } from './first-manifest.ts';
import { manifestHash, manifestSchema, type SignKey, verifyManifest } from './manifest.ts';

/** A manifest that was checked; a first one brings its plan along. */
export interface CheckedManifest {
  manifest: AnyManifest;
  /** Null where the plan is read apart: see `checkPlan`. */
  keyed: KeyedPlan | null;
}

/**
 * Checks what a server serves against the hash a person was given: the manifest has that hash, and
 * its own key signed it. Nothing is answered, and nothing opened, before this has passed.
 * @param served the manifest as JSON
 * @param jws its detached signature
 * @param expectedHash from the link, or from the key holder's file (base64url)
 * @throws DomainError `manifest.other` for another manifest, `manifest.invalid`
 */
export async function checkManifest(
  served: unknown,
  jws: string,
  expectedHash: string,
): Promise<CheckedManifest> {
  const read = manifestSchema.safeParse(served);
  if (!read.success) return checkFirst(served, jws, expectedHash);
  await checkSigned(read.data, jws, expectedHash);
  return { manifest: read.data, keyed: null };
}

/** Only waves of before the second format need what reads the first. */
async function checkFirst(
  served: unknown,
  jws: string,
  expectedHash: string,
): Promise<CheckedManifest> {
  const { firstManifestSchema, headOf } = await import('./first-manifest.ts');
  const read = firstManifestSchema.safeParse(served);
  if (!read.success) throw new DomainError('manifest.invalid');
  await checkSigned(read.data, jws, expectedHash);
  const { plan, ticketKeys } = read.data;
  return { manifest: headOf(read.data), keyed: { plan, ticketKeys } };
}

async function checkSigned(
  signed: object & { signKey: SignKey },
  jws: string,
  expectedHash: string,
): Promise<void> {
  if ((await manifestHash(signed)) !== expectedHash) throw new DomainError('manifest.other');
  await verifyManifest(signed, jws);
}
