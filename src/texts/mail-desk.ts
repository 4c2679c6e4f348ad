import { texts } from '#texts/mail-desk.ts';
import type { Language } from '../core/language/language.ts';
import type { MailDeskTexts } from './nl/mail-desk.ts';

export type { MailDeskTexts };
/** HR's page for letters by mail. */
export const mailDeskTexts: Record<Language, MailDeskTexts> = texts;
