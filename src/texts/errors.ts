import type { Language } from '../core/language/language.ts';
import { errors as en } from './en/errors.ts';
import { errors as nl } from './nl/errors.ts';

/** What a person reads when something goes wrong, per stable error code. */
export type ErrorTexts = typeof nl;
export const errorTexts: Record<Language, ErrorTexts> = { nl, en };
