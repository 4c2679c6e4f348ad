import { DomainError } from '../ground/errors.ts';
import type { AnyManifest, KeyedPlan } from './first-manifest.ts';
import type { Manifest, SignKey } from './manifest.ts';
import { manifestHash, verifyManifest } from './verify-manifest.ts';

/** A manifest that was checked; a first one brings its plan along. */
export interface CheckedManifest {
  manifest: AnyManifest;
  /** Null where the plan is read apart: see `checkPlan`. */
  keyed: KeyedPlan | null;
}

/** Checks a manifest of the first format in the same way. */
export type FirstFormat = (
  served: unknown,
  jws: string,
  expectedHash: string,
) => Promise<CheckedManifest>;

/**
 * Checks what a server serves against the hash a person was given: the manifest has that hash, and
 * its own key signed it. Nothing is answered, and nothing opened, before this has passed.
 * @param served the manifest as JSON
 * @param jws its detached signature
 * @param expectedHash from the link, or from the key holder's file (base64url)
 * @param first reads what has the first format: `checkFirst`
 * @throws DomainError `manifest.other` for another manifest, `manifest.invalid`
 */
export async function checkManifest(
  served: unknown,
  jws: string,
  expectedHash: string,
  first: FirstFormat,
): Promise<CheckedManifest> {
  const given = served as { format?: unknown } | null;
  if (given?.format !== 'geleding-manifest-2') return first(served, jws, expectedHash);
  // Its shape was checked before its hash went into the links, and the hash vouches for it.
  const manifest = given as Manifest;
  await checkSigned(manifest, jws, expectedHash);
  return { manifest, keyed: null };
}

/** The hash and the signature of a manifest of any format: see `checkManifest`. */
export async function checkSigned(
  signed: object & { signKey: SignKey },
  jws: string,
  expectedHash: string,
): Promise<void> {
  if ((await manifestHash(signed)) !== expectedHash) throw new DomainError('manifest.other');
  await verifyManifest(signed, jws);
}
