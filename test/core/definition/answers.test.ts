import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, emptyAnswers } from '../../../src/core/definition/answers.ts';
import { cleanOpenAnswer } from '../../../src/core/definition/open-answer.ts';
import { answersReader } from '../../../src/core/definition/read-answers.ts';
import { utf8 } from '../../../src/core/ground/bytes.ts';
import { readDefinition } from './read-definition.ts';

const full = readDefinition('csi-full');
const read = answersReader(full);

function accepts(changes: Record<string, Answer | undefined>): boolean {
  return read(JSON.parse(JSON.stringify({ ...emptyAnswers(full), ...changes }))) !== null;
}

describe('an answer sheet', () => {
  test('may be empty, and may say "don’t know"', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ d1_2: 'na', o2: 'na' })).toBe(true);
  });

  test('has every item of the definition and no other', () => {
    expect(accepts({ d99: 3 })).toBe(false);
    expect(accepts({ d1_2: undefined })).toBe(false);
  });

  test('is an object of its own, whatever else carries such names', () => {
    const sheet = emptyAnswers(full);
    const [first = '', ...others] = Object.keys(sheet);
    const lacking = Object.fromEntries(others.map((id) => [id, null]));
    const inherited = Object.assign(Object.create({ [first]: null }), lacking, { d99: null });
    for (const wrong of [null, undefined, 'x', 4, [], Object.values(sheet), lacking, inherited])
      expect(read(wrong)).toBeNull();
    expect(read(JSON.parse(`{"__proto__":null,${JSON.stringify(lacking).slice(1)}`))).toBeNull();
  });

  test('keeps to the scale of each item', () => {
    expect(accepts({ d1_2: 5, o2: 0 })).toBe(true);
    for (const wrong of [0, 6, 2.5, '3']) expect(accepts({ d1_2: wrong })).toBe(false);
    for (const wrong of [-1, 11]) expect(accepts({ o2: wrong })).toBe(false);
  });

  test('chooses at most three different priorities', () => {
    expect(accepts({ top3: ['d1', 'd9', 'd5'] })).toBe(true);
    for (const wrong of [[], ['d1', 'd1'], ['d1', 'd2', 'd3', 'd4'], ['d10']]) {
      expect(accepts({ top3: wrong })).toBe(false);
    }
  });

  test('has open answers up to their length', () => {
    expect(accepts({ open1: 'x'.repeat(450) })).toBe(true);
    expect(accepts({ open1: 'x'.repeat(451) })).toBe(false);
    expect(accepts({ open1: '   ' })).toBe(false);
  });

  test('has open answers cleaned, whatever sent them', () => {
    const sent = (open1: string) => read({ ...emptyAnswers(full), open1 })?.open1;
    expect(sent('a\u0000b\u001b[31m\ud800c')).toBe('ab[31mc');
    expect(sent('\u0007')).toBeNull();
  });
});

describe('a typed text', () => {
  test('loses what nobody sees and keeps what was said', () => {
    expect(cleanOpenAnswer('  goed\r\nzo\u0000 ', 450)).toBe('goed\nzo');
    expect(cleanOpenAnswer(' \n\u0007 ', 450)).toBeNull();
  });

  test('is never cut inside a character', () => {
    expect(cleanOpenAnswer('ab😀', 3)).toBe('ab');
    expect(cleanOpenAnswer('ab😀', 4)).toBe('ab😀');
  });

  test('is a valid open answer of at most three bytes a unit, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat({ max: 40 }),
        (typed, room) => {
          const text = cleanOpenAnswer(typed, room + 1);
          if (text === null) return;
          expect(text.length).toBeLessThanOrEqual(room + 1);
          expect(accepts({ open1: text })).toBe(true);
          expect(utf8(JSON.stringify(text)).length - 2).toBeLessThanOrEqual(3 * text.length);
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });
});
