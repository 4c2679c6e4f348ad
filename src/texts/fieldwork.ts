import type { Language } from '../core/language/language.ts';
import { fieldwork as en } from './en/fieldwork.ts';
import { fieldwork as nl } from './nl/fieldwork.ts';

/** What HR reads while a wave is in the field, and what stands on a printed card. */
export type FieldworkTexts = typeof nl;
export const fieldworkTexts: Record<Language, FieldworkTexts> = { nl, en };
