import type { Language } from '../core/language/language.ts';
import { common as en } from './en/common.ts';
import { common as nl } from './nl/common.ts';

/** Words every page shares: the frame around it. */
export type CommonTexts = typeof nl;
export const commonTexts: Record<Language, CommonTexts> = { nl, en };
