import { fingerprints } from '../core/ballot/fingerprint.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { findDecision } from '../storage/council-decisions.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import { hasGoneOut } from '../storage/mailings.ts';
import { countPeople } from '../storage/people.ts';
import { countPrepared } from '../storage/ticket-keys.ts';
import type { Context } from './context.ts';
import { readDefinition } from './field-definition.ts';
import { readyBlocks } from './prepare-invitations.ts';
import { readPlanned, readTerms, sizeOf, type WaveSize } from './read-terms.ts';
import type { Wave } from './read-wave.ts';

/** Where a wave stands, for HR: what is decided and what is ready, and nothing about anybody. */
export async function summariseWave(context: Context, wave: Wave) {
  const { db, zone } = context;
  const { settings, manifest } = wave;
  const definition = await readDefinition(context, settings.definition);
  const terms = manifest ? (await readTerms(context, wave)).terms : null;
  const size = manifest && terms ? sizeOf(manifest, terms) : await readPlanned(context, wave);
  const listed = await countPeople(db, wave.id);
  const words =
    manifest && wave.manifestHash
      ? await fingerprints(wave.manifestHash, manifest.languages)
      : null;
  return {
    id: wave.id,
    title: wave.title,
    state: wave.state,
    definition: { title: definition.title, version: definition.version },
    people: listed > 0 ? listed : (size?.people ?? 0),
    settingsReviewed: settings.reviewed,
    k: terms?.k ?? settings.k,
    promise: settings.promise,
    serverOpens: settings.openedBy === 'server-sealed',
    boxOpened: wave.boxOpened,
    shares: settings.keyHolding === 'two-of-three',
    // The days as they were, or as they are planned, where the organisation is.
    opens: wave.openedOn ?? dayOf(manifest?.opens ?? settings.opens, zone),
    closes: wave.closedOn ?? dayOf(terms?.closes ?? settings.closes, zone),
    blocks: size?.blocks ?? null,
    ticketKeys: size && { made: await readyOf(context, wave, size), total: size.blocks },
    boxKey: wave.boxKey !== null,
    holders: (await listKeyHolders(db, wave.id)).map(({ wave: _wave, ...holder }) => holder),
    fixed: manifest !== null,
    decision: manifest ? await decisionOn(context, wave) : null,
    invited: await hasGoneOut(db, wave.id),
    ...(words ? { words } : {}),
    ...(wave.cancelReason ? { cancelReason: wave.cancelReason } : {}),
  };
}

/** Blocks that are ready to be fixed; once they are fixed, all. */
async function readyOf({ db }: Context, { id, state, manifest }: Wave, size: WaveSize) {
  if (manifest || state !== 'planned') return size.blocks;
  return readyBlocks(size, await countPrepared(db, id));
}

/** What the works council said; terms that an older version fixed say themselves that it decided. */
async function decisionOn({ db }: Context, { id, manifest }: Wave) {
  const found = await findDecision(db, id);
  return found ?? (manifest?.worksCouncil ? { kind: 'consent' as const } : null);
}
