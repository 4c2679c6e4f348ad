import { DomainError } from '../ground/errors.ts';
import { type CheckedManifest, checkSigned } from './check-served.ts';
import { firstManifestSchema, headOf } from './first-manifest.ts';

/**
 * `checkManifest` for waves that were fixed in the first format; only they need what reads it.
 * @throws DomainError `manifest.other`, `manifest.invalid`
 */
export async function checkFirst(
  served: unknown,
  jws: string,
  expectedHash: string,
): Promise<CheckedManifest> {
  const read = firstManifestSchema.safeParse(served);
  if (!read.success) throw new DomainError('manifest.invalid');
  await checkSigned(read.data, jws, expectedHash);
  const { plan, ticketKeys } = read.data;
  return { manifest: headOf(read.data), keyed: { plan, ticketKeys } };
}
