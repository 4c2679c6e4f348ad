import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const fixtures = join(import.meta.dirname, '../fixtures/mail');
export const certificate = join(fixtures, 'cert.pem');
const tls = {
  key: readFileSync(join(fixtures, 'key.pem'), 'utf8'),
  cert: readFileSync(certificate, 'utf8'),
};

type Options = ConstructorParameters<typeof SMTPServer>[0];

export interface MailServer {
  port: number;
  /** What arrived whole, in order. */
  received: { to: string[]; message: string; secure: boolean }[];
  /** Ends every connection at once, without a word. */
  drop(): void;
  stop(): Promise<void>;
}

/** An answer in the server's own words, with a code of three digits. */
export function answer(responseCode: number, words = 'because'): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** Nodemailer's SMTP server on loopback: takes hr / geheim, over STARTTLS unless told otherwise. */
export async function startMailServer(options: Options = {}): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const server = new SMTPServer({
    ...tls,
    disableReverseLookup: true,
    // Whoever stays connected when a test is over is not waited for.
    closeTimeout: 1,
    onAuth: ({ username, password }, _session, done) =>
      username === 'hr' && password === 'geheim'
        ? done(null, { user: username })
        : done(answer(535)),
    onData(stream, { envelope, secure }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, message: Buffer.concat(parts).toString('latin1'), secure });
        done();
      });
    },
    ...options,
  });
  // A client that hangs up is no fault of the test.
  server.on('error', () => {});
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    drop: () => {
      for (const connection of server.connections) connection._socket.destroy();
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
