import { createHash } from 'node:crypto';
import * as z from 'zod';
import { readServedPlan } from '../../src/client/key-holder/read-plan.ts';
import {
  followAmendments,
  plannedHeadcounts,
  type Terms,
} from '../../src/core/ballot/amendments.ts';
import { bindPlan } from '../../src/core/ballot/block-leaf.ts';
import { checkFirst } from '../../src/core/ballot/check-first.ts';
import { checkManifest } from '../../src/core/ballot/check-served.ts';
import type { AnyManifest } from '../../src/core/ballot/first-manifest.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { blocksPage } from '../../src/forms/plan-pages.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReleases } from './check-release.ts';
import { wordLines, wordsOf } from './check-words.ts';
import { type Finding, type Host, parsed } from './finding.ts';
import type { KeptWave } from './kept.ts';
import type { Said } from './pages-of-wave.tsx';

const servedSchema = z.object({
  manifest: z.looseObject({
    wave: z.looseObject({ id: z.string() }),
    definition: z.looseObject({
      hash: z.string(),
      editions: z.record(z.string(), z.string()).optional(),
    }),
  }),
  jws: z.string(),
  amendments: z.array(z.string()),
});

/** What was found of a wave: what agrees or not, what to keep, and words to compare by eye. */
export interface SeenWave {
  findings: Finding[];
  kept: KeptWave | null;
  words: string[];
}

/**
 * A wave's manifest keeps its hash and is signed, plan, blocks and questions are those it binds,
 * amendments were only added, receipts and release do not change once they are there, and releases
 * that were downloaded are the ones published and fit all of it.
 * @param pages looks at what staff read of a wave that says this of itself
 */
export async function checkWave(
  host: Pick<Host, 'text'>,
  id: string,
  before: KeptWave | null,
  releases: string[],
  pages: (said: Said) => Promise<Finding[]>,
): Promise<SeenWave> {
  const at = `/w/${encodeURIComponent(id)}`;
  const served = servedSchema.safeParse(parsed(await host.text(`${at}/manifest`)));
  const findings: Finding[] = [];
  const say = (good: boolean, what: string) => findings.push({ good, what: `wave ${id}: ${what}` });
  if (!served.success) {
    say(false, 'the manifest cannot be read');
    return { findings, kept: before, words: [] };
  }
  const { manifest, amendments } = served.data;
  const hash = await manifestHash(manifest);
  const bound = await boundBy(host, at, served.data, hash).catch(() => null);
  say(
    bound !== null && manifest.wave.id === id,
    'its own key signed the manifest and every amendment, and its plan and keys are those it binds',
  );
  if (bound) say(bound.leaves, 'every block is served as the manifest binds it, with its path');
  const words = bound && (await wordsOf(bound.manifest, hash));
  for (const { good, what } of await checkQuestions(host, manifest.definition, hash))
    say(good, what);
  const page = await host.text(`${at}/receipts`);
  const receipts = receiptsIn(page);
  const listed = receipts.length === 0 ? null : sha256(receipts.join('\n'));
  const published = releaseIn(page);
  if (bound && words) findings.push(...(await pages({ ...bound, words, receipts, published })));
  if (before) {
    say(before.manifestHash === hash, 'the manifest is the one kept before');
    say(
      before.amendments.every((one, place) => amendments[place] === one),
      'amendments were only added',
    );
    if (before.receipts) say(before.receipts === listed, 'the receipts are those kept before');
    if (before.release) say(before.release === published, 'the release is the one kept before');
  }
  const promised = { manifest, amendments, ...(bound ? { plan: bound.plan } : {}) };
  for (const { good, what } of checkReleases(releases, { promised, receipts, published }))
    say(good, what);
  return {
    findings,
    kept: { id, manifestHash: hash, amendments, receipts: listed, release: published },
    words: words ? wordLines(id, words) : [],
  };
}

/** What the manifest binds, and whether all blocks are served so; throws where parts do not belong together. */
async function boundBy(
  host: Pick<Host, 'text'>,
  at: string,
  { manifest, jws, amendments }: z.infer<typeof servedSchema>,
  hash: string,
): Promise<{ manifest: AnyManifest; terms: Terms; plan: unknown; leaves: boolean }> {
  const checked = await checkManifest(manifest, jws, hash, checkFirst);
  const shown: unknown[] = [];
  const read = async (path: string) => {
    const page = parsed(await host.text(`${at}/${path}`));
    if (path.startsWith('blocks')) shown.push(...blocksPage.parse(page).blocks);
    return page;
  };
  const keyed = checked.keyed ?? (await readServedPlan(checked.manifest, read));
  const planned = plannedHeadcounts(keyed.plan);
  const terms = await followAmendments(checked.manifest, hash, planned, amendments);
  const leaves = checked.keyed ? [] : (await bindPlan(keyed)).leaves;
  return {
    manifest: checked.manifest,
    terms,
    plan: keyed.plan,
    leaves: canonicalJson(leaves) === canonicalJson(shown),
  };
}

/** The receipts on the page, once each, in the order in which they are hashed. */
function receiptsIn(html: string | null): string[] {
  return [...new Set((html ?? '').match(/\b[0-9a-f]{64}\b/g) ?? [])].sort();
}

/** The hash of the release that the same page names, in groups of eight. */
function releaseIn(html: string | null): string | null {
  const [, groups] = /id="release-hash"[^>]*>((?:[0-9a-f]{8} ?){8})</.exec(html ?? '') ?? [];
  return groups?.replaceAll(' ', '') ?? null;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
