import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/definition/answers.ts';
import {
  type Definition,
  definitionSchema,
} from '../../../src/core/definition/definition-schema.ts';
import { gapOf, indexOf, indexUnit, scoreOf, unitOf } from '../../../src/core/scoring/score.ts';

const text = (words: string) => ({ nl: words, en: words });

/** A definition whose scales have the given numbers of items; `turned` items are reversed. */
function definitionWith(sizes: number[], turned: string[] = []): Definition {
  const items = sizes.flatMap((size, scale) =>
    Array.from({ length: size }, (_, index) => {
      const id = `d${scale + 1}_${index + 1}`;
      return {
        id,
        text: text(id),
        format: 'agree',
        scale: `d${scale + 1}`,
        reversed: turned.includes(id),
      };
    }),
  );
  return definitionSchema.parse({
    id: 'small',
    version: '1.0.0',
    title: text('small'),
    about: text('small'),
    languages: ['nl', 'en'],
    minutes: { from: 1, to: 2 },
    ballotBytes: 1024,
    attributes: [{ id: 'layer', title: text('layer') }],
    leaders: ['top'],
    formats: { agree: { kind: 'rating', labels: ['1', '2', '3', '4', '5'].map(text) } },
    scales: sizes.map((_, scale) => ({
      id: `d${scale + 1}`,
      title: text('t'),
      about: text('a'),
    })),
    sections: [{ id: 'all', screens: [{ title: text('screen'), items }] }],
  });
}

const sheet = (scale: string, values: (number | 'na' | null)[]): Answers =>
  Object.fromEntries(values.map((value, index) => [`${scale}_${index + 1}`, value]));

describe('a scale score', () => {
  it('is measured in steps that make every mean of answered items whole', () => {
    const definition = definitionWith([1, 2, 3, 4, 5, 6]);
    expect(['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map((id) => unitOf(definition, id))).toEqual([
      1, 2, 6, 12, 60, 60,
    ]);
    // From thirteen items on, of every number that gives a score: 15 to 20 of 20.
    expect(unitOf(definitionWith([20]), 'd1')).toBe(232_560);
  });

  it('is the mean of the answered items', () => {
    const definition = definitionWith([4]);
    expect(scoreOf(definition, 'd1', sheet('d1', [4, 5, 4, 3]))).toBe(48);
    expect(scoreOf(definition, 'd1', sheet('d1', [4, 5, 4, null]))).toBe(52);
  });

  it('needs three of four, four of five and one of one', () => {
    const definition = definitionWith([4, 5, 1]);
    expect(scoreOf(definition, 'd1', sheet('d1', [4, 4, 'na', null]))).toBeNull();
    expect(scoreOf(definition, 'd1', sheet('d1', [4, 4, 'na', 4]))).toBe(48);
    expect(scoreOf(definition, 'd2', sheet('d2', [4, 4, 4, null, null]))).toBeNull();
    expect(scoreOf(definition, 'd2', sheet('d2', [4, 4, 4, 4, 'na']))).toBe(240);
    expect(scoreOf(definition, 'd3', sheet('d3', [5]))).toBe(5);
    expect(scoreOf(definition, 'd3', sheet('d3', ['na']))).toBeNull();
  });

  it('turns reversed items round', () => {
    const definition = definitionWith([4], ['d1_2']);
    expect(scoreOf(definition, 'd1', sheet('d1', [5, 1, 5, 5]))).toBe(60);
  });

  it('is a whole number of steps between 1 and 5 points on every sheet', () => {
    const definition = definitionWith([7]);
    const answer = fc.constantFrom(1, 2, 3, 4, 5, 'na' as const, null);
    fc.assert(
      fc.property(fc.array(answer, { minLength: 7, maxLength: 7 }), (values) => {
        const score = scoreOf(definition, 'd1', sheet('d1', values));
        const rated = values.filter((value) => typeof value === 'number').length;
        const whole = Number.isInteger(score) && Number(score) >= 420 && Number(score) <= 2100;
        expect(score === null ? rated < 6 : whole).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe('the index', () => {
  it('is the unweighted mean of the scale scores, whatever their number of items', () => {
    const definition = definitionWith([4, 1]);
    const answers = { ...sheet('d1', [2, 2, 2, 2]), ...sheet('d2', [5]) };
    expect(indexOf(definition, answers)).toBe(3.5 * indexUnit);
  });

  it('needs three quarters of the scales', () => {
    const definition = definitionWith([1, 1, 1, 1]);
    expect(indexOf(definition, { d1_1: 3, d2_1: 3, d3_1: null, d4_1: null })).toBeNull();
    expect(indexOf(definition, { d1_1: 3, d2_1: 3, d3_1: 3, d4_1: 'na' })).toBe(3 * indexUnit);
  });

  it('is rounded to the nearest step when the mean is not a whole number of them', () => {
    const definition = definitionWith(Array.from({ length: 11 }, () => 1));
    const answers = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`d${index + 1}_1`, index === 0 ? 5 : 4]),
    );
    expect(indexOf(definition, answers)).toBe(Math.round((45 / 11) * indexUnit));
  });
});

describe('a twin gap', () => {
  const should = { id: 's', twinOf: 'r' };

  it('is should minus really, on sheets that answered both', () => {
    expect(gapOf({ s: 5, r: 2 }, should)).toBe(3);
    expect(gapOf({ s: 1, r: 2 }, should)).toBe(-1);
    expect(gapOf({ s: 5, r: 'na' }, should)).toBeNull();
    expect(gapOf({ s: null, r: 2 }, should)).toBeNull();
  });
});
