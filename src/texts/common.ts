import { texts } from '#texts/common.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { CommonTexts } from './nl/common.ts';

export type { CommonTexts };
/** Words every page shares: the frame around it. */
export const commonTexts: Record<StaffLanguage, CommonTexts> = texts;
