import { texts } from '#texts/log-words.ts';
import type { Language } from '../core/language/language.ts';
import type { LogWords } from './nl/log-words.ts';

export type { LogWords };
/** What the lines of the log say, for HR and the works council. */
export const logWordTexts: Record<Language, LogWords> = texts;
