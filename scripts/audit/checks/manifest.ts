import { canonical, sha256 } from '../canonical.ts';
import { finder, type Leak } from '../leak.ts';
import { Malformed } from '../malformed.ts';
import type { Publication } from '../publication.ts';
import { readJson } from '../read-json.ts';
import { sum } from '../rows.ts';
import { readAmendments } from './amendments.ts';

interface Manifest {
  format: string;
  wave: { id: string; title: string };
  organisation: string;
  promise: string;
  definition: { id: string; version: string; hash: string };
  signKey?: unknown;
  headcount?: number;
  k?: number;
  closes?: string;
  /** The plan, in manifests that carried it; today only its hash. */
  plan: string | Plan;
}

interface Plan {
  k: number;
  headcount: number;
  tree: string;
  leaders: string[];
  axes: unknown[];
  blocks: { id: string; headcount: number; spans: Record<string, string[]> }[];
}

/** The manifest of a wave and, where it is bound by its hash alone, the plan, as they are served. */
export interface Promised {
  manifest: Manifest;
  plan: Plan | null;
  hash: string;
  /** Signed amendments, where they are served beside the manifest. */
  amendments: unknown[] | null;
}

/**
 * Reads what `/w/<wave>/manifest` serves, or a manifest alone; `plan` may stand beside it.
 * @throws Malformed
 */
export function readManifest(source: string): Promised {
  const data = asObject(readJson(source));
  if (!data) throw new Malformed('the manifest is no object');
  const manifest = (asObject(data.manifest) ?? data) as unknown as Manifest;
  if (
    !manifest ||
    typeof manifest.format !== 'string' ||
    !manifest.format.startsWith('geleding-manifest-')
  ) {
    throw new Malformed('the manifest has no format "geleding-manifest-…"');
  }
  const wanted: [string, unknown][] = [
    ['wave', manifest.wave],
    ['definition', manifest.definition],
    ['plan', manifest.plan],
  ];
  for (const [name, value] of wanted)
    if (value === undefined) throw new Malformed(`the manifest has no ${name}`);
  const beside = asObject(data.plan);
  const plan = (typeof manifest.plan === 'string'
    ? beside
    : manifest.plan) as unknown as Plan | null;
  return {
    manifest,
    plan: Array.isArray(plan?.blocks) ? plan : null,
    hash: sha256(canonical(manifest), 'base64url'),
    amendments: Array.isArray(data.amendments) ? data.amendments : null,
  };
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** What was promised before the first invitation, beside what was published. */
export function checkManifest(
  { wave, participation, blocks }: Publication,
  { manifest, plan, hash, amendments }: Promised,
): Leak[] {
  const { leaks, find } = finder();
  const same = (where: string, published: unknown, promised: unknown) => {
    if (canonical(published) !== canonical(promised)) {
      find(
        'manifest-differs',
        where,
        `published ${canonical(published).slice(0, 100)}, promised ${canonical(promised ?? null).slice(0, 100)}`,
      );
    }
  };
  same('wave.manifestHash', wave.manifestHash, hash);
  same('wave.id', wave.id, manifest.wave.id);
  same('wave.title', wave.title, manifest.wave.title);
  same('wave.organisation', wave.organisation, manifest.organisation);
  same('wave.promise', wave.promise, manifest.promise);
  const { id, version, hash: text } = manifest.definition;
  same('wave.definition', wave.definition, { id, version, hash: text });
  const before = {
    k: manifest.k ?? plan?.k,
    closes: manifest.closes,
    blocks: plan && new Set(plan.blocks.map((block) => block.id)),
  };
  const amended = readAmendments(amendments ?? [], manifest.signKey, hash, before, find);
  // Without the amendments it is known from where k and headcounts went up, and not how far.
  const atLeast = (where: string, published: number, promised: number | undefined) => {
    if (promised === undefined) return;
    const wrong = amendments ? published !== promised : published < promised;
    const detail = `published ${published}, promised ${amendments ? '' : 'at least '}${promised}`;
    if (wrong) find('manifest-differs', where, detail);
  };
  atLeast('wave.k', wave.k, amended.k ?? before.k);
  const headcount = manifest.headcount ?? plan?.headcount;
  const joined = sum([...amended.added.values()]);
  atLeast(
    'participation.headcount',
    participation.headcount,
    headcount === undefined ? undefined : headcount + joined,
  );
  if (!plan) return leaks;
  if (typeof manifest.plan === 'string')
    same('plan', sha256(canonical(plan), 'base64url'), manifest.plan);
  same('wave.tree', wave.tree, plan.tree);
  same('wave.leaders', wave.leaders, plan.leaders);
  same('wave.axes', wave.axes, plan.axes);
  const planned = new Map(plan.blocks.map((block) => [block.id, block]));
  const counted = blocks.flatMap((block) => block.planned);
  if (blocks.length > 0) same('blocks', [...counted].sort(), [...planned.keys()].sort());
  for (const block of blocks) {
    const inside = block.planned.flatMap((one) => planned.get(one) ?? []);
    const people = sum(
      inside.map(({ id, headcount: planned }) => planned + (amended.added.get(id) ?? 0)),
    );
    atLeast(block.id, block.headcount, people);
    for (const [axis, values] of Object.entries(block.spans)) {
      same(
        `${block.id} ${axis}`,
        [...values].sort(),
        [...new Set(inside.flatMap(({ spans }) => spans[axis] ?? []))].sort(),
      );
    }
  }
  return leaks;
}
