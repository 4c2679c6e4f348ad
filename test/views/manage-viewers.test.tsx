import { expect, it } from 'vitest';
import { samples } from './manage-samples.tsx';

const said = {
  nl: 'ziet het afdelingshoofd in het verloop ook de gemiddelden van de eigen afdeling in eerdere metingen',
  en: 'the trend also shows the head of department the means of the own department in earlier surveys',
};

it.each(['nl', 'en'] as const)('HR reads in %s that a head also sees earlier waves', (language) => {
  expect(String(samples(language).viewers)).toContain(said[language]);
});
