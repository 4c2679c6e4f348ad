import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberKey, numbersIn } from '../../../src/core/roster/number-key.ts';

const seed = { seed: 20262, numRuns: 300 };

test.each([
  ['00123', '123'],
  ['00 123', '123'],
  ['P001a', 'p001A'],
])('%s is the number of %s', (one, other) => {
  expect(numberKey(one)).toBe(numberKey(other));
});

test.each([
  ['123', '1230'],
  ['P001', 'P1'],
  ['É1', 'é1'],
])('%s is not the number of %s', (one, other) => {
  expect(numberKey(one)).not.toBe(numberKey(other));
});

describe('numbers that HR pastes', () => {
  const nobody = () => false;

  test('are found whatever stands between them and around them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ';', ' ', '\n', '\r\n', '\t', ', ', ' | ', '\n\n', '\u2028', '\u00a0'),
        fc.constantFrom(['', ''], ['"', '"'], ['="', '"'], ["'", ''], ['“', '”'], ['\u200b', '']),
        (numbers, between, [before, after]) => {
          const pasted = numbers.map((number) => `${before}${number}${after}`).join(between);
          expect(numbersIn(pasted, nobody)).toEqual(numbers.map(String));
        },
      ),
      seed,
    );
  });

  test('may hold a space where somebody has such a number, and count once', () => {
    const known = (number: string) => number === 'A 12';
    expect(numbersIn('A 12\n0012 12;A 12', known)).toEqual(['A 12', '12']);
  });

  test('are separated by any sign, unless it belongs to a number that somebody has', () => {
    const known = (number: string) => ['101', '102', 'A-1', '1234'].includes(number);
    expect(numbersIn('101/102·A-1', known)).toEqual(['101/102·A-1']);
    expect(numbersIn('101/102 A-1 – 101.102', known)).toEqual(['101', '102', 'A-1']);
    expect(numbersIn('1.234', known)).toEqual(['1234']);
    expect(numbersIn('１０１，１０２', () => false)).toEqual(['101', '102']);
    expect(numbersIn('> 00101\n>00102\n>> 00103', nobody)).toEqual(['00101', '00102', '00103']);
  });

  test('stand in a sentence of any language of the desk', () => {
    for (const sentence of [
      '101, 102 en 103',
      '101, 102 and 103',
      '101, 102 und 103',
      '101 et 102, 103',
    ]) {
      expect(numbersIn(sentence, () => false)).toEqual(['101', '102', '103']);
    }
    expect(numbersIn('en', (number) => number === 'en')).toEqual(['en']);
  });

  test('are told from what a list puts before them, also where somebody has the number of a line', () => {
    const everybody = (number: string) => /^\d+$/.test(number);
    for (const list of [
      '1. 00101\n2. 00102\n3. 00103',
      '1.\t00101\r\n2.\t00102\r\n3.\t00103',
      '1) 00101, 2) 00102, 3) 00103',
      '(1) 00101; (2) 00102; (3) 00103',
      ' 9.) 00101\n\n10.) 00102\n11.) 00103',
      '1: 00101\n2: 00102\n3: 00103',
      'a. 00101\nb. 00102\nc. 00103',
      '1\t00101\n2\t00102\n3\t00103\n',
      '1 - 00101\n2 - 00102\n3 - 00103',
      '- 00101\n• 00102\n\uf0b7\t00103',
      'o\t00101\n§\t00102\n* 00103',
      '[x] 00101\n[ ] 00102\n☐00103',
      '- 1. 00101\n- 2. 00102\n- 3. 00103',
    ])
      expect(numbersIn(list, everybody), list).toEqual(['00101', '00102', '00103']);
    expect(numbersIn('1. 00101', everybody)).toEqual(['00101']);
    expect(numbersIn('- 1. 00101', everybody)).toEqual(['00101']);
  });

  test('stay where no list counts', () => {
    const everybody = (number: string) => /^\d+$/.test(number);
    expect(numbersIn('101. 102. 103.', everybody)).toEqual(['101', '102', '103']);
    expect(numbersIn('101. 103\n104. 105', everybody)).toEqual(['101', '103', '104', '105']);
    expect(numbersIn('1\t5', everybody)).toEqual(['1', '5']);
    expect(numbersIn('1.\n2.\n3.', everybody)).toEqual(['1', '2', '3']);
    expect(numbersIn('1 2 3\n4 5 6', everybody)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(numbersIn('-12\n-13', (number) => ['-12', '-13'].includes(number))).toEqual([
      '-12',
      '-13',
    ]);
    expect(numbersIn('a. 12', (number) => number === 'a. 12')).toEqual(['a. 12']);
  });
});
