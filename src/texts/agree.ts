import { texts } from '#texts/agree.ts';
import type { Language } from '../core/language/language.ts';
import type { AgreeTexts } from './nl/agree.ts';

export type { AgreeTexts };
/** Making agreements and withdrawing comments. */
export const agreeTexts: Record<Language, AgreeTexts> = texts;
