import * as z from 'zod';
import { jsonIn } from './json-in.ts';
import type { Organisation } from './organisation.ts';
import { complaintOf, type Wrangler } from './wrangler.ts';

/** What Cloudflare itself says of a deployed Worker, whatever the file on this disk says. */
export interface Settings {
  /** Whether anything of a request is logged, pushed or tailed. */
  logs: boolean;
  /** Whether versions that were replaced still answer at addresses of their own. */
  oldVersions: boolean;
  /** Tries a minute that the platform lets through, by the name of the binding that counts them. */
  tries: Record<string, number>;
}

const api = 'https://api.cloudflare.com/client/v4';

const whoamiSchema = z.object({ accounts: z.array(z.object({ id: z.string() })) });
/** A token, or the key that a whole account has with the address of its owner. */
const tokenSchema = z.union([
  z.object({ token: z.string() }).transform(({ token }) => ({ authorization: `Bearer ${token}` })),
  z
    .object({ key: z.string(), email: z.string() })
    .transform(({ key, email }) => ({ 'x-auth-key': key, 'x-auth-email': email })),
]);
const scriptSchema = z.object({
  result: z.object({
    logpush: z.boolean().nullish(),
    observability: z
      .object({
        enabled: z.boolean().nullish(),
        logs: z
          .object({ enabled: z.boolean().nullish(), invocation_logs: z.boolean().nullish() })
          .nullish(),
      })
      .nullish(),
    tail_consumers: z.array(z.unknown()).nullish(),
  }),
});
const bindingsSchema = z.object({
  result: z.object({
    bindings: z.array(
      z.looseObject({
        type: z.string(),
        name: z.string(),
        simple: z.object({ limit: z.number(), period: z.number() }).optional(),
      }),
    ),
  }),
});
const subdomainSchema = z.object({ result: z.object({ previews_enabled: z.boolean() }) });

/**
 * Asks Cloudflare for the settings of the deployed Worker, with the sign-in that wrangler keeps.
 * @returns the settings, or in words why they could not be read
 */
export async function readSettings(
  { name }: Organisation,
  wrangler: Wrangler,
  get: typeof fetch,
): Promise<Settings | string> {
  const key = await wrangler(['auth', 'token', '--json']);
  if (key.status !== 0) return complaintOf(key);
  const who = await wrangler(['whoami', '--json']);
  if (who.status !== 0) return complaintOf(who);
  try {
    const { accounts } = whoamiSchema.parse(jsonIn(who.printed));
    // Wrangler takes an empty one for none.
    const account = process.env.CLOUDFLARE_ACCOUNT_ID || (accounts.length === 1 && accounts[0]?.id);
    if (!account) {
      return 'say which account with CLOUDFLARE_ACCOUNT_ID';
    }
    const headers: Record<string, string> = tokenSchema.parse(jsonIn(key.printed));
    const ask = async (what: string) => {
      const path = `${api}/accounts/${account}/workers/scripts/${name}/${what}`;
      const response = await get(path, { headers });
      if (!response.ok) throw new Error(`Cloudflare answered ${response.status} for ${what}`);
      return response.json();
    };
    const script = scriptSchema.parse(await ask('script-settings')).result;
    const { previews_enabled: oldVersions } = subdomainSchema.parse(await ask('subdomain')).result;
    const { bindings } = bindingsSchema.parse(await ask('settings')).result;
    return { logs: logsAnything(script), oldVersions, tries: triesOf(bindings) };
  } catch (error) {
    const unknown = error instanceof z.ZodError || error instanceof SyntaxError;
    return unknown ? 'Cloudflare answered something unknown' : String(error);
  }
}

function triesOf(bindings: z.infer<typeof bindingsSchema>['result']['bindings']) {
  return Object.fromEntries(
    bindings.flatMap(({ type, name, simple }) =>
      type === 'ratelimit' && simple ? [[name, (simple.limit * 60) / simple.period]] : [],
    ),
  );
}

function logsAnything(script: z.infer<typeof scriptSchema>['result']): boolean {
  const { logpush, observability, tail_consumers } = script;
  const logs = observability?.enabled || observability?.logs?.enabled;
  return Boolean(logpush || logs || (tail_consumers ?? []).length > 0);
}
