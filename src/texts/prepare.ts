import { texts } from '#texts/prepare.ts';
import type { Language } from '../core/language/language.ts';
import type { PrepareTexts } from './nl/prepare.ts';

export type { PrepareTexts };
/** What HR reads while preparing a wave: settings, groups, questionnaire, keys. */
export const prepareTexts: Record<Language, PrepareTexts> = texts;
