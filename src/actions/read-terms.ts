import { followAmendments, type Terms } from '../core/ballot/amendments.ts';
import type { Manifest } from '../core/ballot/manifest.ts';
import { listAmendments } from '../storage/amendments.ts';
import type { Context } from './context.ts';
import type { Wave } from './read-wave.ts';

/**
 * What holds now: the signed amendments of a manifest, oldest first, and the terms they lead to.
 * @throws DomainError `amendment.refused` when what is stored is not a chain its key signed
 */
export async function readTerms(
  { db }: Context,
  manifest: Manifest,
): Promise<{ amendments: string[]; terms: Terms }> {
  const amendments = await listAmendments(db, manifest.wave.id);
  return { amendments, terms: await followAmendments(manifest, amendments) };
}

/** When a wave closes: what HR set, and what amendments made of it (ISO moment). */
export async function readClosing(context: Context, wave: Wave): Promise<string> {
  if (!wave.manifest) return wave.settings.closes;
  return (await readTerms(context, wave.manifest)).terms.closes;
}

/** People per block: as planned, and with those whom amendments added; empty before planning. */
export async function readHeadcounts(
  context: Context,
  { manifest, plan }: Wave,
): Promise<Record<string, number>> {
  if (manifest) return (await readTerms(context, manifest)).terms.headcounts;
  return Object.fromEntries((plan?.blocks ?? []).map(({ id, headcount }) => [id, headcount]));
}
