import { followAmendments, plannedHeadcounts } from '../../core/ballot/amendments.ts';
import { checkFirst } from '../../core/ballot/check-first.ts';
import { checkManifest } from '../../core/ballot/check-served.ts';
import { sheetKeeper } from '../../core/ballot/kept-sheets.ts';
import type { BoxKey } from '../../core/ballot/key-file.ts';
import { manifestSchema } from '../../core/ballot/manifest.ts';
import { openBox, type SealedBallot } from '../../core/ballot/open-box.ts';
import { readBallot } from '../../core/ballot/read-ballot.ts';
import { type Definition, definitionSchema } from '../../core/definition/definition-schema.ts';
import type { BoxToRelease } from '../../core/disclosure/release/release-box.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { type BoxPage, boxPage, firstBoxPage } from '../../forms/key-ceremony.ts';
import { provingServer } from './prove-key.ts';
import { readServedPlan } from './read-plan.ts';
import type { Server } from './server.ts';

/**
 * Fetches the box page by page and opens it. Pages are fetched while ballots are opened; nothing is
 * trusted that the manifest's hash does not vouch for.
 * @param manifestHash the hash whose check words the holder compared
 * @throws DomainError and Unreachable: see `checkManifest`, `checkPlan`, `openBox` and `Server`
 */
export async function openServedBox(
  server: Server,
  manifestHash: string,
  key: BoxKey,
  onProgress: (done: number, total: number) => void,
): Promise<BoxToRelease> {
  const proving = provingServer(server, key);
  const first = firstBoxPage.parse(await proving.get('box?after='));
  const checked = await checkManifest(first.manifest, first.jws, manifestHash, checkFirst);
  const { manifest } = checked;
  if (!checked.keyed && !manifestSchema.safeParse(manifest).success) {
    throw new DomainError('manifest.invalid');
  }
  const keyed = checked.keyed ?? (await readServedPlan(manifest, server.get));
  const terms = await followAmendments(
    manifest,
    manifestHash,
    plannedHeadcounts(keyed.plan),
    first.amendments,
  );
  const definition: Definition = definitionSchema.parse(first.definition);
  onProgress(0, first.total);
  const opened = await openBox({
    ...keyed,
    manifest,
    manifestHash,
    terms,
    definition,
    privateKey: key.privateKey,
    tickets: first.tickets,
    ballots: ballotsFrom(proving, first),
    keep: sheetKeeper(definition),
    onProgress: (done) => onProgress(done, first.total),
  });
  return {
    plan: keyed.plan,
    manifest,
    manifestHash,
    terms,
    definition,
    opened,
    tickets: first.tickets,
    openedOn: first.opened,
    closedOn: first.closed,
  };
}

async function* ballotsFrom(server: Server, first: BoxPage): AsyncGenerator<SealedBallot> {
  let page = first;
  for (;;) {
    const { next } = page;
    const following = next ? fetchPage(server, next) : null;
    following?.catch(() => undefined);
    yield* page.ballots.map(readBallot);
    if (!following) return;
    page = await following;
  }
}

async function fetchPage(server: Server, after: string): Promise<BoxPage> {
  return boxPage.parse(await server.get(`box?after=${encodeURIComponent(after)}`));
}
