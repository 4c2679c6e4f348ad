import { texts } from '#texts/server-opened.ts';
import type { Language } from '../core/language/language.ts';
import type { ServerOpenedTexts } from './nl/server-opened.ts';

export type { ServerOpenedTexts };
/** What is said where the server opens the ballot box itself: confidential, never anonymous. */
export const serverOpenedTexts: Record<Language, ServerOpenedTexts> = texts;
