import { texts } from '#texts/receipts.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { ReceiptsTexts } from './nl/receipts.ts';

export type { ReceiptsTexts };
/** The page on which people find their own receipt among those that were counted. */
export const receiptsTexts: Record<StaffLanguage, ReceiptsTexts> = texts;
