import { DomainError } from '../../ground/errors.ts';
import { accented, likelyEncoding } from './likely-encoding.ts';
import { decodeSingleByte, type SingleByte, singleByte } from './single-byte.ts';

/** Never guessed, only chosen: the platform reads them, and what else the bytes could be looks as likely. */
const onlyChosen = [
  'windows-1255',
  'iso-8859-5',
  'iso-8859-7',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** How the bytes of a staff list can be written. */
export const rosterEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...(Object.keys(singleByte) as SingleByte[]),
  ...onlyChosen,
] as const;
export type RosterEncoding = (typeof rosterEncodings)[number];

export interface DecodedText {
  text: string;
  encoding: RosterEncoding;
  /** Zero bytes that were dropped: mainframes pad with them. */
  zeros: number;
  /** Some words with accents, by which a person sees whether the encoding is right. */
  sample: string[];
}

/**
 * Reads bytes as text, whatever program wrote them: a byte order mark decides; else UTF-16 shows by
 * its zero bytes; else UTF-8, also when a few letters of it are broken (they become U+FFFD); else
 * the encoding of one byte a letter that makes the likeliest words.
 *
 * @param chosen what a person chose after seeing the sample
 * @throws DomainError `roster.unreadable` when the bytes are no text at all
 */
export function decode(bytes: Uint8Array, chosen?: RosterEncoding): DecodedText {
  const encoding = chosen ?? marked(bytes) ?? wide(bytes) ?? utf8(bytes) ?? likelyEncoding(bytes);
  const raw = isSingleByte(encoding)
    ? decodeSingleByte(bytes, encoding)
    : new TextDecoder(encoding).decode(bytes);
  const text = withLines(raw.includes('\u0000') ? raw.replaceAll('\u0000', '') : raw);
  const zeros = raw.length - text.length;
  if ((zeros > 0 && text === '') || isRubbish(text)) throw new DomainError('roster.unreadable');
  return { text, encoding, zeros, sample: accented(text) };
}

/** A text without any of the usual ends of lines has those of a mainframe, or of Unicode. */
function withLines(text: string): string {
  return /[\r\n]/.test(text) ? text : text.replace(/[\u0085\u2028]/g, '\n');
}

function isSingleByte(encoding: string): encoding is SingleByte {
  return encoding in singleByte;
}

/** More than one in fifty of the first characters is a control that no text holds. */
function isRubbish(text: string): boolean {
  const head = text.slice(0, 100_000);
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    // Up to 13 are tabs and ends of lines, 26 ends a file of DOS, from 28 on are separators.
    if (code < 9 || (code > 13 && code < 28 && code !== 26)) controls += 1;
  }
  return controls * 50 > head.length;
}

function marked(bytes: Uint8Array): RosterEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark: every other byte is zero in Latin letters, and one of few in any alphabet.
 */
function wide(bytes: Uint8Array): RosterEncoding | undefined {
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  const kinds = [new Set<number>(), new Set<number>()];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    kinds[index % 2]?.add(byte);
  });
  const [even = 0, odd = 0] = zeros;
  const few = (place: number) => (kinds[place]?.size ?? 0) <= 6;
  // A stray zero or two in a short file are no second byte of every letter.
  const many = Math.max(4, head.length / 32);
  if (odd > many && even * 10 < odd && few(1)) return 'utf-16le';
  if (even > many && odd * 10 < even && few(0)) return 'utf-16be';
  return undefined;
}

/** UTF-8 when most of what is not ASCII is: one name pasted from elsewhere spoils no other. */
function utf8(bytes: Uint8Array): RosterEncoding | undefined {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    let follow = 0;
    while (follow < more && ((bytes[at + follow + 1] ?? 0) & 0xc0) === 0x80) follow += 1;
    if (byte >= 0xc2 && byte < 0xf5 && follow === more) {
      sound += 1;
      at += more;
    } else broken += 1;
  }
  return broken === 0 || sound > broken ? 'utf-8' : undefined;
}
