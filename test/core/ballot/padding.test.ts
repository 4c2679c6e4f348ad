import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from '../../../src/core/ballot/padding.ts';

describe('padding', () => {
  it('gives every text back, at one length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const padded = pad(text, 1024);
        expect(padded).toHaveLength(1024);
        expect(unpad(padded, 1024)).toBe(text);
      }),
      { seed: 2 },
    );
  });

  it('fits to the last byte and no further', () => {
    expect(unpad(pad('x'.repeat(12), 16), 16)).toBe('x'.repeat(12));
    expect(() => pad('x'.repeat(13), 16)).toThrow('ballot.too-long');
  });

  it('refuses anything hidden behind the text, a false length and broken UTF-8', () => {
    const hidden = pad('{}', 16);
    hidden[15] = 1;
    const long = pad('{}', 16);
    long[3] = 13;
    const broken = pad('{}', 16);
    broken[4] = 0xff;
    for (const wrong of [hidden, long, broken, pad('{}', 15)]) {
      expect(() => unpad(wrong, 16)).toThrow('ballot.unreadable');
    }
  });
});
