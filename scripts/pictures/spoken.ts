import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import type { Pseudo } from './pseudo-words.ts';
import { saidInstead } from './speak-pseudo.ts';

/** A language that everything is looked at in. */
export interface Spoken {
  /** What the deployment is asked for. */
  asked: StaffLanguage;
  /** What it then says: itself, or a language that nobody speaks. */
  said: StaffLanguage | Pseudo;
  /** Whether its pages have to be told that they run from right to left. */
  turned?: true;
}

const pseudo: readonly Spoken[] = [
  { asked: 'de', said: saidInstead.de },
  { asked: 'fr', said: saidInstead.fr, turned: true },
];

/** All that can be asked for. */
export const everySpoken: readonly Spoken[] = [
  ...staffLanguages.map((one) => ({ asked: one, said: one })),
  ...pseudo,
];

/** Those that differ most: two alphabets, two directions, and sentences longer than any. */
export const usuallySpoken = ['nl', 'en', 'ar', ...pseudo.map(({ said }) => said)];

/** Whether a language is one that nobody speaks. */
export const isPseudo = (one: Spoken) => pseudo.includes(one);
