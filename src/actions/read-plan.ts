import { type KeyedPlan, signedForm } from '../core/ballot/first-manifest.ts';
import { type Plan, planSchema } from '../core/ballot/plan-schema.ts';
import { DomainError } from '../core/ground/errors.ts';
import { listFixedKeys } from '../storage/blocks.ts';
import { findPlan } from '../storage/plans.ts';
import type { Context } from './context.ts';
import type { Wave } from './read-wave.ts';

/** The plan of a wave, or null before it has one. */
export async function readPlan({ db }: Context, id: string): Promise<Plan | null> {
  const text = await findPlan(db, id);
  return text === null ? null : planSchema.parse(JSON.parse(text));
}

/**
 * The plan of a wave whose manifest is fixed, with the keys it was fixed with.
 * @throws DomainError `wave.unknown`
 */
export async function readKeyedPlan(context: Context, id: string): Promise<KeyedPlan> {
  const plan = await readPlan(context, id);
  if (!plan) throw new DomainError('wave.unknown');
  return { plan, ticketKeys: await listFixedKeys(context.db, id) };
}

/** The manifest of a wave as it was signed; plan and keys are read only where it holds them. */
export async function readSigned(context: Context, { id, manifest }: Wave): Promise<object> {
  if (!manifest) throw new DomainError('wave.unknown');
  if (manifest.format === 'geleding-manifest-2') return manifest;
  return signedForm(manifest, await readKeyedPlan(context, id));
}
