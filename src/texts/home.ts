import type { Language } from '../core/language/language.ts';
import { home as en } from './en/home.ts';
import { home as nl } from './nl/home.ts';

/** The front door. */
export type HomeTexts = typeof nl;
export const homeTexts: Record<Language, HomeTexts> = { nl, en };
