import type { Terms } from '../core/ballot/amendments.ts';
import type { AnyManifest, KeyedPlan } from '../core/ballot/first-manifest.ts';
import type { Definition } from '../core/definition/definition-schema.ts';
import { DomainError } from '../core/ground/errors.ts';
import { countTickets } from '../storage/invitations.ts';
import { type BoxKeys, readBoxSecret } from './box-secret.ts';
import type { Context } from './context.ts';
import { readDefinition } from './field-definition.ts';
import { readKeyedPlan } from './read-plan.ts';
import { readAllTerms } from './read-terms.ts';
import { readWaveIn, type Wave } from './read-wave.ts';

/** A closed wave whose box the server opens, with all it needs to do so. */
export interface WaveOfServer {
  wave: Wave;
  keys: BoxKeys;
  /** How many amendments the terms follow from. */
  amendments: number;
  box: KeyedPlan & {
    manifest: AnyManifest;
    manifestHash: string;
    terms: Terms;
    definition: Definition;
    tickets: Record<string, number>;
  };
}

/**
 * @throws DomainError `wave.unknown`, `wave.state`, `box.key-holder` where the server has no key,
 *   `open.key-missing`, `wrapping.lost`
 */
export async function readWaveOfServer(context: Context, id: string): Promise<WaveOfServer> {
  const wave = await readWaveIn(context, id, ['closed']);
  const { manifest, manifestHash } = wave;
  if (!manifest || !manifestHash || manifest.openedBy !== 'server-sealed') {
    throw new DomainError('box.key-holder');
  }
  const keys = await readBoxSecret(context, id, manifest.boxKey);
  const keyed = await readKeyedPlan(context, id);
  const { amendments: signed, terms } = await readAllTerms(context, wave, keyed.plan);
  const definition = await readDefinition(context, manifest.definition);
  const tickets = await countTickets(context.db, id);
  const box = { ...keyed, manifest, manifestHash, terms, definition, tickets };
  return { wave, keys, amendments: signed.length, box };
}
