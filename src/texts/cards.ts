import { texts } from '#texts/cards.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { CardTexts } from './nl/cards.ts';

export type { CardTexts };
/** What stands on a printed card, in every language of the wave. */
export const cardTexts: Record<StaffLanguage, CardTexts> = texts;
