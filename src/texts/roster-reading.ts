import { texts } from '#texts/roster-reading.ts';
import type { Language } from '../core/language/language.ts';
import type { RosterReadingTexts } from './nl/roster-reading.ts';

export type { RosterReadingTexts };
/** What HR reads about how its file was taken, and what it is when it is no list. */
export const rosterReadingTexts: Record<Language, RosterReadingTexts> = texts;
