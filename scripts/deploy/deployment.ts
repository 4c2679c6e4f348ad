import * as z from 'zod';
import type { Finding } from './finding.ts';
import { misnamed, missingSecrets } from './secrets.ts';

/** What the doctor found out about a deployment; null for what could not be asked. */
export interface Deployment {
  /** The text of wrangler.toml. */
  config: string;
  /** What `wrangler d1 info --json` printed. */
  database: string | null;
  secrets: string[] | null;
  /** What `/health` answered; `wrong` when it answered something else. */
  health: Health | 'wrong' | null;
}

export const healthSchema = z.object({
  blindSigning: z.literal(true),
  wrapKeys: z.array(z.string()).min(1),
});
export type Health = z.infer<typeof healthSchema>;

const noAccount = 'run npx wrangler login first';

/** Logs, place, secrets and runtime of a deployment. */
export function judgeDeployment({ config, database, secrets, health }: Deployment): Finding[] {
  const missing = secrets ? missingSecrets(secrets) : [];
  const wrong = secrets && misnamed(secrets);
  return [
    {
      what: 'no request is logged',
      good:
        /\[observability\]\s*enabled = false/.test(config) && !/logpush\s*=\s*true/.test(config),
      remedy: 'set observability.enabled = false in wrangler.toml and deploy again',
    },
    {
      what: 'the database lies in the EU',
      good: database === null ? null : /"jurisdiction":\s*"eu"/.test(database),
      remedy:
        database === null
          ? noAccount
          : 'make a new one: npx wrangler d1 create geleding --jurisdiction eu',
    },
    {
      what: 'the secrets are set',
      good: secrets === null ? null : missing.length === 0 && !wrong,
      remedy:
        secrets === null
          ? noAccount
          : (wrong ?? `${missing.join(' and ')} is missing: run npm run deploy once more`),
    },
    {
      what: 'the runtime signs tickets blindly (RSA-RAW)',
      good: health === null ? null : health !== 'wrong',
      remedy:
        health === null
          ? 'give the address: npm run doctor -- https://your.worker'
          : 'check compatibility_date in wrangler.toml; without RSA-RAW no wave can open',
    },
  ];
}
