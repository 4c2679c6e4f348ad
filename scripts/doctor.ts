import { resolveTxt } from 'node:dns/promises';
import { endedBoxes, judgeBoxes, judgeWrapping, wrappedKeys } from './deploy/box-keys.ts';
import { judgeClock, lastRun } from './deploy/clock.ts';
import { judgeCompany } from './deploy/company.ts';
import { databaseIn } from './deploy/deploy-organisation.ts';
import { type Deployment, healthSchema, judgeDeployment } from './deploy/deployment.ts';
import { written } from './deploy/finding.ts';
import { judgeMail } from './deploy/mail.ts';
import { configPath, nameIn, readOrganisation, writeConfig } from './deploy/organisation.ts';
import { secretNames, wrapKeyNames } from './deploy/secrets.ts';
import { judgeDomain } from './deploy/sender-domain.ts';
import { readSettings } from './deploy/settings.ts';
import { verdictOf } from './deploy/verdict.ts';
import { complaintOf, wranglerFor } from './deploy/wrangler.ts';

/**
 * Checks a deployment: nothing is logged, old versions are closed, the database lies in the EU, the
 * secrets are there, the runtime can sign blindly, the clock runs, and the keys of boxes that the server opened are
 * destroyed, and whether mail can go out. `npm run doctor -- --as NAME`, or `-- https://your.worker`; what could not be checked
 * is said with wrangler's own reason. Ends with 0 when all is in order or only takes time, 1 when something is wrong, 2 when
 * nothing is wrong but something, or everything, could not be checked.
 */
const args = process.argv.slice(2);
const organisation = await readOrganisation(nameIn(args));
const origin = args.find((arg) => /^https?:/.test(arg)) ?? organisation.address;
await writeConfig(organisation);
const wrangler = wranglerFor(configPath(organisation.name));

/** What wrangler said when it did not get an answer of the database. */
const complaints = new Set<string>();

async function query(sql: string): Promise<string | null> {
  const answer = await wrangler(['d1', 'execute', 'DB', '--remote', '--json', '--command', sql]);
  if (answer.status === 0) return answer.printed;
  complaints.add(complaintOf(answer));
  return null;
}

async function askDatabase(): Promise<Deployment['database']> {
  const answer = await wrangler(['d1', 'info', organisation.name, '--json']);
  const database = answer.status === 0 ? databaseIn(answer.printed) : null;
  return database ? { jurisdiction: database.jurisdiction ?? null } : complaintOf(answer);
}

async function askSecrets(): Promise<Deployment['secrets']> {
  const answer = await wrangler(['secret', 'list', '--format', 'json']);
  return (answer.status === 0 ? secretNames(answer.printed) : null) ?? complaintOf(answer);
}

async function askHealth(): Promise<Deployment['health']> {
  if (!origin) return null;
  const response = await fetch(new URL('/health', origin)).catch(() => null);
  if (!response) return 'silent';
  const read = healthSchema.safeParse(await response.json().catch(() => null));
  return read.success ? read.data : 'wrong';
}

const secrets = await askSecrets();
const health = await askHealth();
const sound = typeof health === 'string' ? null : health;
const present = sound?.wrapKeys ?? null;
const findings = [
  ...judgeDeployment({
    settings: await readSettings(organisation, wrangler, fetch),
    database: await askDatabase(),
    secrets,
    health,
  }),
  ...(typeof secrets === 'string' ? [] : judgeCompany(secrets)),
  judgeMail(organisation, secrets, sound?.mailFault),
  ...(organisation.mail ? [await judgeDomain(organisation.mail, resolveTxt)] : []),
  judgeClock(await query(lastRun), new Date()),
  judgeWrapping(
    await query(wrappedKeys),
    present,
    typeof secrets === 'string' ? null : wrapKeyNames(secrets),
  ),
  ...judgeBoxes(await query(endedBoxes), present, new Date().toISOString().slice(0, 10)),
];
for (const remedy of complaints) {
  findings.push({ what: 'the database answers questions', good: null, remedy });
}
for (const finding of findings) console.log(written(finding));
const { status, said } = verdictOf(findings);
console.log(`\n${said}`);
process.exit(status);
