import * as z from 'zod';
import { mostTries } from '../../src/routes/rate-limit.ts';
import type { Finding } from './finding.ts';
import { misnamed, missingSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** What the doctor found out about a deployment; a text says why something could not be asked. */
export interface Deployment {
  settings: Settings | string;
  /** The jurisdiction of the database, null when it has none. */
  database: { jurisdiction: string | null } | string;
  secrets: string[] | string;
  /** What `/health` answered; `wrong` when it answered something else, `silent` when nothing did. */
  health: Health | 'wrong' | 'silent' | null;
}

export const healthSchema = z.object({
  blindSigning: z.literal(true),
  wrapKeys: z.array(z.string()).min(1),
  /** The setting of mail that the Worker finds wrong; older versions do not say. */
  mailFault: z.string().nullish(),
});
type Health = z.infer<typeof healthSchema>;

/** Logs, place, secrets and runtime of a deployment. */
export function judgeDeployment({ settings, database, secrets, health }: Deployment): Finding[] {
  return [
    judged(
      'no request is logged',
      settings,
      ({ logs }) => !logs,
      () => 'set observability.enabled = false and no logpush in wrangler.toml, and deploy again',
    ),
    judged(
      'versions that were replaced answer nobody',
      settings,
      ({ oldVersions }) => !oldVersions,
      () => 'set preview_urls = false in wrangler.toml and deploy again',
    ),
    judged(
      'the platform counts tries of links, codes and tokens',
      settings,
      ({ tries }) => tries.LIMIT_FEW === mostTries.few && tries.LIMIT_MANY === mostTries.many,
      () => 'take both [[ratelimits]] of wrangler.toml as they are and deploy again',
    ),
    judged(
      'the database lies in the EU',
      database,
      ({ jurisdiction }) => jurisdiction === 'eu',
      () => 'a database cannot be moved: deploy under another name with --as, and hand over',
    ),
    judged(
      'the secrets are set',
      secrets,
      (names) => missingSecrets(names).length === 0 && !misnamed(names),
      (names) =>
        misnamed(names) ??
        `${missingSecrets(names).join(' and ')} is missing: run npm run deploy once more`,
    ),
    {
      what: 'the runtime signs tickets blindly (RSA-RAW)',
      good: health === null || health === 'silent' ? null : health !== 'wrong',
      remedy: remedyOf(health),
    },
  ];
}

function remedyOf(health: Deployment['health']): string {
  if (health === null) return 'give the address: npm run doctor -- https://your.worker';
  if (health === 'silent') return 'the address does not answer from here; a new one takes minutes';
  return 'something else than this Worker answers at the address, or it runs with an older compatibility_date than wrangler.toml says; without RSA-RAW no wave can open';
}

function judged<T extends object>(
  what: string,
  found: T | string,
  isGood: (found: T) => boolean,
  remedyOf: (found: T) => string,
): Finding {
  if (typeof found === 'string') return { what, good: null, remedy: found };
  return { what, good: isGood(found), remedy: remedyOf(found) };
}
