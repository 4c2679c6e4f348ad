import type { Language } from '../core/language/language.ts';
import { manage as en } from './en/manage.ts';
import { manage as nl } from './nl/manage.ts';

/** What HR reads around a wave: the list, the organisation, the steps, the log, the viewers. */
export type ManageTexts = typeof nl;
export const manageTexts: Record<Language, ManageTexts> = { nl, en };
