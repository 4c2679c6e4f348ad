import { type Bytes, randomBytes, toHex } from '../ground/bytes.ts';

/** Whole numbers modulo another, over the platform's own integers. */

/** Bytes as a number, most significant first. */
export function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes)}`);
}

/** A number in so many bytes, most significant first. */
export function toBytes(value: bigint, length: number): Bytes {
  const bytes = new Uint8Array(length);
  const hex = value.toString(16).padStart(2 * length, '0');
  for (let at = 0; at < length; at += 1) {
    bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  }
  return bytes;
}

/** base^exponent mod n by squaring; its time depends on the exponent, which must be public. */
export function power(base: bigint, exponent: bigint, n: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % n;
    if (bit === '1') result = (result * base) % n;
  }
  return result;
}

/**
 * The number that gives 1 with `value` modulo n (extended Euclid), or null when there is none. Its
 * time depends on `value`: give it nothing secret that was not multiplied by a random number first.
 */
export function inverse(value: bigint, n: bigint): bigint | null {
  let [low, high] = [value % n, n];
  let [x, y] = [1n, 0n];
  while (low > 0n) {
    const times = high / low;
    [low, high] = [high - times * low, low];
    [x, y] = [y - times * x, x];
  }
  return high === 1n ? (y + n) % n : null;
}

/** A number from 1 to n − 1, each equally likely: drawn again until it lies below n. */
export function randomBelow(n: bigint): bigint {
  const length = Math.ceil(n.toString(16).length / 2);
  for (;;) {
    const drawn = toNumber(randomBytes(length));
    if (drawn > 0n && drawn < n) return drawn;
  }
}
