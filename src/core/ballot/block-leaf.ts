import * as z from 'zod';
import { type Bytes, sha256, toBase64Url, utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import { hashTree } from '../ground/hash-tree.ts';
import { textSchema } from '../language/language-schema.ts';
import { commonNames } from './block-label.ts';
import type { KeyedPlan } from './first-manifest.ts';
import { bytesOf, type Manifest } from './manifest.ts';
import { blockIdSchema, type PlannedBlock, sideSchema } from './plan-schema.ts';

/**
 * What a device is given of the plan: its own block, with the path that shows that the manifest
 * binds it. Nobody needs to read five thousand blocks to answer in one.
 */
const blockLeafSchema = z.strictObject({
  block: blockIdSchema,
  headcount: z.int().min(1),
  side: sideSchema,
  /** What its people have in common, per axis: names, and how many more are left out. */
  common: z.array(z.strictObject({ names: z.array(textSchema).min(1), more: z.int().min(0) })),
  /** The public key of its tickets (RSA 2048, SPKI, base64url). */
  ticketKey: bytesOf(294),
});
export type BlockLeaf = z.infer<typeof blockLeafSchema>;

/** A leaf with its place among all blocks and its path to the root (base64url). */
export interface BoundLeaf {
  leaf: BlockLeaf;
  place: number;
  path: string[];
}

/** The leaf of one block of a plan. */
export function leafOf(keyed: KeyedPlan, block: PlannedBlock): BlockLeaf {
  return leafMaker(keyed)(block);
}

function leafMaker({ plan, ticketKeys }: KeyedPlan): (block: PlannedBlock) => BlockLeaf {
  const common = commonNames(plan);
  return (block) => {
    const { id, headcount, side } = block;
    const ticketKey = ticketKeys[id];
    if (!ticketKey) throw new DomainError('block.other');
    return { block: id, headcount, side, common: common(block), ticketKey };
  };
}

/**
 * Binds a plan and its ticket keys: what the manifest says of them, and each block's leaf with its
 * path. Blocks stand in the order of their ids.
 */
export async function bindPlan(
  keyed: KeyedPlan,
): Promise<Pick<Manifest, 'blocks' | 'plan'> & { leaves: BoundLeaf[] }> {
  const leaves = [...keyed.plan.blocks]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(leafMaker(keyed));
  const { root, paths } = await hashTree(leaves.map(entryOf));
  return {
    blocks: { count: leaves.length, root: toBase64Url(root) },
    plan: toBase64Url(await sha256(entryOf(keyed.plan))),
    leaves: leaves.map((leaf, place) => ({
      leaf,
      place,
      path: (paths[place] ?? []).map(toBase64Url),
    })),
  };
}

function entryOf(value: object): Bytes {
  return utf8(canonicalJson(value));
}
