import {
  type Bytes,
  fromBase64Url,
  randomBytes,
  sha256,
  toBase64Url,
  toHex,
} from '../../core/ground/bytes.ts';
import { deriveKey } from '../../core/ground/derive-key.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { Context } from '../context.ts';

/** A secret for a link or a cookie, and the hash of it that is stored. */
export interface Token {
  token: string;
  hash: string;
}

/** A new secret. */
export function newToken(): Promise<Token> {
  return tokenOf(randomBytes(32));
}

/**
 * The secret that a press of a form makes: the same one when it arrives twice, so that whichever answer
 * the browser shows holds the one that works.
 * @param press names the press and what it makes; whoever does not know it and the secret of the
 *   deployment learns nothing of the token
 */
export async function tokenOfPress(
  { linkKey }: Pick<Context, 'linkKey'>,
  press: string,
): Promise<Token> {
  return tokenOf(await deriveKey(linkKey, `token of a press ${press}`));
}

async function tokenOf(bytes: Bytes): Promise<Token> {
  return { token: toBase64Url(bytes), hash: toBase64Url(await sha256(bytes)) };
}

/** A random name for a row, in 22 characters or fewer. */
export const newId = () => toHex(randomBytes(8));

/**
 * SHA-256 of a token as it stands in a link or cookie.
 * @throws DomainError `sign-in.unknown` for something that is no token
 */
export async function hashOfToken(token: string): Promise<string> {
  try {
    return toBase64Url(await sha256(fromBase64Url(token)));
  } catch {
    throw new DomainError('sign-in.unknown');
  }
}

/** Hours after which a visit ends, whatever happens. */
export const mostHours = 30 * 24;
