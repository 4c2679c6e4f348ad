import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import { followAmendments, type Terms } from './amendments.ts';
import { type Manifest, manifestHash, manifestSchema, verifyManifest } from './manifest.ts';

/**
 * Checks what a server serves against the hash a person was given: the manifest has that hash, its
 * own key signed it, and every amendment is one of the three kinds that are allowed. Nothing is
 * answered, and nothing opened, before this has passed.
 * @param served the manifest as JSON
 * @param jws the signed manifest
 * @param amendments signed amendments, oldest first
 * @param expectedHash from the link, or from the key holder's file (base64url)
 * @returns the manifest, and what holds after the amendments
 * @throws DomainError `manifest.other` for another manifest, `manifest.invalid`,
 *   `amendment.refused`
 */
export async function checkServed(
  served: unknown,
  jws: string,
  amendments: readonly string[],
  expectedHash: string,
): Promise<{ manifest: Manifest; terms: Terms }> {
  const read = manifestSchema.safeParse(served);
  if (!read.success) throw new DomainError('manifest.invalid');
  const manifest = read.data;
  if ((await manifestHash(manifest)) !== expectedHash) throw new DomainError('manifest.other');
  if (canonicalJson(await verifyManifest(jws)) !== canonicalJson(manifest)) {
    throw new DomainError('manifest.invalid');
  }
  return { manifest, terms: await followAmendments(manifest, amendments) };
}
