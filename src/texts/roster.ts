import { texts } from '#texts/roster.ts';
import type { Language } from '../core/language/language.ts';
import type { RosterTexts } from './nl/roster.ts';

export type { RosterTexts };
/** What HR reads while importing a staff list. */
export const rosterTexts: Record<Language, RosterTexts> = texts;
