/** A setting of mail that is wrong or incomplete: its name, and what it must be, never its value. */
export class WrongMailSetting extends Error {
  override readonly name = 'WrongMailSetting';
  readonly setting: string;
  constructor(setting: string, remedy: string) {
    super(`${setting} ${remedy}`);
    this.setting = setting;
  }
}

/** What a deployment may be given for sending mail; passwords are secrets of the Worker. */
export interface MailBindings {
  /** Which sender of the list in senders.ts; empty sends nothing, and HR exports links instead. */
  MAIL_SENDER?: string;
  /** The address that letters come from. */
  MAIL_FROM?: string;
  /** How many letters may go a minute; 30 when empty. */
  MAIL_PER_MINUTE?: string;
  /** Settings of one sender. */
  [setting: `MAIL_${string}`]: string | undefined;
  OUTBOX?: { fetch(url: string, init: { method: string; body: string }): Promise<unknown> };
  EMAIL?: { send(message: object): Promise<unknown> };
}
