import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

/**
 * Cloudflare's API on this machine, as far as wrangler asks it when an organisation is deployed: one
 * account, at most one database (a real one, in memory) and one Worker. What wrangler sends is kept.
 */
export interface CloudflareApi {
  /** For `CLOUDFLARE_API_BASE_URL`. */
  address: string;
  database: DatabaseSync;
  /** Every request: method and path, and its body. */
  asked: { line: string; body: string }[];
  secrets: string[];
  stop(): void;
}

const uuid = '6d0bd6a5-6a9d-4b54-8a8e-2f4f0b6f6c11';
const account = '/accounts/a1';
const script = `${account}/workers/scripts/zuid`;

/** What is answered to one request; undefined is 404. */
type Answers = Record<string, (body: string) => unknown>;

export async function startCloudflareApi(): Promise<CloudflareApi> {
  const api: Omit<CloudflareApi, 'address' | 'stop'> = {
    database: new DatabaseSync(':memory:'),
    asked: [],
    secrets: [],
  };
  const answers = answersOf(api);
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const line = `${request.method} ${(request.url ?? '').split('?')[0]}`;
    api.asked.push({ line, body });
    const result = answers[line]?.(body);
    const found = result !== undefined;
    const error = { code: line.includes('/services/') ? 10090 : 7003, message: 'not here' };
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      line.endsWith('/graphql')
        ? JSON.stringify(result)
        : JSON.stringify({ success: found, errors: found ? [] : [error], messages: [], result }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { ...api, address: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

function answersOf(api: Pick<CloudflareApi, 'database' | 'secrets'>): Answers {
  let jurisdiction: string | undefined;
  const info = () => (jurisdiction ? { uuid, name: 'zuid', jurisdiction } : undefined);
  return {
    'GET /user': () => ({ id: 'u1', email: 'operator@zuid.example' }),
    'GET /user/tokens/verify': () => ({ id: 't1', status: 'active' }),
    'GET /accounts': () => [{ id: 'a1', name: 'Zuid' }],
    'GET /memberships': () => [{ id: 'm1', account: { id: 'a1', name: 'Zuid' } }],
    [`GET ${account}/d1/database/zuid`]: info,
    [`GET ${account}/d1/database/${uuid}`]: info,
    [`POST ${account}/d1/database`]: (body) => {
      jurisdiction = JSON.parse(body).jurisdiction;
      return { ...info(), created_in_region: 'WEUR' };
    },
    [`POST ${account}/d1/database/${uuid}/query`]: (body) => query(api.database, body),
    'POST /graphql': () => ({
      data: { viewer: { accounts: [{ d1AnalyticsAdaptiveGroups: [] }] } },
    }),
    [`GET ${account}/workers/subdomain`]: () => ({ subdomain: 'example' }),
    [`GET ${script}/deployments`]: () => ({ deployments: [] }),
    [`GET ${script}/secrets`]: () =>
      api.secrets.map((name) => ({ name, type: 'secret_text' as const })),
    [`PATCH ${script}/secrets-bulk`]: (body) => {
      api.secrets.push(...Object.keys(JSON.parse(body).secrets));
      return [];
    },
    [`POST ${script}/assets-upload-session`]: () => ({ jwt: 'nothing to upload', buckets: [] }),
    [`PUT ${script}`]: () => ({ id: 'zuid', etag: 'e', startup_time_ms: 40 }),
    [`GET ${script}/subdomain`]: () => ({ enabled: true, previews_enabled: false }),
    [`GET ${account}/workers/workers/zuid`]: () => ({
      subdomain: { enabled: false, previews_enabled: true },
    }),
    [`POST ${script}/subdomain`]: () => ({ enabled: true, previews_enabled: false }),
    [`PUT ${script}/schedules`]: () => ({ schedules: [] }),
  };
}

function query(database: DatabaseSync, body: string) {
  const { sql } = JSON.parse(body) as { sql: string };
  const results = /^\s*SELECT/i.test(sql)
    ? database.prepare(sql).all()
    : (database.exec(sql) ?? []);
  return [{ results, success: true, meta: { duration: 0.3 } }];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
