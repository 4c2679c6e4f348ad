import { mailAddress } from './address.ts';
import { cloudflare } from './cloudflare.ts';
import { type MailBindings, WrongMailSetting } from './mail-bindings.ts';
import { outbox } from './outbox.ts';
import type { Mail, SenderKind } from './sender.ts';
import { smtp } from './smtp/smtp.ts';

/** Every sender by its name. One more is a file beside this one and a line here. */
export const senders: Record<string, SenderKind> = {
  outbox,
  smtp,
  cloudflare,
};

/** What Microsoft 365 takes, the slowest of the large providers (docs/mail.md). */
const usualPerMinute = 30;
/** Ten a second, for the minute in which a step's letters may begin: no mail server answers faster. */
export const mostPerMinute = 600;

/**
 * What this deployment sends mail with; null where it sends none.
 * @throws WrongMailSetting naming the setting that is missing or wrong, never its value
 */
export function mailOf(bindings: MailBindings, clock: () => Date): Mail | null {
  const name = bindings.MAIL_SENDER;
  if (!name) return null;
  const kind = Object.hasOwn(senders, name) ? senders[name] : undefined;
  if (!kind)
    throw new WrongMailSetting('MAIL_SENDER', `must be one of ${Object.keys(senders).join(', ')}`);
  const from = mailAddress(bindings.MAIL_FROM ?? '');
  if (!from) throw new WrongMailSetting('MAIL_FROM', 'must be an e-mail address');
  const sender = kind.make(bindings);
  if (!sender)
    throw new WrongMailSetting('MAIL_SENDER', `= ${name} lacks its settings or its binding`);
  const perStep = Number(bindings.MAIL_PER_MINUTE || usualPerMinute);
  if (!(Number.isInteger(perStep) && perStep >= 1 && perStep <= mostPerMinute))
    throw new WrongMailSetting(
      'MAIL_PER_MINUTE',
      `must be a whole number from 1 to ${mostPerMinute}`,
    );
  return { sender, from, perStep, clock };
}
