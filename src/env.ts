import type { D1Database, Fetcher, RateLimit } from '@cloudflare/workers-types';
import { type Bytes, fromBase64Url } from './core/ground/bytes.ts';
import { isZone, usualZone } from './core/ground/local-day.ts';
import { type MailBindings, WrongMailSetting } from './mail/mail-bindings.ts';
import type { Mail } from './mail/sender.ts';
import { mailOf } from './mail/senders.ts';

/** What the runtime hands over: anything may be missing. */
export interface UncheckedEnv extends MailBindings {
  DB?: D1Database;
  /** The files of the deployment, with the languages that the Worker does not carry. */
  ASSETS?: Fetcher;
  /** Counters of the platform: tries a minute, few and many (routes/rate-limit.ts). */
  LIMIT_FEW?: RateLimit;
  LIMIT_MANY?: RateLimit;
  LINK_KEY?: string;
  WRAP_KEY?: string;
  /** Later wrapping secrets: the one with the highest number is in use, the others only unwrap. */
  [later: `WRAP_KEY_${number}`]: string | undefined;
  /** The organisation's time zone, such as `Europe/Brussels`; the Netherlands' when empty. */
  TIME_ZONE?: string;
  /** The company's own sign-in (docs/company-sign-in.md); no account signs in while one is empty. */
  OIDC_ISSUER?: string;
  OIDC_CLIENT_ID?: string;
  OIDC_CLIENT_SECRET?: string;
  /** Cloudflare Access before the sign-in, such as `https://company.cloudflareaccess.com`. */
  ACCESS_TEAM?: string;
  /** The tag (AUD) of its application. */
  ACCESS_AUDIENCE?: string;
  /** Where the sources of this deployment can be read; the privacy page links there. */
  SOURCES_URL?: string;
  /** Where the demo's guide listens, for the front page to lead to; only the demo sets it. */
  TOUR?: string;
  /** Lets requests that carry it say which time they play; only the demo sets it. */
  PLAY_KEY?: string;
}

/** What the code needs. */
export interface Env {
  database: D1Database;
  /** Derives the secrets of invitations; 32 bytes. */
  linkKey: Bytes;
  /** Wrap the keys that must be stored; 32 bytes each, the newest first. */
  wrapKeys: readonly [Bytes, ...Bytes[]];
  /** The organisation's time zone. */
  zone: string;
  /** What mail is sent with; null where none is. */
  mail: Mail | null;
  /** The setting of mail that is wrong, by its name; null where mail is right or switched off. */
  mailFault: string | null;
  now: Date;
}

/** A deployment that was not set up completely; its message names what is missing, and no value. */
export class IncompleteDeployment extends Error {
  override readonly name = 'IncompleteDeployment';
}

/** Reads the bindings once a request; an incomplete deployment is refused, naming what is missing. */
export function readEnv(env: UncheckedEnv, clock: () => Date): Env {
  if (!env.DB)
    throw new IncompleteDeployment('binding DB (a D1 database) is missing in wrangler.toml');
  return {
    database: env.DB,
    linkKey: readKey('LINK_KEY', env.LINK_KEY),
    wrapKeys: readWrapKeys(env),
    zone: readZone(env.TIME_ZONE),
    ...readMail(env, clock),
    now: clock(),
  };
}

/** The company's own sign-in, or null where none was set; half of one is refused. */
export function readProvider(env: UncheckedEnv) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId) return null;
  if (!issuer || !clientId || !clientSecret) {
    throw new IncompleteDeployment(
      'OIDC_ISSUER, OIDC_CLIENT_ID and the secret OIDC_CLIENT_SECRET belong together',
    );
  }
  return { issuer: readAddress('OIDC_ISSUER', issuer), clientId, clientSecret };
}

/** Cloudflare Access before the sign-in, or null where it was not set; half of it is refused. */
export function readAccess(env: UncheckedEnv) {
  const { ACCESS_TEAM: team, ACCESS_AUDIENCE: audience } = env;
  if (!team && !audience) return null;
  if (!team || !audience) {
    throw new IncompleteDeployment('ACCESS_TEAM and ACCESS_AUDIENCE belong together');
  }
  return { team: readAddress('ACCESS_TEAM', team), audience };
}

function readAddress(name: string, value: string): URL {
  const address = URL.canParse(value) ? new URL(value) : null;
  const local = address && ['127.0.0.1', 'localhost'].includes(address.hostname);
  if (!address || (address.protocol !== 'https:' && !(local && address.protocol === 'http:'))) {
    throw new IncompleteDeployment(`${name} must be a whole address that begins with https://`);
  }
  return address;
}

/** A wrong setting switches mail off and is named to HR and the operator: all else goes on working. */
function readMail(env: UncheckedEnv, clock: () => Date): Pick<Env, 'mail' | 'mailFault'> {
  try {
    return { mail: mailOf(env, clock), mailFault: null };
  } catch (error) {
    if (!(error instanceof WrongMailSetting)) throw error;
    return { mail: null, mailFault: error.setting };
  }
}

/** Asking the platform whether it knows a zone takes longer than the rest of a request's settings. */
const knownZones = new Set<string>();

function readZone(zone: string | undefined): string {
  if (!zone) return usualZone;
  if (!knownZones.has(zone) && !isZone(zone))
    throw new IncompleteDeployment('TIME_ZONE is no time zone; try Europe/Amsterdam');
  knownZones.add(zone);
  return zone;
}

/** `WRAP_KEY`, or `WRAP_KEY_2` and on once it was rotated; the highest number first. */
function readWrapKeys(env: UncheckedEnv): Env['wrapKeys'] {
  const numberOf = (name: string) => Number(name.slice('WRAP_KEY_'.length)) || 1;
  if ('WRAP_KEY_1' in env) {
    throw new IncompleteDeployment(
      'secret WRAP_KEY_1 is called WRAP_KEY; count on from WRAP_KEY_2',
    );
  }
  const names = Object.keys(env).filter((name) => /^WRAP_KEY(_[1-9]\d*)?$/.test(name));
  const [newest = 'WRAP_KEY', ...older] = names.sort((a, b) => numberOf(b) - numberOf(a));
  const read = (name: string) => readKey(name, env[name as 'WRAP_KEY']);
  return [read(newest), ...older.map(read)];
}

function readKey(name: string, value: string | undefined): Bytes {
  if (!value)
    throw new IncompleteDeployment(`secret ${name} is missing: npx wrangler secret put ${name}`);
  const bytes = fromBase64Url(value);
  if (bytes.length !== 32)
    throw new IncompleteDeployment(`secret ${name} must be 32 bytes in base64url`);
  return bytes;
}
