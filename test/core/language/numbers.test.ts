import { expect, test } from 'vitest';
import { staffLanguages } from '../../../src/core/language/language.ts';
import {
  chance,
  day,
  decimal,
  exactly,
  moment,
  month,
  percent,
  score,
  signed,
  signedPercent,
  whole,
} from '../../../src/core/language/numbers.ts';

test('numbers read as the language writes them', () => {
  expect(score(3.44, 'nl')).toBe('3,4');
  expect(decimal(0.8256, 'en')).toBe('0.83');
  expect(whole(1204, 'nl')).toBe('1.204');
  expect(percent(0.617, 'en')).toBe('62%');
  expect(percent(0.617, 'tr')).toBe('%62');
  expect(percent(0.617, 'de')).toBe('62\u00a0%');
  expect(signedPercent(-0.08, 'nl')).toBe('−8%');
  expect(signedPercent(0.08, 'tr')).toBe('+%8');
  expect(day('2026-11-21', 'nl')).toBe('21 november 2026');
  expect(day('2026-12-01', 'fr')).toBe('1er décembre 2026');
  expect([day('2026-12-11', 'fr'), month('2026-01-01', 'fr')]).toEqual([
    '11 décembre 2026',
    'janv. 2026',
  ]);
  expect(month('2026-05-02', 'nl')).toBe('mei 2026');
});

test('no day in words ends with a point, which would meet that of its sentence', () => {
  for (const language of staffLanguages) {
    expect(day('2026-12-22', language), language).not.toMatch(/\.$/);
    expect(moment('2026-12-22T22:59:00Z', language, exactly), language).not.toContain('р.');
  }
  expect(day('2026-12-22', 'uk')).toMatch(/^22 грудня 2026\sроку$/);
});

test('a difference shows its sign, with a real minus, and none when it rounds to zero', () => {
  expect(signed(0.586, 'nl')).toBe('+0,59');
  expect(signed(-0.2, 'nl')).toBe('−0,20');
  expect(signed(-0.001, 'nl')).toBe('0,00');
});

test('a chance that is nearly none is never written as none', () => {
  expect([0.0314, 0.0005, 0.00049, 0].map((p) => chance(p, 'nl'))).toEqual([
    ...['0,031', '0,001', '<0,001', '<0,001'],
  ]);
  expect(chance(1e-9, 'ar')).toBe('\u200e<0.001');
});
