import type { Language } from '../core/language/language.ts';
import { agree as en } from './en/agree.ts';
import { agree as nl } from './nl/agree.ts';

/** Making agreements, withdrawing comments, and the page that tells staff. */
export type AgreeTexts = typeof nl;
export const agreeTexts: Record<Language, AgreeTexts> = { nl, en };
