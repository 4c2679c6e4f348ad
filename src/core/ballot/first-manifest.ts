import * as z from 'zod';
import { canonicalJson } from '../ground/canonical-json.ts';
import { bytesOf, type Manifest, statements, withRules } from './manifest.ts';
import { type Plan, planSchema } from './plan-schema.ts';

/**
 * The first format of the manifest, which held the whole plan and every ticket key. Waves that were
 * fixed in it are read as ever; no new ones are made.
 */
export const firstManifestSchema = withRules(
  z.strictObject({
    format: z.literal('geleding-manifest-1'),
    ...statements,
    plan: planSchema,
    /** Per block the public key of its tickets (RSA 2048, SPKI, base64url). */
    ticketKeys: z.record(z.string(), bytesOf(294)),
  }),
).refine((manifest) => {
  const blocks = manifest.plan.blocks.map((block) => block.id).sort();
  return canonicalJson(blocks) === canonicalJson(Object.keys(manifest.ticketKeys).sort());
}, 'one ticket key per block, no more and no less');
type FirstManifest = z.infer<typeof firstManifestSchema>;

/** A plan with the ticket keys of its blocks. */
export interface KeyedPlan {
  plan: Plan;
  /** Public keys by block (RSA 2048, SPKI, base64url). */
  ticketKeys: Record<string, string>;
}

/** What a first manifest says besides its plan and keys, which are kept apart. */
export const firstHeadSchema = withRules(
  z.strictObject({
    format: z.literal('geleding-manifest-1'),
    ...statements,
    k: z.int().min(5),
    headcount: z.int().min(1),
    blocks: z.strictObject({ count: z.int().min(1) }),
  }),
);

/** A manifest of either format, as the code works with it. */
export type AnyManifest = Manifest | z.infer<typeof firstHeadSchema>;

export function headOf({ plan, ticketKeys: _keys, ...said }: FirstManifest): AnyManifest {
  const { k, headcount, blocks } = plan;
  return { ...said, k, headcount, blocks: { count: blocks.length } };
}

/** The manifest as it was signed: a first one with the plan and the keys in their place. */
export function signedForm(manifest: AnyManifest, { plan, ticketKeys }: KeyedPlan): object {
  if (manifest.format === 'geleding-manifest-2') return manifest;
  const { k: _k, headcount: _headcount, blocks: _blocks, ...said } = manifest;
  return { ...said, plan, ticketKeys };
}
