import { openServedBox } from '../../src/client/key-holder/open-served-box.ts';
import { provingServer } from '../../src/client/key-holder/prove-key.ts';
import type { Server } from '../../src/client/key-holder/server.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import { inviteHolder } from './hr.ts';
import { signIn, type Visitor } from './visitor.ts';

/** Plays the key holders with the code their browsers run. */
export interface BoxKey {
  publicKey: Uint8Array<ArrayBuffer>;
  privateKey: Uint8Array<ArrayBuffer>;
}

/** Either holder of a wave, signed in with a link that HR hands over. */
export function seatHolders(hr: Visitor, id: string): Promise<Visitor[]> {
  return Promise.all(
    [0, 1].map(async (position) => signIn(hr.origin, await inviteHolder(hr, id, position))),
  );
}

/** The first holder makes the key, whole; every holder proves and rehearses it. */
export async function holdCeremony(holders: readonly Visitor[], id: string): Promise<BoxKey> {
  const key = await generateBoxKey();
  const made = { publicKey: toBase64Url(key.publicKey), holding: 'either' };
  await holders[0]?.postJson(`/key/${id}/key`, made);
  for (const holder of holders) {
    const server = provingServer(serverFor(holder, id), key);
    await server.post('proven', made);
    await server.post('rehearsed', made);
  }
  return key;
}

/**
 * Opens the box and publishes the release.
 * @param manifestHash what the holder compared the words of
 * @returns how many ballots were counted
 */
export async function openAndPublish(
  holder: Visitor,
  id: string,
  manifestHash: string,
  key: BoxKey,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<number> {
  const server = serverFor(holder, id);
  const box = await openServedBox(server, manifestHash, { wave: id, ...key }, onProgress);
  const release = await releaseOf(box);
  await provingServer(server, key).post('release', { release, receipts: box.opened.receipts });
  return box.opened.receipts.length;
}

/** The requests of a holder's browser, made by somebody who is signed in as one. */
export function serverFor(holder: Visitor, id: string): Server {
  return {
    get: (path, headers) => holder.getJson(`/key/${id}/${path}`, headers),
    post: (path, body, headers) => holder.postJson(`/key/${id}/${path}`, body, headers),
  };
}
