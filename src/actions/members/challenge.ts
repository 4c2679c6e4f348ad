import {
  type Bytes,
  concat,
  equalBytes,
  fromBase64Url,
  randomBytes,
  toBase64Url,
  utf8,
} from '../../core/ground/bytes.ts';
import { keyedHash } from '../../core/ground/keyed-hash.ts';
import { later } from '../../core/ground/later.ts';
import type { Context } from '../context.ts';

/**
 * What a challenge was made for: one that was asked to make a passkey signs nobody in, and makes one
 * only for whoever asked.
 */
export type Purpose = 'use' | `make ${string}`;

const minutes = 5;
const randomLength = 16;
const timeLength = 8;

/**
 * A challenge for an authenticator that the server need not keep: the time, random bytes and a code
 * over both under a key of its own, so that only fresh challenges of this deployment are taken.
 * @returns base64url
 */
export async function newChallenge(context: Context, purpose: Purpose): Promise<string> {
  const time = new Uint8Array(timeLength);
  new DataView(time.buffer).setBigUint64(0, BigInt(context.now.getTime()));
  const text = concat(time, randomBytes(randomLength));
  return toBase64Url(concat(text, await codeOf(context, purpose, text)));
}

/** Whether this deployment made the challenge, for this purpose, in the last minutes. */
export async function isChallenge(
  context: Context,
  purpose: Purpose,
  challenge: string,
): Promise<boolean> {
  const bytes = fromBase64Url(challenge);
  const length = timeLength + randomLength;
  const text = bytes.slice(0, length);
  if (!equalBytes(bytes.slice(length), await codeOf(context, purpose, text))) return false;
  const made = Number(new DataView(text.buffer).getBigUint64(0));
  const age = context.now.getTime() - made;
  return age >= 0 && age <= minutes * 60_000;
}

/** When no challenge that was made by now is taken any more: ISO moment. */
export function endOfChallenge({ now }: Context): string {
  return later(now, minutes, 'minutes');
}

/** Made with a key derived apart from the secrets of links, so that no code made here is one of theirs. */
async function codeOf({ linkKey }: Context, purpose: Purpose, text: Bytes): Promise<Bytes> {
  const key = await keyedHash(linkKey, utf8('geleding passkey challenges 1'));
  return keyedHash(key, concat(utf8(`${purpose} `), text));
}
