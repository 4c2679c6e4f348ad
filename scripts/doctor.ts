import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endedBoxes, judgeBoxes, judgeWrapping, wrappedKeys } from './deploy/box-keys.ts';
import { type Deployment, healthSchema, judgeDeployment } from './deploy/deployment.ts';
import { written } from './deploy/finding.ts';
import { secretNames, wrapKeyNames } from './deploy/secrets.ts';
import { askWrangler } from './deploy/wrangler.ts';
import { root } from './root.ts';

/**
 * Checks a deployment: nothing is logged, the database lies in the EU, the secrets are there, the
 * runtime can sign blindly, and the keys of boxes that the server opened are destroyed.
 * `npm run doctor -- https://your.worker`; without an address, or without an account, it says what
 * it could not check.
 */
const [origin] = process.argv.slice(2);

const query = (sql: string) =>
  askWrangler('d1', 'execute', 'DB', '--remote', '--json', '--command', sql);

async function askHealth(): Promise<Deployment['health']> {
  if (!origin) return null;
  try {
    const response = await fetch(new URL('/health', origin));
    return healthSchema.parse(await response.json());
  } catch {
    return 'wrong';
  }
}

const secrets = secretNames(await askWrangler('secret', 'list', '--format', 'json'));
const health = await askHealth();
const present = health && health !== 'wrong' ? health.wrapKeys : null;
const findings = [
  ...judgeDeployment({
    config: await readFile(join(root, 'wrangler.toml'), 'utf8'),
    database: await askWrangler('d1', 'info', 'geleding', '--json'),
    secrets,
    health,
  }),
  judgeWrapping(await query(wrappedKeys), present, secrets && wrapKeyNames(secrets)),
  ...judgeBoxes(await query(endedBoxes), present, new Date().toISOString().slice(0, 10)),
];
for (const finding of findings) console.log(written(finding));
process.exit(findings.some(({ good }) => good === false) ? 1 : 0);
