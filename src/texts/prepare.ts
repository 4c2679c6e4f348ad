import type { Language } from '../core/language/language.ts';
import { prepare as en } from './en/prepare.ts';
import { prepare as nl } from './nl/prepare.ts';

/** What HR reads while preparing a wave: settings, groups, questionnaire, keys. */
export type PrepareTexts = typeof nl;
export const prepareTexts: Record<Language, PrepareTexts> = { nl, en };
