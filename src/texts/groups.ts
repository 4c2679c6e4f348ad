import type { Language } from '../core/language/language.ts';
import { groups as en } from './en/groups.ts';
import { groups as nl } from './nl/groups.ts';

/** How groups of people are called. */
export type GroupTexts = typeof nl;
export const groupTexts: Record<Language, GroupTexts> = { nl, en };
