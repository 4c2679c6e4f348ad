import { canonicalJson } from '../ground/canonical-json.ts';

/** Eight hexadecimal digits that differ for other contents: FNV-1a, 32 bits; nothing secret. */
export function markOf(content: unknown): string {
  let mark = 0x811c9dc5;
  for (const character of canonicalJson(content)) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark.toString(16).padStart(8, '0');
}
