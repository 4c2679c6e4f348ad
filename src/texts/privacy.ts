import type { Language } from '../core/language/language.ts';
import { privacy as en } from './en/privacy.ts';
import { privacy as nl } from './nl/privacy.ts';

/** The privacy page staff see. */
export type PrivacyTexts = typeof nl;
export const privacyTexts: Record<Language, PrivacyTexts> = { nl, en };
