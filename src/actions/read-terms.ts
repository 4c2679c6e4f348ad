import {
  followAmendments,
  type KnownBlocks,
  noBlocks,
  plannedHeadcounts,
  type Terms,
} from '../core/ballot/amendments.ts';
import type { AnyManifest } from '../core/ballot/first-manifest.ts';
import type { Plan } from '../core/ballot/plan-schema.ts';
import { DomainError } from '../core/ground/errors.ts';
import { listAmendments } from '../storage/amendments.ts';
import type { Context } from './context.ts';
import { readPlan } from './read-plan.ts';
import type { Wave } from './read-wave.ts';

/** The signed amendments of a manifest, oldest first, and the terms they lead to. */
export interface AmendedTerms {
  amendments: string[];
  terms: Terms;
}

/**
 * What holds now, but for the people of single blocks: that takes the plan, see `readAllTerms`.
 * @throws DomainError `open.manifest` before the manifest is fixed, `amendment.refused` when what is
 *   stored is not a chain its key signed
 */
export function readTerms(context: Context, wave: Wave): Promise<AmendedTerms> {
  return follow(context, wave, noBlocks);
}

/** What holds now, with the people of every block of the plan. @throws as `readTerms` */
export function readAllTerms(context: Context, wave: Wave, plan: Plan): Promise<AmendedTerms> {
  return follow(context, wave, plannedHeadcounts(plan));
}

async function follow(
  { db }: Context,
  { id, manifest, manifestHash }: Wave,
  known: KnownBlocks,
): Promise<AmendedTerms> {
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const amendments = await listAmendments(db, id);
  return { amendments, terms: await followAmendments(manifest, manifestHash, known, amendments) };
}

/** When a wave closes: what HR set, and what amendments made of it (ISO moment). */
export async function readClosing(context: Context, wave: Wave): Promise<string> {
  return wave.manifest ? (await readTerms(context, wave)).terms.closes : wave.settings.closes;
}

/** How many people and blocks a wave has. */
export interface WaveSize {
  people: number;
  blocks: number;
}

/** How large a fixed wave is, with whoever joined. */
export function sizeOf({ blocks }: AnyManifest, { headcount }: Terms): WaveSize {
  return { people: headcount, blocks: blocks.count };
}

/** How large a wave is that is planned and not fixed; null before. */
export async function readPlanned(context: Context, wave: Wave): Promise<WaveSize | null> {
  const plan = wave.state === 'draft' ? null : await readPlan(context, wave.id);
  return plan && { people: plan.headcount, blocks: plan.blocks.length };
}
