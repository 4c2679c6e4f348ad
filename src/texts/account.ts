import { texts } from '#texts/account.ts';
import type { Language } from '../core/language/language.ts';
import type { AccountTexts } from './nl/account.ts';

export type { AccountTexts };
/** What people see of their own sign-in: devices, passkeys, rights. */
export const accountTexts: Record<Language, AccountTexts> = texts;
