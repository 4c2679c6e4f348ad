import { texts } from '#texts/home.ts';
import type { Language } from '../core/language/language.ts';
import type { HomeTexts } from './nl/home.ts';

export type { HomeTexts };
/** The front door. */
export const homeTexts: Record<Language, HomeTexts> = texts;
