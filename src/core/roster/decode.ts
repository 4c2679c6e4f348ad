import { DomainError } from '../ground/errors.ts';

/** How the bytes of a staff list turned out to be written. */
export type RosterEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads the bytes of a staff list as text, whatever program wrote them: a byte order mark decides;
 * else UTF-16 shows by its zero bytes; else strict UTF-8; else windows-1252, which is what Dutch
 * Excel writes and which never fails (WHATWG Encoding Standard).
 *
 * @throws DomainError `roster.unreadable` when the bytes are no text at all (a picture, an old
 *   `.xls`): text never holds a zero character.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: RosterEncoding } {
  const encoding = marked(bytes) ?? sniffed(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : undefined;
  const result =
    encoding && text !== undefined ? { text, encoding } : (strictUtf8(bytes) ?? windows1252(bytes));
  if (result.text.includes('\u0000')) throw new DomainError('roster.unreadable');
  return result;
}

function marked(bytes: Uint8Array): RosterEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: headings are mostly Latin letters, so every other byte is zero. */
function sniffed(bytes: Uint8Array): RosterEncoding | undefined {
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (odd > many && even * 10 < odd) return 'utf-16le';
  if (even > many && odd * 10 < even) return 'utf-16be';
  return undefined;
}

function strictUtf8(bytes: Uint8Array): { text: string; encoding: RosterEncoding } | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): { text: string; encoding: RosterEncoding } {
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}
