import { texts } from '#texts/advice.ts';
import type { Language } from '../core/language/language.ts';
import type { AdviceTexts } from './nl/advice.ts';

export type { AdviceTexts };
/** What one could do about a theme; a scale of another definition simply has no ideas yet. */
export const adviceTexts: Record<Language, AdviceTexts> = texts;
