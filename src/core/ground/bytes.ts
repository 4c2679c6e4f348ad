import { DomainError } from './errors.ts';

/** Bytes that Web Crypto takes as they are: never a view on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** What newer engines do themselves, many times faster (ECMA-262, "Uint8Array to/from base64"). */
interface InBase64 {
  toBase64?(how: { alphabet: 'base64url'; omitPadding: true }): string;
}
interface FromBase64 {
  fromBase64?(text: string, how: { alphabet: 'base64url'; lastChunkHandling: 'strict' }): Bytes;
}

/** As many arguments as every engine takes. */
const charactersAtOnce = 8192;

/** Base64url without padding (RFC 4648 §5), safe in links and JSON. */
export function toBase64Url(bytes: Uint8Array & InBase64): string {
  if (bytes.toBase64) return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
  let binary = '';
  for (let from = 0; from < bytes.length; from += charactersAtOnce) {
    binary += String.fromCharCode(...bytes.subarray(from, from + charactersAtOnce));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Bytes from base64url without padding. Strict: other characters, padding, an impossible length and
 * stray bits at the end are refused, so that equal bytes have one spelling only.
 * @throws DomainError `bytes.malformed`
 */
export function fromBase64Url(text: string): Bytes {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) {
    throw new DomainError('bytes.malformed');
  }
  const own: FromBase64 = Uint8Array as FromBase64;
  if (own.fromBase64) return decode(text, own.fromBase64);
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  // Only a last group that is not whole has room for stray bits.
  const rest = text.length % 4;
  if (rest > 0 && toBase64Url(bytes.slice(1 - rest)) !== text.slice(-rest)) {
    throw new DomainError('bytes.malformed');
  }
  return bytes;
}

/** Refuses stray bits too; it asks for the padding that our spelling leaves out. */
function decode(text: string, fromBase64: NonNullable<FromBase64['fromBase64']>): Bytes {
  try {
    const whole = text.padEnd(Math.ceil(text.length / 4) * 4, '=');
    return fromBase64(whole, { alphabet: 'base64url', lastChunkHandling: 'strict' });
  } catch {
    throw new DomainError('bytes.malformed');
  }
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte < 16 ? `0${byte.toString(16)}` : byte.toString(16);
  return hex;
}

/** The parts one after another. */
export function concat(...parts: Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** The parts, each after its length as four bytes, so that no two lists give the same bytes. */
export function lengthPrefixed(...parts: Uint8Array[]): Bytes {
  return concat(...parts.flatMap((part) => [uint32(part.length), part]));
}

/** A whole number below 2³² as four bytes, most significant first. */
export function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Whether both hold the same bytes; takes the same time wherever they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] as number) ^ (b[at] as number);
  return difference === 0;
}

/** SHA-256 (FIPS 180-4): 32 bytes. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Unpredictable bytes from the platform's generator. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
