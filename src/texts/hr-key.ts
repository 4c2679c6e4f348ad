import { texts } from '#texts/hr-key.ts';
import type { Language } from '../core/language/language.ts';
import type { HrKeyTexts } from './nl/hr-key.ts';

export type { HrKeyTexts };
/** HR that wants to hold the key of an anonymous wave itself. */
export const hrKeyTexts: Record<Language, HrKeyTexts> = texts;
