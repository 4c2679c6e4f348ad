import { createApp } from '../../src/app.tsx';
import type { UncheckedEnv } from '../../src/env.ts';
import { unnamed } from './finding.ts';

/** What a host may answer somebody who is not signed in, made from the sources in this folder. */
export interface Twin {
  /** The addresses of the app, with this in place of each name in them. */
  routesOf(name: string): string[];
  /** In how many ways a deployment may be set up. */
  setUps: number;
  /** What is answered where it is set up in one of them. */
  answer(setUp: number, address: string, headers: Record<string, string>): Promise<Response>;
}

type Database = NonNullable<UncheckedEnv['DB']>;
/** Any 32 bytes: nothing that is compared is made with them. */
const anyKey = 'A'.repeat(43);

/** Mail, the company's own sign-in and Access, each there or not. */
const mail = {
  ...{ MAIL_SENDER: 'cloudflare', MAIL_FROM: 'a@host.test' },
  EMAIL: { send: () => Promise.reject(new Error('this sends nothing')) },
};
const company = { OIDC_ISSUER: 'https://a.test', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'a' };
const access = { ACCESS_TEAM: 'https://a.test', ACCESS_AUDIENCE: 'a' };
const setUps = [{}, mail].flatMap((one) =>
  [{}, company].flatMap((two) => [{}, access].map((three) => ({ ...one, ...two, ...three }))),
);

/**
 * The app itself, on a database that holds nothing but perhaps the name of an organisation. It answers what
 * depends on no wave, no people and no secret exactly as a deployment must.
 * @param tour where the guide of a demo listens, whose front page leads to it
 */
export function createTwin(tour?: string): Twin {
  const app = createApp(() => new Date());
  const databases = ['', unnamed].map((name) => emptyDatabase(name) as Database);
  const envs = databases.flatMap((DB) =>
    setUps.map(
      (more): UncheckedEnv => ({ DB, TOUR: tour, LINK_KEY: anyKey, WRAP_KEY: anyKey, ...more }),
    ),
  );
  const reads = app.routes.filter(({ method }) => method === 'GET' || method === 'ALL');
  return {
    routesOf: (name) => [...new Set(reads.map(({ path }) => filledIn(path, name)))],
    setUps: envs.length,
    answer: async (setUp, address, headers) =>
      app.fetch(new Request(address, { headers }), envs[setUp]),
  };
}

/** `/w/:wave/*` as `/w/name/name`. */
function filledIn(path: string, name: string): string {
  return path.replace(/:\w+(?:\{(?:[^{}]|\{[^{}]*\})*\})?|\*/g, name);
}

/** Finds nothing in any table but the name of an organisation. */
function emptyDatabase(name: string): object {
  const nothing = { results: [], success: true, meta: {} };
  const statement = (sql: string) => {
    const columns = /^select ("id", "name", .*) from "organisation" where/s.exec(sql)?.[1];
    const row = columns?.split(', ').map((column) => {
      if (column === '"name"') return name;
      return column.startsWith('(') ? '{}' : null;
    });
    const found = {
      bind: () => found,
      all: async () => nothing,
      run: async () => nothing,
      first: async () => null,
      raw: async () => (row && name ? [row] : []),
    };
    return found;
  };
  return {
    prepare: statement,
    batch: (all: { all(): Promise<unknown> }[]) => Promise.all(all.map((one) => one.all())),
  };
}
