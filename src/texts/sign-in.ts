import { texts } from '#texts/sign-in.ts';
import type { Language } from '../core/language/language.ts';
import type { SignInTexts } from './nl/sign-in.ts';

export type { SignInTexts };
/** The page where a one-time link leads. */
export const signInTexts: Record<Language, SignInTexts> = texts;
