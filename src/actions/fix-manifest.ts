import { bindPlan } from '../core/ballot/block-leaf.ts';
import type { KeyedPlan } from '../core/ballot/first-manifest.ts';
import { type Manifest, manifestSchema } from '../core/ballot/manifest.ts';
import { generateSignKey, signManifest } from '../core/ballot/sign-manifest.ts';
import { manifestHash } from '../core/ballot/verify-manifest.ts';
import { editionHashes } from '../core/definition/check-asked.ts';
import { utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { insertBlocks } from '../storage/blocks.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import { findOrganisation } from '../storage/organisation.ts';
import { countPrepared, listPublicKeys } from '../storage/ticket-keys.ts';
import { changeWave } from '../storage/waves.ts';
import { readBoxSecret } from './box-secret.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { type Fielding, fieldDefinition } from './field-definition.ts';
import { isOvertaken, unchanged } from './guards.ts';
import { peopleAtOnce, prepareInvitations, readyBlocks } from './prepare-invitations.ts';
import { readPlan } from './read-plan.ts';
import { readWave, readWaveIn, type Wave } from './read-wave.ts';
import { wrap } from './wrapping.ts';

/**
 * Fixes everything staff rely on in the signed manifest, and makes the invitations, whose links
 * carry its hash. From here on the plan, k, the keys and the questions of the wave never change, nor
 * the host that its links lead to.
 * @param origin scheme and host of HR's own request; null where none is known yet
 * @throws DomainError `wave.unknown`, `wave.state`, `open.organisation`, `open.ticket-keys`,
 *   `open.key-missing`, `open.key-unproven`, `open.dates`, `definition.changed`, `wave.changed`
 */
export async function fixManifest(
  context: Context,
  id: string,
  origin: string | null,
): Promise<void> {
  const wave = await readWaveIn(context, id, ['planned']);
  if (wave.manifest) return;
  try {
    await fix(context, wave, origin);
  } catch (error) {
    // Somebody pressed at the same moment, and the wave is fixed as it was to be.
    if (!isOvertaken(error) || !(await readWave(context, id)).manifest) throw error;
  }
}

async function fix(context: Context, wave: Wave, origin: string | null): Promise<void> {
  const { id } = wave;
  const { publicKey, privateKey } = await generateSignKey();
  const fielding = await fieldDefinition(context, wave.settings);
  const keyed = await readPlanToFix(context, id);
  const { leaves, ...bound } = await bindPlan(keyed);
  const manifest = await composeManifest(context, wave, publicKey, fielding, {
    ...bound,
    k: keyed.plan.k,
    headcount: keyed.plan.headcount,
  });
  const hash = await manifestHash(manifest);
  const invitations = await prepareInvitations(context, id, keyed.plan, {
    upTo: keyed.plan.headcount,
    atMost: peopleAtOnce,
  });
  const place = { kind: 'sign', wave: id, block: '' } as const;
  const fixed = {
    manifest: JSON.stringify(manifest),
    manifestHash: hash,
    closesAt: manifest.closes,
    origin,
    manifestJws: await signManifest(manifest, privateKey),
    signKey: await wrap(context.wrapKeys, place, utf8(JSON.stringify(privateKey))),
  };
  const { db } = context;
  const details = { wave: id, manifest: hash, invited: invitations.invited };
  await commit(context, 'hr', {
    guard: [unchanged(wave), fielding.guard, invitations.guard],
    statements: [
      changeWave(db, id, fixed),
      fielding.statement,
      ...insertBlocks(db, id, leaves),
      ...invitations.statements,
    ],
    entries: [{ action: 'manifest.fixed', details }],
  });
}

async function readPlanToFix(context: Context, id: string): Promise<KeyedPlan> {
  const plan = await readPlan(context, id);
  const ticketKeys = await listPublicKeys(context.db, id);
  const size = { people: plan?.headcount ?? 0, blocks: plan?.blocks.length ?? 0 };
  const ready = readyBlocks(size, await countPrepared(context.db, id));
  if (!plan || ready < size.blocks || plan.blocks.some((block) => !ticketKeys[block.id])) {
    throw new DomainError('open.ticket-keys');
  }
  return { plan, ticketKeys };
}

async function composeManifest(
  context: Context,
  wave: Wave,
  signKey: Manifest['signKey'],
  { definition, hash }: Fielding,
  bound: Pick<Manifest, 'k' | 'headcount' | 'blocks' | 'plan'>,
): Promise<Manifest> {
  const { db, now } = context;
  const { settings } = wave;
  const organisation = await findOrganisation(db);
  if (!organisation?.controller || !organisation.contact) {
    throw new DomainError('open.organisation');
  }
  if (settings.closes <= now.toISOString()) throw new DomainError('open.dates');
  if (!wave.boxKey) throw new DomainError('open.key-missing');
  if (settings.openedBy === 'server-sealed') await readBoxSecret(context, wave.id, wave.boxKey);
  else await checkKeyHolders(context, wave.id);
  return manifestSchema.parse({
    format: 'geleding-manifest-2',
    wave: { id: wave.id, title: wave.title },
    organisation: organisation.name,
    controller: organisation.controller,
    contact: organisation.contact,
    promise: settings.promise,
    openedBy: settings.openedBy,
    definition: {
      id: definition.id,
      version: definition.version,
      hash,
      ballotBytes: definition.ballotBytes,
      editions: await editionHashes(definition, settings.languages),
    },
    languages: settings.languages,
    ...bound,
    boxKey: wave.boxKey,
    signKey,
    opens: settings.opens,
    closes: settings.closes,
    retention: {
      roster: settings.retention.rosterDays,
      ballots: settings.retention.ballotDays,
    },
    // The council decides about terms that are fixed, so its word stands beside them.
    worksCouncil: null,
    keyHolders: settings.keyHolders,
    ...(settings.openedBy === 'key-holder' ? { keyHolding: settings.keyHolding } : {}),
  });
}

async function checkKeyHolders({ db }: Context, id: string): Promise<void> {
  const holders = await listKeyHolders(db, id);
  if (holders.some((holder) => !holder.proven) || !holders.some((holder) => holder.rehearsed)) {
    throw new DomainError('open.key-unproven');
  }
}
