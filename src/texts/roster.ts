import type { Language } from '../core/language/language.ts';
import { roster as en } from './en/roster.ts';
import { roster as nl } from './nl/roster.ts';

/** What HR reads while importing a staff list. */
export type RosterTexts = typeof nl;
export const rosterTexts: Record<Language, RosterTexts> = { nl, en };
