import { texts } from '#texts/mail.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { MailTexts } from './nl/mail.ts';

export type { MailTexts };
/** What letters to staff say. */
export const mailTexts: Record<StaffLanguage, MailTexts> = texts;
