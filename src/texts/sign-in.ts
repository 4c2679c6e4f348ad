import type { Language } from '../core/language/language.ts';
import { signIn as en } from './en/sign-in.ts';
import { signIn as nl } from './nl/sign-in.ts';

/** The page where a one-time link leads. */
export type SignInTexts = typeof nl;
export const signInTexts: Record<Language, SignInTexts> = { nl, en };
