import { expect, it } from 'vitest';
import { fromBase64Url, randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';

/** The runtime spells bytes itself, as its engine does; Node, older browsers and this file do it in our code. */

it('has both ways of its own', () => {
  expect('fromBase64' in Uint8Array && 'toBase64' in Uint8Array.prototype).toBe(true);
});

it('spells bytes of every length as the letters of RFC 4648 §5, and reads them back', () => {
  for (let length = 0; length < 100; length += 1) {
    const bytes = randomBytes(length);
    const letters = btoa(String.fromCharCode(...bytes));
    const spelt = letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(toBase64Url(bytes)).toBe(spelt);
    expect(fromBase64Url(spelt)).toEqual(bytes);
  }
});

it.each([
  'A',
  'AAAAA',
  'AB',
  'AAB',
  'AA==',
  'AAA=',
  'A+AA',
  'A/AA',
  ' AAA',
  'AA\nAA',
  'ＡＡ',
  'AA\u0000',
])('refuses %j, which spells nothing or in a second way', (text) => {
  expect(() => fromBase64Url(text)).toThrow('bytes.malformed');
});
