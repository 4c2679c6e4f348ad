import { texts } from '../../build/texts/server-sealed.ts';
import type { Language } from '../core/language/language.ts';
import type { ServerSealedTexts } from './nl/server-sealed.ts';

export type { ServerSealedTexts };
/** What is said where the server opens the ballot box itself: confidential, never anonymous. */
export const serverSealedTexts: Record<Language, ServerSealedTexts> = texts;
