import { texts } from '../../build/texts/agree.ts';
import type { Language } from '../core/language/language.ts';
import type { AgreeTexts } from './nl/agree.ts';

export type { AgreeTexts };
/** Making agreements, withdrawing comments, and the page that tells staff. */
export const agreeTexts: Record<Language, AgreeTexts> = texts;
