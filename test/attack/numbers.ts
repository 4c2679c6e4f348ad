import { type Bytes, fromBase64Url, toBase64Url, toHex } from '../../src/core/ground/bytes.ts';

/** Arithmetic an attacker does at home. */

export function toNumber(bytes: Bytes): bigint {
  return BigInt(`0x${toHex(bytes)}`);
}

/** 256 bytes, most significant first. */
export function toBytes(value: bigint): Bytes {
  const hex = value.toString(16).padStart(512, '0');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The inverse by Euclid's algorithm. */
export function inverseOf(value: bigint, modulus: bigint): bigint {
  let [low, high] = [value % modulus, modulus];
  let [x, y] = [1n, 0n];
  while (low > 0n) {
    const times = high / low;
    [low, high] = [high - times * low, low];
    [x, y] = [y - times * x, x];
  }
  return ((y % modulus) + modulus) % modulus;
}

/** The modulus of a public ticket key. */
export async function modulus(publicSpki: string): Promise<bigint> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const bytes = fromBase64Url(publicSpki);
  const key = await crypto.subtle.importKey('spki', bytes, algorithm, true, ['verify']);
  return toNumber(fromBase64Url((await crypto.subtle.exportKey('jwk', key)).n ?? ''));
}

export const publicExponent = 65537n;

export async function hashed(text: string): Promise<string> {
  const bytes = fromBase64Url(text);
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
