import type * as z from 'zod';
import type { MailBindings } from './mail-bindings.ts';

/** One letter to one address, ready to be sent. */
export interface Letter {
  /** Names the letter for ever, so that mail programs know a repetition: letters and digits. */
  id: string;
  /** As HR calls itself; the address is the deployment's. */
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where one press ends reminders (RFC 8058); only reminders have it. */
  signOff?: string;
  date: Date;
}

/**
 * What became of one letter. `refused` is final, `later` may be tried again, `unsure` may have arrived: it
 * was handed over, and no answer came. The code is the mail server's (such as `550`) or one of ours,
 * never its text, which may repeat the address.
 */
export type Outcome =
  | { became: 'accepted' }
  | { became: 'refused' | 'later'; code: string }
  | { became: 'unsure'; code: 'unsure' };

/** Why nothing can be sent at all at the moment. */
export type Trouble =
  | 'unreachable'
  | 'shut'
  | 'insecure'
  | 'handshake'
  | 'login'
  | 'from'
  | 'busy'
  | 'quota'
  | 'broken'
  | 'slow';

export interface Delivery {
  /** Of the letters in their order; shorter where it had to stop. */
  outcomes: Outcome[];
  /** Why it stopped. The rest may be sent in a later step. */
  trouble?: Trouble;
}

/** Milliseconds in which a letter may still begin; zero or less when it may not. */
export type TimeLeft = () => number;

/**
 * Milliseconds that the letter which has begun may take after the last moment to begin one. Then it
 * is left, so that a delivery has an end, however slow the other side is.
 */
export const lastLetter = 120_000;

/**
 * A way to hand over letters. Never throws for what another server does; keeps nothing. Between two
 * letters it looks at the time, and ends with trouble `slow` and the outcomes so far when it is over.
 */
export interface Sender {
  send(letters: readonly Letter[], timeLeft: TimeLeft): Promise<Delivery>;
}

/** A sender of the list in senders.ts: how it is set up, and how it is made. */
export interface SenderKind {
  /**
   * What an operator writes about it in `.deploy/NAME.json`, beside what every sender has; each becomes the
   * variable `MAIL_<SENDER>_<SETTING>`. Null where no deployment sends with it.
   */
  settings: Record<string, z.ZodType<string | number | undefined>> | null;
  /** The secret it reads, and the setting without which it needs none. */
  secret?: { name: `MAIL_${string}`; with?: string };
  /** The lines of wrangler.toml with the binding that it sends through. */
  binding?: string;
  /** The part of the domain, such as `bounces`, in whose name the mail server of the provider speaks. */
  envelope?: string;
  /**
   * The sender that these bindings make; null where they lack what it needs.
   * @throws WrongMailSetting naming a setting that is wrong, never its value
   */
  make(bindings: MailBindings): Sender | null;
}

/** What the deployment sends mail with. */
export interface Mail {
  sender: Sender;
  /** The address that letters come from. */
  from: string;
  /** Letters in a step of the clock, which runs every minute: what the mail provider allows. */
  perStep: number;
  /** What the time is while letters go out. */
  clock: () => Date;
}

/** How much is left of so many milliseconds that begin now. */
export function timeFor({ clock }: Mail, milliseconds: number): TimeLeft {
  const end = clock().getTime() + milliseconds;
  return () => end - clock().getTime();
}
