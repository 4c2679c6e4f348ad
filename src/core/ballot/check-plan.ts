import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import { bindPlan } from './block-leaf.ts';
import type { AnyManifest, KeyedPlan } from './first-manifest.ts';
import { planSchema } from './plan-schema.ts';

/**
 * Checks a plan and its ticket keys, read apart, against the manifest that binds them.
 * @throws DomainError `manifest.other`, `manifest.invalid`
 */
export async function checkPlan(
  manifest: AnyManifest,
  served: { plan: unknown; ticketKeys: Record<string, string> },
): Promise<KeyedPlan> {
  const read = planSchema.safeParse(served.plan);
  if (!read.success || manifest.format === 'geleding-manifest-1') {
    throw new DomainError('manifest.invalid');
  }
  const keyed = { plan: read.data, ticketKeys: served.ticketKeys };
  const { leaves: _leaves, ...bound } = await bindPlan(keyed);
  const { blocks, plan } = manifest;
  if (canonicalJson(bound) !== canonicalJson({ blocks, plan })) {
    throw new DomainError('manifest.other');
  }
  return keyed;
}
