import { texts } from '#texts/refusals.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { RefusalTexts } from './nl/refusals.ts';

export type { RefusalTexts };
/** What anybody may read when something goes wrong: titles, and the sentence per stable code. */
export const refusalTexts: Record<StaffLanguage, RefusalTexts> = texts;
