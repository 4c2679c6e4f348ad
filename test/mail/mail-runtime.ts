import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import type { Delivery, Letter } from '../../src/mail/sender.ts';
import { certificate } from './mail-server.ts';

/** The real runtime, which delivers over its own sockets what a test hands it. */
export interface MailRuntime {
  send(
    port: number,
    letters: readonly Letter[],
    settings?: Record<string, string>,
    left?: number,
    overAt?: number | null,
  ): Promise<Delivery>;
  stop(): Promise<void>;
}

export async function startMailRuntime(): Promise<MailRuntime> {
  // The runtime trusts the test's certificate; it is read when the runtime's keeper is loaded.
  process.env.NODE_EXTRA_CA_CERTS = certificate;
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  const { unstable_startWorker } = await import('wrangler');
  const worker = await unstable_startWorker({
    config: join(root, 'wrangler.toml'),
    entrypoint: join(import.meta.dirname, 'smtp-worker.ts'),
    envFiles: [],
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      inspector: false,
      persist: false,
      logLevel: 'error',
      watch: false,
    },
  });
  await worker.ready;
  const { origin } = await worker.url;
  return {
    stop: () => worker.dispose(),
    send: async (port, letters, settings = {}, left = 1e9, overAt = null) => {
      const own = {
        MAIL_SENDER: 'smtp',
        MAIL_FROM: 'hr@brug.example',
        MAIL_SMTP_HOST: 'localhost',
        MAIL_SMTP_PORT: String(port),
        MAIL_SMTP_USER: 'hr',
        MAIL_SMTP_PASSWORD: 'geheim',
        ...settings,
      };
      const body = JSON.stringify({ letters, left, overAt, settings: own });
      return (await (await fetch(origin, { method: 'POST', body })).json()) as Delivery;
    },
  };
}

/** A letter to this address, with what a mail server could misread. */
export function letter(to: string): Letter {
  return {
    id: `l${to.replace(/\W/g, '')}`,
    from: { name: 'Personeelszaken De Brug', address: 'hr@brug.example' },
    to,
    subject: 'Hoe is het, één vraag?',
    text: 'Hallo\n.\n..punten\nhttps://brug.example/s#een\n',
    html: '<p>Hallo</p>',
    date: new Date('2026-11-23T09:00:00Z'),
  };
}
