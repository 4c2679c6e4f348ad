import type { Language } from '../core/language/language.ts';
import { advice as en } from './en/advice.ts';
import { advice as nl } from './nl/advice.ts';

/** What one could do about a theme; a scale of another definition simply has no ideas yet. */
export type AdviceTexts = typeof nl;
export const adviceTexts: Record<Language, AdviceTexts> = { nl, en };
