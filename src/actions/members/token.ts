import { fromBase64Url, randomBytes, sha256, toBase64Url, toHex } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';

/** A new secret for a link or a cookie, and the hash of it that is stored. */
export async function newToken(): Promise<{ token: string; hash: string }> {
  const bytes = randomBytes(32);
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

export function later(now: Date, hours: number): string {
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}
