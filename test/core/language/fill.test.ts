import { describe, expect, it } from 'vitest';
import { fill, languages } from '../../../src/core/language/language.ts';
import { decimal, whole } from '../../../src/core/language/numbers.ts';
import { reportPageTexts } from '../../../src/texts/report-pages.ts';

describe('a text with a number in it', () => {
  it('has the word that goes with exactly one, and with all others', () => {
    const said = (n: number | string) => fill('{n} {n=1:card|cards} left', { n });
    expect([0, 1, 2, 11, '1', '1.00', '1,001'].map(said)).toEqual(
      ['0 cards', '1 card', '2 cards', '11 cards', '1 card', '1.00 cards', '1,001 cards'].map(
        (one) => `${one} left`,
      ),
    );
  });

  it('counts in French in the singular to below two, whatever stands before the number', () => {
    const said = (gap: string) => fill('{gap} {gap<2:point|points}', { gap });
    const numbers = [0.4, 1, 1.99, 2, 2.1].map((value) => decimal(value, 'fr'));
    expect(numbers.map(said).map((one) => one.endsWith('s'))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
    expect(said('−1,25')).toBe('−1,25 point');
    expect(said('+2,10')).toBe('+2,10 points');
    expect(said(whole(1500, 'fr')).endsWith('points')).toBe(true);
  });

  it('leaves a place without a value as it is', () => {
    expect(fill('{n} of {all}', { n: 3 })).toBe('3 of {all}');
  });

  it('tells a margin of one percentage point in the singular, in every language of the desk', () => {
    const margins = languages.map((language) =>
      [1, 8].map((value) => fill(reportPageTexts[language].participation.shares, { value })),
    );
    expect(Object.fromEntries(languages.map((one, at) => [one, margins[at]]))).toEqual({
      nl: ['± 1 procentpunt', '± 8 procentpunt'],
      en: ['± 1 percentage point', '± 8 percentage points'],
      de: ['± 1 Prozentpunkt', '± 8 Prozentpunkte'],
      fr: ['± 1 point de pourcentage', '± 8 points de pourcentage'],
    });
  });
});
