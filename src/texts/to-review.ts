import { texts } from '#texts/to-review.ts';
import type { Language } from '../core/language/language.ts';
import type { ToReviewTexts } from './nl/to-review.ts';

export type { ToReviewTexts };
/** Agreements whose day has come. */
export const toReviewTexts: Record<Language, ToReviewTexts> = texts;
