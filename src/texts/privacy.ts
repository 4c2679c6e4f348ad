import { texts } from '#texts/privacy.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { PrivacyTexts } from './nl/privacy.ts';

export type { PrivacyTexts };
/** The privacy page staff see. */
export const privacyTexts: Record<StaffLanguage, PrivacyTexts> = texts;
