import { texts } from '#texts/staff-agreements.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { StaffAgreementTexts } from './nl/staff-agreements.ts';

export type { StaffAgreementTexts };
/** The page that tells staff what was agreed. */
export const staffAgreementTexts: Record<StaffLanguage, StaffAgreementTexts> = texts;
