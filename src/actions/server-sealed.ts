import { toBase64Url } from '../core/ballot/bytes.ts';
import { generateBoxKey, publicKeyOf } from '../core/ballot/seal.ts';
import { DomainError } from '../core/errors.ts';
import { findBoxSecret, putBoxSecret } from '../storage/box-secrets.ts';
import { changeWave } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { unwrap, wrap } from './wrapping.ts';

/** A wave's box is opened in one request, and no request can open more ballots than this. */
export const mostServerSealed = 2000;

/**
 * A wave with more people than the server can open ballots for needs a key holder.
 * @throws DomainError `server-sealed.large`
 */
export function checkServerSealed(people: number): void {
  if (people <= mostServerSealed) return;
  throw new DomainError('server-sealed.large', { people, max: mostServerSealed });
}

/** Makes the box's key on the server: the public half on the wave, the private one wrapped apart. */
export async function makeBoxSecret(context: Context, id: string): Promise<void> {
  const { publicKey, privateKey } = await generateBoxKey();
  const boxKey = toBase64Url(publicKey);
  await putBoxSecret(context.db, id, await wrap(context.wrapKey, privateKey));
  await changeWave(context.db, id, ['planned'], { boxKey });
}

/**
 * The private key of a box that the server opens.
 * @throws DomainError `open.key-missing` when it is gone, or belongs to another box
 */
export async function readBoxSecret(context: Context, id: string, boxKey: string | null) {
  const wrapped = await findBoxSecret(context.db, id);
  if (!wrapped || !boxKey) throw new DomainError('open.key-missing');
  const privateKey = await unwrap(context.wrapKey, wrapped);
  if (toBase64Url(await publicKeyOf(privateKey)) !== boxKey) {
    throw new DomainError('open.key-missing');
  }
  return privateKey;
}
