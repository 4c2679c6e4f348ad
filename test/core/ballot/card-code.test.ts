import { describe, expect, it } from 'vitest';
import { cardCode, cardToken, inGroups, readCardCode } from '../../../src/core/ballot/card-code.ts';
import { invitationSecret } from '../../../src/core/ballot/link.ts';
import { toBase64Url } from '../../../src/core/ground/bytes.ts';

const linkKey = new Uint8Array(32).fill(3);
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = await cardCode(linkKey, 'AAAAAAAAAAAAAAAAAAAAAA');

describe('the code of a card', () => {
  it('is sixteen characters in groups of four, none of which looks like another', () => {
    expect(inGroups(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readCardCode(code)).toBe(code);
  });

  it('is read in any case, with any spaces and dashes, and with look-alikes for their letters', () => {
    const typed = [
      inGroups(code),
      inGroups(code).toLowerCase(),
      ` ${inGroups(code).replaceAll('-', ' ')} `,
      inGroups(code).replaceAll('-', '\u2013'),
      inGroups(code).replaceAll('-', '.'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      [...code].join('\u00a0'),
      [...code].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)).join(''),
    ];
    for (const one of typed) expect(readCardCode(one)).toBe(code);
  });

  it('with one character wrong, missing or too many, or two changed over, is not read', () => {
    for (let at = 0; at < code.length; at += 1) {
      const [before, after] = [code.slice(0, at), code.slice(at + 1)];
      for (const letter of alphabet) {
        if (letter !== code[at]) expect(readCardCode(before + letter + after)).toBeNull();
        expect(readCardCode(before + letter + code.slice(at))).toBeNull();
      }
      expect(readCardCode(before + after)).toBeNull();
      for (let other = at + 1; other < code.length; other += 1) {
        const swapped = [...code];
        [swapped[at], swapped[other]] = [code[other] ?? '', code[at] ?? ''];
        if (code[at] !== code[other]) expect(readCardCode(swapped.join(''))).toBeNull();
      }
    }
    for (const text of ['', 'U'.repeat(16), '€'.repeat(16), '0'.repeat(15), 'x'.repeat(5000)]) {
      expect(readCardCode(text)).toBeNull();
    }
  });

  it('carries 75 bits: five in each of fifteen characters, all values alike, no two codes the same', async () => {
    const ids = Array.from({ length: 2000 }, (_, at) => `id-${at}`);
    const codes = await Promise.all(ids.map((id) => cardCode(linkKey, id)));
    expect(new Set(codes).size).toBe(codes.length);
    for (let place = 0; place < 16; place += 1) {
      const counts = new Map<string, number>();
      for (const one of codes)
        counts.set(one[place] ?? '', (counts.get(one[place] ?? '') ?? 0) + 1);
      expect(counts.size).toBe(32);
      // 62.5 expected; chi-square of 31 degrees of freedom stays below 70 but once in 10,000.
      const chi = [...counts.values()].reduce((sum, n) => sum + (n - 62.5) ** 2 / 62.5, 0);
      expect(chi).toBeLessThan(70);
    }
  });

  it('is not the secret of the link, and shows the server something else than itself', async () => {
    const secret = toBase64Url(await invitationSecret(linkKey, 'AAAAAAAAAAAAAAAAAAAAAA'));
    const token = toBase64Url(await cardToken(code));
    expect(token).toHaveLength(43);
    expect(token).not.toContain(code);
    expect(secret).not.toBe(token.slice(0, 22));
    expect(await cardCode(new Uint8Array(32).fill(4), 'AAAAAAAAAAAAAAAAAAAAAA')).not.toBe(code);
  });
});
