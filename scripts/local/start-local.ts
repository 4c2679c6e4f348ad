import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../src/actions/context.ts';
import { inviteOwner } from '../../src/actions/members/invite-member.ts';
import { fromBase64Url, randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { usualZone } from '../../src/core/ground/local-day.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { root } from '../root.ts';
import { limitD1 } from './limited-d1.ts';
import { migrateLocally } from './migrate-locally.ts';
import type { Outbox } from './outbox.ts';
import { rewriteFiles } from './rewrite-files.ts';
import { startRewriter } from './rewriter.ts';

type Database = Parameters<typeof openDatabase>[0];

/** A running local deployment: the real Worker in the real runtime, on a D1 database in a folder. */
export interface Local {
  origin: string;
  /** Runs the clock now. */
  runSchedule(): Promise<void>;
  stop(): Promise<void>;
}

type LocalBinding =
  | 'TOUR'
  | 'PLAY_KEY'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
  | keyof ReturnType<typeof outboxBindings>;

/** Under which host a deployment is reached, and what it proves itself with there; files are PEM. */
export interface Reached {
  host: string;
  tls?: { certificate: string; key: string };
}

export interface LocalOptions {
  /** Folder for the database and the secrets. */
  data: string;
  /** 0 takes a free one. */
  port: number;
  /** Bindings besides the two secrets. */
  bindings?: Partial<Record<LocalBinding, string>>;
  worker?: keyof typeof workers;
  /** On this computer alone unless said otherwise. */
  reached?: Reached;
}

/**
 * What may be started: the product within the limits of D1, as everywhere; the product as it is
 * deployed, for measuring; and what that is measured beside.
 */
const workers = {
  limited: 'scripts/local/limited-worker.ts',
  product: 'src/index.ts',
  bare: 'scripts/bench/sending/bare-worker.ts',
};

/** With which a local installation puts its mail in an outbox. */
export const outboxBindings = ({ address }: Outbox) => ({
  MAIL_SENDER: 'outbox',
  MAIL_FROM: 'geleding@local.example',
  OUTBOX_ADDRESS: address,
});

/** Makes the database's tables and the secrets, unless they are there. */
export async function prepareLocal(data: string): Promise<void> {
  await mkdir(data, { recursive: true });
  await onDatabase(data, migrateLocally);
}

/** Starts the Worker as `wrangler dev` would, on loopback unless said otherwise, within the limits of D1. */
export async function startLocal({
  data,
  port,
  bindings = {},
  worker = 'limited',
  reached = { host: '127.0.0.1' },
}: LocalOptions): Promise<Local> {
  keepQuiet();
  const { unstable_startWorker } = await import('wrangler');
  const secrets = await readSecrets(data);
  await rm(join(data, 'v3/observability'), { recursive: true, force: true });
  await rm(join(data, 'v3/ratelimit'), { recursive: true, force: true });
  rewriteFiles(data);
  const rewriter = await startRewriter(data);
  const own = { ...secrets, ...bindings, ...noCounters, REWRITER: rewriter.address };
  const text = (value: string) => ({ type: 'plain_text' as const, value });
  const started = await unstable_startWorker({
    config: join(root, 'wrangler.toml'),
    entrypoint: join(root, workers[worker]),
    envFiles: [],
    bindings: {
      ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, text(value)])),
    },
    dev: {
      server: {
        hostname: reached.host,
        port,
        ...(reached.tls && {
          secure: true,
          httpsKeyPath: reached.tls.key,
          httpsCertPath: reached.tls.certificate,
        }),
      },
      inspector: false,
      persist: data,
      logLevel: 'error',
      watch: false,
      liveReload: false,
      testScheduled: true,
    },
  });
  await started.ready;
  // Over TLS the runtime tells the address it has inside, the only one where it runs the clock.
  const inside = (await started.url).origin;
  const origin = reached.tls ? `https://${reached.host}:${port}` : inside;
  return {
    origin,
    async runSchedule() {
      const response = await fetch(`${inside}/cdn-cgi/handler/scheduled`);
      if (!response.ok) throw new Error(`the schedule ended with status ${response.status}`);
    },
    async stop() {
      await started.dispose();
      rewriter.stop();
      rewriteFiles(data);
    },
  };
}

/**
 * Cloudflare counts tries in memory; the local runtime would write each on the disk, with its minute, and
 * whoever holds the folder could line tickets up with ballots. Without counters the Worker counts by
 * itself (routes/rate-limit.ts).
 */
const noCounters = { LIMIT_FEW: '', LIMIT_MANY: '' };

/**
 * No request of the runtime's own, and no store of traces: it would keep every request with its time,
 * and every statement, in the folder of the installation.
 */
export function keepQuiet(): void {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  process.env.X_LOCAL_OBSERVABILITY = 'false';
}

/** One-time sign-in tokens for an owner, made beside the Worker: what a first start prints. */
export async function offerHrSignIns(data: string, now: Date, count: number): Promise<string[]> {
  return withDatabase(data, now, async (context) => {
    const tokens: string[] = [];
    for (let made = 0; made < count; made += 1) tokens.push(await inviteOwner(context));
    return tokens;
  });
}

/** Runs an action straight on the local database, without the Worker. */
export async function withDatabase<T>(
  data: string,
  now: Date,
  act: (context: Context) => Promise<T>,
): Promise<T> {
  const secrets = await readSecrets(data);
  return onDatabase(data, (database) =>
    act({
      db: openDatabase(database),
      linkKey: fromBase64Url(secrets.LINK_KEY),
      wrapKeys: [fromBase64Url(secrets.WRAP_KEY)],
      zone: usualZone,
      mail: null,
      mailFault: null,
      now,
    }),
  );
}

/** Opens the local database in a folder for as long as something is done with it. */
async function onDatabase<T>(data: string, act: (database: Database) => Promise<T>): Promise<T> {
  keepQuiet();
  const { getPlatformProxy } = await import('wrangler');
  const proxy = await getPlatformProxy<{ DB: Database }>({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(data, 'v3') },
    envFiles: [],
  });
  try {
    return await act(limitD1(proxy.env.DB));
  } finally {
    await proxy.dispose();
    rewriteFiles(data);
  }
}

/** The secrets of a local deployment, made on the first call and kept beside its database. */
export async function readSecrets(data: string): Promise<{ LINK_KEY: string; WRAP_KEY: string }> {
  const file = join(data, 'secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    const secrets = {
      LINK_KEY: toBase64Url(randomBytes(32)),
      WRAP_KEY: toBase64Url(randomBytes(32)),
    };
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
    return secrets;
  }
}
