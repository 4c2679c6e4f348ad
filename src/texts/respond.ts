import { texts } from '#texts/respond.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { RespondTexts } from './nl/respond.ts';

export type { RespondTexts };
/** Everything a respondent reads, from link to receipt. */
export const respondTexts: Record<StaffLanguage, RespondTexts> = texts;
