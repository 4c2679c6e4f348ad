import { texts } from '#texts/manage.ts';
import type { Language } from '../core/language/language.ts';
import type { ManageTexts } from './nl/manage.ts';

export type { ManageTexts };
/** What HR reads around a wave: the list, the organisation, the steps, the log. */
export const manageTexts: Record<Language, ManageTexts> = texts;
