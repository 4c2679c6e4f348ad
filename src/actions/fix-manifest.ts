import {
  generateSignKey,
  type Manifest,
  manifestHash,
  manifestSchema,
  signManifest,
} from '../core/ballot/manifest.ts';
import { utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import { insertManifest } from '../storage/manifests.ts';
import { findOrganisation } from '../storage/organisation.ts';
import { listPublicKeys } from '../storage/ticket-keys.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { fieldDefinition } from './field-definition.ts';
import { prepareInvitations } from './prepare-invitations.ts';
import { readWaveIn, type Wave } from './read-wave.ts';
import { readBoxSecret } from './server-sealed.ts';
import { wrap } from './wrapping.ts';

/**
 * Fixes everything staff rely on in the signed manifest, and makes the invitations, whose links
 * carry its hash. From here on the plan, k, the keys and the questions of the wave never change.
 * @throws DomainError `wave.unknown`, `wave.state`, `open.organisation`, `open.ticket-keys`,
 *   `open.key-missing`, `open.key-unproven`, `open.dates`, `definition.changed`
 */
export async function fixManifest(context: Context, id: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['planned']);
  if (wave.manifest) return;
  const { publicKey, privateKey } = await generateSignKey();
  const manifest = await composeManifest(context, wave, publicKey);
  const hash = await manifestHash(manifest);
  const invitations = await prepareInvitations(context, id, manifest.plan);
  const fixed = {
    manifest: JSON.stringify(manifest),
    manifestHash: hash,
    manifestJws: await signManifest(manifest, privateKey),
    signKey: await wrap(context.wrapKeys, utf8(JSON.stringify(privateKey))),
  };
  if (!(await insertManifest(context.db, id, manifest.boxKey, fixed, invitations))) {
    return checkFixed(context, id);
  }
  const invited = invitations.length;
  await appendLog(context, 'hr', 'manifest.fixed', { wave: id, manifest: hash, invited });
}

/** Whoever was quicker either fixed the same wave, or made a new key that nobody has proven yet. */
async function checkFixed(context: Context, id: string): Promise<void> {
  const { manifest } = await readWaveIn(context, id, ['planned']);
  if (!manifest) throw new DomainError('open.key-unproven');
}

async function composeManifest(
  context: Context,
  wave: Wave,
  signKey: Manifest['signKey'],
): Promise<Manifest> {
  const { db, now } = context;
  const { settings, plan } = wave;
  const organisation = await findOrganisation(db);
  if (!organisation?.controller || !organisation.contact) {
    throw new DomainError('open.organisation');
  }
  if (settings.closes <= now.toISOString()) throw new DomainError('open.dates');
  const ticketKeys = await listPublicKeys(db, wave.id);
  if (!plan || plan.blocks.some((block) => !ticketKeys[block.id])) {
    throw new DomainError('open.ticket-keys');
  }
  if (!wave.boxKey) throw new DomainError('open.key-missing');
  if (settings.openedBy === 'server-sealed') await readBoxSecret(context, wave.id, wave.boxKey);
  else await checkKeyHolders(context, wave.id);
  const { definition, hash } = await fieldDefinition(context, settings);
  return manifestSchema.parse({
    format: 'geleding-manifest-1',
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
    },
    languages: settings.languages,
    plan,
    ticketKeys,
    boxKey: wave.boxKey,
    signKey,
    opens: settings.opens,
    closes: settings.closes,
    retention: {
      roster: settings.retention.rosterDays,
      ballots: settings.retention.ballotDays,
    },
    worksCouncil:
      organisation.councilDecision && organisation.councilDate
        ? { decision: organisation.councilDecision, date: organisation.councilDate }
        : null,
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
