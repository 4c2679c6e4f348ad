import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, drawnOrder, levelsOf, turned } from '../../src/downloads/pdf/bidi.ts';

/** The order of lines that mix directions, against an implementation of all of UAX #9. */
const stranger = bidiFactory();
const theirs = (text: string, base: 0 | 1) => {
  const { levels } = stranger.getEmbeddingLevels(text, base === 1 ? 'rtl' : 'ltr');
  // White space at the end of a line takes the paragraph's level; we cut it off before.
  return Array.from(levels, Number);
};

const pieces = fc.constantFrom(
  'خدمة',
  'العملاء',
  'ن',
  'سؤال',
  'كَتَبَ',
  'Ab',
  'Zoë',
  'x',
  'Отдел',
  '12',
  '3.5',
  '24/7',
  '+0.58',
  '−4',
  '−',
  '+',
  '٣٤',
  '٣٫٥',
  '۱۲',
  '%',
  '€',
  '.',
  ',',
  ':',
  '،',
  '؛',
  '؟',
  '(',
  ')',
  '[',
  ']',
  '·',
  '…',
  '“',
  '”',
  '-',
  '/',
  '\u200e',
  '\u200f',
  '!',
);

describe('the level of each letter', () => {
  it('is that of another implementation, for anything that is printed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 14 }),
        fc.constantFrom(0 as const, 1 as const),
        (parts, base) => {
          const text = `${parts
            .map(([piece, gap]) => piece + gap)
            .join('')
            .trimEnd()}`;
          const at = (levels: number[]) => `${base} ${text} ${levels.join('')}`;
          expect(at(levelsOf(text, base))).toBe(at(theirs(text, base)));
        },
      ),
      { seed: 14, numRuns: 20_000 },
    );
  });

  it('begins from the first letter with a direction', () => {
    expect(directionOf('24/7: خدمة')).toBe(1);
    expect(directionOf('(CSI) خدمة')).toBe(0);
    expect(directionOf('12 %')).toBeUndefined();
  });
});

it('stretches are drawn in the order of their levels', () => {
  const stretches = [...'121021'].map((level) => ({ level: Number(level) }));
  expect(drawnOrder(stretches)).toEqual([2, 1, 0, 3, 5, 4]);
  expect(turned('(a) «b»')).toBe('«b» (a)');
});
