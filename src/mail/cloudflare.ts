import { oneLine } from './header-words.ts';
import { inTime, TooLate } from './in-time.ts';
import type { MailBindings } from './mail-bindings.ts';
import { signOffHeaders } from './mime.ts';
import {
  type Letter,
  lastLetter,
  type Outcome,
  type Sender,
  type SenderKind,
  type Trouble,
} from './sender.ts';

/** Sends by Cloudflare Email, through the binding `[[send_email]] name = "EMAIL"`. */
export const cloudflare: SenderKind = {
  settings: {},
  binding: '[[send_email]]\nname = "EMAIL"\n',
  envelope: 'cf-bounce',
  make,
};

function make({ EMAIL: service }: MailBindings): Sender | null {
  if (!service) return null;
  return {
    async send(letters, timeLeft) {
      const outcomes: Outcome[] = [];
      for (const letter of letters) {
        if (timeLeft() <= 0) return { outcomes, trouble: 'slow' };
        try {
          await inTime(service.send(messageOf(letter)), timeLeft() + lastLetter);
          outcomes.push({ became: 'accepted' });
        } catch (error) {
          if (error instanceof TooLate) {
            outcomes.push({ became: 'unsure', code: 'unsure' });
            return { outcomes, trouble: 'slow' };
          }
          const code = codeOf(error);
          const trouble = always.get(code);
          if (trouble) return { outcomes, trouble };
          outcomes.push({ became: final.has(code) ? 'refused' : 'later', code });
        }
      }
      return { outcomes };
    },
  };
}

function messageOf(letter: Letter) {
  const { from, to, text, html } = letter;
  return {
    from: { name: oneLine(from.name), email: from.address },
    to,
    subject: oneLine(letter.subject),
    text,
    html,
    headers: Object.fromEntries(signOffHeaders(letter)),
  };
}

/** What concerns every letter, by the error codes that Cloudflare documents. */
const always = new Map<string, Trouble>([
  ['E_SENDER_NOT_VERIFIED', 'from'],
  ['E_SENDER_DOMAIN_NOT_AVAILABLE', 'from'],
  ['E_RATE_LIMIT_EXCEEDED', 'busy'],
  ['E_DAILY_LIMIT_EXCEEDED', 'quota'],
]);

/** What is wrong with this recipient for good. */
const final = new Set([
  'E_RECIPIENT_NOT_ALLOWED',
  'E_RECIPIENT_SUPPRESSED',
  'E_VALIDATION_ERROR',
  'E_DELIVERY_FAILED',
]);

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E_[A-Z_]{1,40}$/.test(code) ? code : 'unknown';
}
