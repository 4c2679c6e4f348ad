import { createHash } from 'node:crypto';
import * as z from 'zod';
import { readServedPlan } from '../../src/client/key-holder/read-plan.ts';
import { followAmendments, plannedHeadcounts } from '../../src/core/ballot/amendments.ts';
import { checkFirst } from '../../src/core/ballot/check-first.ts';
import { checkManifest } from '../../src/core/ballot/check-served.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { judge } from '../audit/judge.ts';
import { Malformed } from '../audit/malformed.ts';
import type { Finding, Host } from './finding.ts';
import type { KeptWave } from './kept.ts';

const servedSchema = z.object({
  manifest: z.looseObject({ wave: z.looseObject({ id: z.string() }) }),
  jws: z.string(),
  amendments: z.array(z.string()),
});

/**
 * A wave's manifest keeps its hash and is signed, amendments were only added, receipts do not change
 * once they are listed, and a release that was downloaded fits both.
 */
export async function checkWave(
  host: Host,
  id: string,
  before: KeptWave | null,
  release: string | null,
): Promise<{ findings: Finding[]; kept: KeptWave | null }> {
  const source = await host.text(`/w/${encodeURIComponent(id)}/manifest`);
  const served = servedSchema.safeParse(parsed(source));
  const findings: Finding[] = [];
  const say = (good: boolean, what: string) => findings.push({ good, what: `wave ${id}: ${what}` });
  if (!served.success) {
    say(false, 'the manifest cannot be read');
    return { findings, kept: before };
  }
  const { manifest, amendments } = served.data;
  const hash = await manifestHash(manifest);
  const holds = await follows(host, id, served.data, hash).catch(() => false);
  say(
    holds && manifest.wave.id === id,
    'its own key signed the manifest and every amendment, and its plan and keys are those it binds',
  );
  if (before) {
    say(before.manifestHash === hash, 'the manifest is the one kept before');
    say(
      before.amendments.every((one, at) => amendments[at] === one),
      'amendments were only added',
    );
  }
  const receipts = receiptsIn(await host.text(`/w/${encodeURIComponent(id)}/receipts`));
  const listed = receipts.length === 0 ? null : sha256(receipts.join('\n'));
  if (before?.receipts) say(before.receipts === listed, 'the receipts are those kept before');
  if (release !== null && fits(release, id))
    findings.push(...releaseFindings(release, hash, receipts, id));
  return { findings, kept: { id, manifestHash: hash, amendments, receipts: listed } };
}

/** Whether manifest, plan, keys and amendments belong together; throws where they do not. */
async function follows(
  host: Host,
  id: string,
  { manifest, jws, amendments }: z.infer<typeof servedSchema>,
  hash: string,
): Promise<boolean> {
  const checked = await checkManifest(manifest, jws, hash, checkFirst);
  const read = async (path: string) =>
    parsed(await host.text(`/w/${encodeURIComponent(id)}/${path}`));
  const { plan } = checked.keyed ?? (await readServedPlan(checked.manifest, read));
  await followAmendments(checked.manifest, hash, plannedHeadcounts(plan), amendments);
  return true;
}

function parsed(source: string | null): unknown {
  try {
    return JSON.parse(source ?? '');
  } catch {
    return null;
  }
}

function fits(release: string, id: string): boolean {
  const read = z.object({ wave: z.object({ id: z.string() }) }).safeParse(parsed(release));
  return !read.success || read.data.wave.id === id;
}

/** The release passes the audit, names this manifest, and rests on just these receipts. */
function releaseFindings(release: string, hash: string, receipts: string[], id: string): Finding[] {
  try {
    const { leaks } = judge(release);
    const { wave, receiptsHash } = z
      .object({ wave: z.object({ manifestHash: z.string() }), receiptsHash: z.string() })
      .parse(JSON.parse(release));
    return [
      { good: leaks.length === 0, what: `wave ${id}: the release passes the audit` },
      { good: wave.manifestHash === hash, what: `wave ${id}: the release names this manifest` },
      {
        good: receiptsHash === sha256(receipts.join('\n')),
        what: `wave ${id}: the release rests on the receipts listed`,
      },
    ];
  } catch (error) {
    if (!(error instanceof Malformed) && !(error instanceof z.ZodError)) throw error;
    return [{ good: false, what: `wave ${id}: the release cannot be read` }];
  }
}

/** The receipts on the page, once each, in the order in which they are hashed. */
function receiptsIn(html: string | null): string[] {
  return [...new Set((html ?? '').match(/\b[0-9a-f]{64}\b/g) ?? [])].sort();
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
