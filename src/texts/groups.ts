import { texts } from '#texts/groups.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { GroupTexts } from './nl/groups.ts';

export type { GroupTexts };
/** How groups of people are called. */
export const groupTexts: Record<StaffLanguage, GroupTexts> = texts;
