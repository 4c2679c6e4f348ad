import { expect, it } from 'vitest';
import { samples } from './manage-samples/samples.ts';

const said = {
  nl: 'In het verloop ook de gemiddelden van de eigen afdeling in eerdere metingen',
  en: 'In the trend also the means of their own department in earlier surveys',
};

it.each(['nl', 'en'] as const)('HR reads in %s that a head also sees earlier waves', (language) => {
  expect(String(samples(language).members)).toContain(said[language]);
});
