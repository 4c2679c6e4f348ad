import { texts } from '#texts/remove-person.ts';
import type { Language } from '../core/language/language.ts';
import type { RemovePersonTexts } from './nl/remove-person.ts';

export type { RemovePersonTexts };
/** One person out of a staff list, before opening. */
export const removePersonTexts: Record<Language, RemovePersonTexts> = texts;
