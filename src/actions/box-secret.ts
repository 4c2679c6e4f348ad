import { generateBoxKey, publicKeyOf } from '../core/ballot/seal.ts';
import { type Bytes, fromBase64Url, randomBytes, toBase64Url, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { findBoxSecret, putBoxSecret } from '../storage/box-secrets.ts';
import { backupsUntil } from './backups-until.ts';
import type { LogEntry } from './commit.ts';
import type { Context } from './context.ts';
import { decrypt, encrypt, keyIdIn, type Place, unwrap, wrap } from './wrapping.ts';

/**
 * The tables are made from all sheets at once, in one request: its time and its memory allow this
 * many (docs/decisions/the-server-opens-in-steps.md has the measurements).
 */
const mostServerOpened = 20_000;
const secretBytes = 32;

/** What opens a box on the server: the secret of its wave, and the private key that lay under it. */
export interface BoxKeys {
  secret: Bytes;
  privateKey: Bytes;
}

/**
 * A wave with more people than the server can count needs a key holder.
 * @throws DomainError `server-opened.large`
 */
export function checkServerOpened(people: number): void {
  if (people <= mostServerOpened) return;
  throw new DomainError('server-opened.large', { people, max: mostServerOpened });
}

/**
 * Makes the box's key on the server, for the step that plans a wave. The public half goes on the
 * wave; the private half under a secret of this wave alone; that secret, in a row of its own, under
 * the deployment's.
 */
export async function makeBoxSecret({ db, wrapKeys }: Context, id: string) {
  const { publicKey, privateKey } = await generateBoxKey();
  const secret = randomBytes(secretBytes);
  const also = putBoxSecret(db, id, {
    wrapped: await wrap(wrapKeys, placeOf(id), secret),
    encrypted: await encrypt(secret, privateKey, utf8(id)),
  });
  return { change: { boxKey: toBase64Url(publicKey) }, also };
}

function placeOf(wave: string): Place {
  return { kind: 'box', wave, block: '' };
}

/**
 * The keys of a box that the server opens.
 * @throws DomainError `open.key-missing` when they are gone, or belong to another box;
 *   `wrapping.lost` when the deployment's secret is gone
 */
export async function readBoxSecret(
  { db, wrapKeys }: Context,
  id: string,
  boxKey: string | null,
): Promise<BoxKeys> {
  const found = await findBoxSecret(db, id);
  if (!found || !boxKey) throw new DomainError('open.key-missing');
  const secret = await unwrap(wrapKeys, placeOf(id), found.wrapped);
  const privateKey = found.encrypted ? await decrypt(secret, found.encrypted, utf8(id)) : secret;
  const publicKey = await publicKeyOf(privateKey);
  if (publicKey.join() !== fromBase64Url(boxKey).join()) throw new DomainError('open.key-missing');
  return { secret, privateKey };
}

/**
 * The certificate of a box's keys: which of the deployment's secrets they lay under, and until when
 * a backup together with that secret could bring them back. Empty where the server has no keys.
 */
export async function boxKeyDeleted({ db, now }: Context, wave: string): Promise<LogEntry[]> {
  const found = await findBoxSecret(db, wave);
  if (!found) return [];
  const details = { wave, secret: keyIdIn(found.wrapped), backupsUntil: backupsUntil(now) };
  return [{ action: 'key.deleted', details }];
}
