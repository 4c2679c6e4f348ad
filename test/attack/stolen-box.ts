import { readKeyedPlan } from '../../src/actions/read-plan.ts';
import { followAmendments, plannedHeadcounts } from '../../src/core/ballot/amendments.ts';
import { type Manifest, manifestSchema } from '../../src/core/ballot/manifest.ts';
import { type Box, openBox, type SealedBallot } from '../../src/core/ballot/open-box.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { type BoxToRelease, releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import { findBundled } from '../../src/definitions.ts';
import { countTickets } from '../../src/storage/invitations.ts';
import type { World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { type PlayedWave, rowOf } from '../support/world-wave.ts';

/** The box of a wave as whoever has both the database and the key holder's key can open it. */
export async function openStolenBox(world: World, wave: PlayedWave): Promise<BoxToRelease> {
  const manifest = await manifestOf(world, wave);
  const keyed = await readKeyedPlan(world.context(), wave.id);
  const known = plannedHeadcounts(keyed.plan);
  const terms = await followAmendments(manifest, wave.manifestHash, known, []);
  const definition = findBundled(manifest.definition.id) as Definition;
  const tickets = await countTickets(world.context().db, wave.id);
  const box: Box = {
    ...keyed,
    manifest,
    manifestHash: wave.manifestHash,
    terms,
    definition,
    privateKey: wave.key.privateKey,
    tickets,
    ballots: await sealedBallots(wave),
  };
  const opened = await openBox(box);
  const day = '2026-11-23';
  const { manifestHash } = box;
  return {
    plan: keyed.plan,
    manifest,
    manifestHash,
    terms,
    definition,
    opened,
    tickets,
    openedOn: day,
    closedOn: day,
  };
}

/** What would be released if the box were opened now. */
export async function releaseNow(world: World, wave: PlayedWave): Promise<ReleaseData> {
  return releaseOf(await openStolenBox(world, wave));
}

export async function manifestOf(world: World, { id }: PlayedWave): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse((await rowOf(world, id)).manifest ?? ''));
}

export async function sealedBallots({ id }: PlayedWave): Promise<SealedBallot[]> {
  const rows = (await dump()).ballot?.filter((row) => row.wave === id) ?? [];
  return rows.map((row) => ({
    block: String(row.block),
    nonce: fromBase64Url(String(row.nonce)),
    signature: fromBase64Url(String(row.signature)),
    ciphertext: fromBase64Url(String(row.ciphertext)),
  }));
}
