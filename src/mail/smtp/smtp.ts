import * as z from 'zod';
import { inTime } from '../in-time.ts';
import { type MailBindings, WrongMailSetting } from '../mail-bindings.ts';
import { lastLetter, type Sender, type SenderKind } from '../sender.ts';
import { greet, type Login } from './greet.ts';
import { handOver } from './hand-over.ts';
import { Line, LineBroken } from './line.ts';

const submission = 587;
/** On this port a server speaks TLS from the first byte (RFC 8314). */
const implicitTls = 465;
const usualPatience = 30_000;

const portSchema = z.int().min(1).max(65_535);

/** Sends through a mail server of the organisation or its provider, always over TLS. */
export const smtp: SenderKind = {
  settings: {
    host: z.string().regex(/^[a-z0-9.-]+$/, 'must be the name of a mail server'),
    port: portSchema.optional(),
    user: z.string().min(1).optional(),
  },
  secret: { name: 'MAIL_SMTP_PASSWORD', with: 'user' },
  make,
};

function make(bindings: MailBindings): Sender | null {
  const hostname = bindings.MAIL_SMTP_HOST;
  if (!hostname) return null;
  const port = Number(bindings.MAIL_SMTP_PORT || submission);
  if (!portSchema.safeParse(port).success)
    throw new WrongMailSetting('MAIL_SMTP_PORT', 'must be a whole number from 1 to 65535');
  const user = bindings.MAIL_SMTP_USER;
  const login: Login | null = user ? { user, password: bindings.MAIL_SMTP_PASSWORD ?? '' } : null;
  const patience = Number(bindings.MAIL_SMTP_PATIENCE || usualPatience);
  const secured = port === implicitTls;
  const host = (bindings.MAIL_FROM ?? '').split('@')[1] ?? hostname;
  return {
    async send(letters, timeLeft) {
      // No answer is waited for beyond the end of the whole delivery.
      const wait = () => Math.min(patience, timeLeft() + lastLetter);
      const line = await dial(hostname, port, secured, wait);
      // Over TLS from the first byte a wrong certificate looks as nobody there does.
      if (!line) return { outcomes: [], trouble: secured ? 'handshake' : 'unreachable' };
      try {
        const trouble = await greet(line, { host, login, secured });
        if (trouble) return { outcomes: [], trouble };
        const delivery = await handOver(line, letters, timeLeft);
        if (!delivery.trouble) await line.say('QUIT').catch(() => {});
        return delivery;
      } catch (error) {
        if (!(error instanceof LineBroken)) throw error;
        return { outcomes: [], trouble: 'broken' };
      } finally {
        await line.hangUp();
      }
    },
  };
}

async function dial(
  hostname: string,
  port: number,
  secured: boolean,
  patience: () => number,
): Promise<Line | null> {
  const { connect } = await import('cloudflare:sockets');
  const options = { secureTransport: secured ? 'on' : 'starttls', allowHalfOpen: false } as const;
  try {
    const socket = connect({ hostname, port }, options);
    await inTime(socket.opened, patience());
    return new Line(socket, patience);
  } catch {
    return null;
  }
}
