import { texts } from '#texts/errors.ts';
import type { Language } from '../core/language/language.ts';
import type { ErrorTexts } from './nl/errors.ts';

export type { ErrorTexts };
/** What a person reads when something goes wrong, per stable error code. */
export const errorTexts: Record<Language, ErrorTexts> = texts;
