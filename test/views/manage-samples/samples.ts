import type { Language } from '../../../src/core/language/language.ts';
import { accessSamples } from './access.tsx';
import { deskSamples } from './desk.tsx';
import type { Samples } from './desk-of.ts';
import { fieldworkSamples } from './fieldwork.tsx';
import { preparingSamples } from './preparing.tsx';

/** Every page HR can meet, filled as it would be, by a name for the test's title. */
export const samples = (language: Language): Samples => ({
  ...deskSamples(language),
  ...preparingSamples(language),
  ...fieldworkSamples(language),
  ...accessSamples(language),
});
