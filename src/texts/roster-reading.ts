import { texts } from '#texts/roster-reading.ts';
import type { Language } from '../core/language/language.ts';
import type { OtherFile } from '../core/roster/file/kind.ts';
import type { RosterReadingTexts } from './nl/roster-reading.ts';

export type { RosterReadingTexts };
/** What HR reads about how its file was taken, and what it is when it is no list. */
export const rosterReadingTexts: Record<Language, RosterReadingTexts> = texts;

export type OtherKind = OtherFile | 'web-page' | 'xml';

/** What a file is that holds no list, and what to do with it: a sentence for each kind there is. */
export const otherFileWords = (kind: OtherKind, language: Language): string =>
  rosterReadingTexts[language].otherFiles[kind];
