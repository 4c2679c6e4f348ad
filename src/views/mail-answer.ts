import { fill, type Language } from '../core/language/language.ts';
import { type MailDeskTexts, mailDeskTexts } from '../texts/mail-desk.ts';

/**
 * Why a letter did not go out, in words: one of our own reasons, or what a mail server or Cloudflare
 * answered, with its code at the end for whoever looks after the mail.
 * @param own the words of our own reasons, by name
 */
export function mailAnswer(language: Language, code: string, own: Record<string, string>): string {
  return own[code] ?? fill(mailDeskTexts[language].answers[kindOf(code)], { code });
}

/** Only the digits are kept of what a server said: of what they tell of, by RFC 5321, 4.2.3. */
function kindOf(code: string): keyof MailDeskTexts['answers'] {
  if (/^(55[013]|E_RECIPIENT_\w+)$/.test(code)) return 'address';
  return /^4\d\d$/.test(code) ? 'later' : 'letter';
}
