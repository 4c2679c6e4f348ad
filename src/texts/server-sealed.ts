import type { Language } from '../core/language/language.ts';
import { serverSealed as en } from './en/server-sealed.ts';
import { serverSealed as nl } from './nl/server-sealed.ts';

/** What is said where the server opens the ballot box itself: confidential, never anonymous. */
export type ServerSealedTexts = typeof nl;
export const serverSealedTexts: Record<Language, ServerSealedTexts> = { nl, en };
