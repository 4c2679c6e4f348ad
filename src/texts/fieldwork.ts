import { texts } from '#texts/fieldwork.ts';
import type { Language } from '../core/language/language.ts';
import type { FieldworkTexts } from './nl/fieldwork.ts';

export type { FieldworkTexts };
/** What HR reads while a wave is in the field, and what stands on a printed card. */
export const fieldworkTexts: Record<Language, FieldworkTexts> = texts;
