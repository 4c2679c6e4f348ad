import { texts } from '#texts/again.ts';
import type { Language } from '../core/language/language.ts';
import type { AgainTexts } from './nl/again.ts';

export type { AgainTexts };
/** A new wave like an earlier one. */
export const againTexts: Record<Language, AgainTexts> = texts;
