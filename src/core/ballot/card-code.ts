import { type Bytes, utf8 } from '../ground/bytes.ts';
import { deriveKey } from '../ground/derive-key.ts';
import { keyedHash } from '../ground/keyed-hash.ts';

/**
 * The code of a printed card: 16 characters in groups of four, for whoever has no camera or does not
 * see. Fifteen carry 75 random bits, the last one checks them. It stands for the link, which the
 * server makes again from it; what is shown to the server is derived, as it is from a link.
 */

/** Crockford's alphabet: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 15;
const bitsPerLetter = 5;

/**
 * The code of an invitation: the first 75 bits of HMAC-SHA-256(link key, "card " and its id). No id
 * holds a space, so that it says nothing about the secret of the link.
 * @returns 16 characters without spaces
 */
export async function cardCode(linkKey: Bytes, invitationId: string): Promise<string> {
  const mac = await keyedHash(linkKey, utf8(`card ${invitationId}`));
  const bits = [...mac].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const values = Array.from({ length: letters }, (_, at) =>
    Number.parseInt(bits.slice(at * bitsPerLetter, (at + 1) * bitsPerLetter), 2),
  );
  return [...values, checkOf(values)].map((value) => alphabet[value]).join('');
}

/** As it is printed: `7K2M-94QX-…`. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The code in what somebody typed, whatever its case, spaces and dashes, with O read as 0 and I and L
 * as 1; null when there are not exactly 16 characters or one of them is wrong.
 */
export function readCardCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = [...code].map((letter) => alphabet.indexOf(letter));
  if (values.length !== letters + 1 || values.includes(-1)) return null;
  return checkOf(values.slice(0, letters)) === values[letters] ? code : null;
}

/** What the browser shows the server instead of the code: HKDF-SHA-256, info "card", 32 bytes. */
export function cardToken(code: string): Promise<Bytes> {
  return deriveKey(utf8(code), 'card');
}

/**
 * The check of fifteen values below 32: a sum in the field of 32 elements with another weight for
 * each place, so that one wrong character, or two that changed places, always show.
 */
function checkOf(values: readonly number[]): number {
  let sum = 0;
  // Horner's rule: every place further left is doubled once more in the field (x^5 + x^2 + 1).
  for (const value of values) sum = doubled(sum ^ value);
  return sum;
}

function doubled(value: number): number {
  const twice = value << 1;
  return twice & 0b100000 ? twice ^ 0b100101 : twice;
}
