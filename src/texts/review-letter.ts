import { texts } from '#texts/review-letter.ts';
import type { Language } from '../core/language/language.ts';
import type { ReviewLetterTexts } from './nl/review-letter.ts';

export type { ReviewLetterTexts };
/** The letter that reminds the owner of an agreement. */
export const reviewLetterTexts: Record<Language, ReviewLetterTexts> = texts;
