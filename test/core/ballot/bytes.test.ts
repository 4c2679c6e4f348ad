import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/core/ground/bytes.ts';

/** Base64url as the platform writes it. */
const written = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

test('bytes of any length are written as the platform writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64Url(bytes)).toBe(written(bytes));
      expect(fromBase64Url(written(bytes))).toEqual(bytes);
    }),
    { seed: 7, numRuns: 300 },
  );
  for (const length of [8191, 8192, 8193, 16_384, 20_000]) {
    const bytes = new Uint8Array(length).map((_, at) => (at * 31 + (at >> 8)) & 255);
    expect(toBase64Url(bytes)).toBe(written(bytes));
    expect(fromBase64Url(written(bytes))).toEqual(bytes);
  }
});

test('equal bytes have one spelling: whatever is read is written the same', () => {
  const letters = 'AQgwPBCDefz0189-_ =+/é\n';
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }), (text) => {
      let read: Uint8Array | null;
      try {
        read = fromBase64Url(text);
      } catch (error) {
        expect(error).toMatchObject({ code: 'bytes.malformed' });
        read = null;
      }
      if (read) expect(toBase64Url(read)).toBe(text);
      else expect(written(Buffer.from(text, 'base64url'))).not.toBe(text);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test.each(['A', 'AB', 'AAB', 'AAAAB', 'AA==', 'A A', 'AA\n'])('“%s” is refused', (text) => {
  expect(() => fromBase64Url(text)).toThrow(expect.objectContaining({ code: 'bytes.malformed' }));
});
