import * as z from 'zod';
import { randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { rowsIn } from './box-keys.ts';
import { jsonIn } from './json-in.ts';
import { missingPassword } from './mail.ts';
import type { Organisation } from './organisation.ts';
import { misnamed, missingSecrets, secretNames } from './secrets.ts';
import { canGetIn, offerLink } from './sign-in-link.ts';
import { complaintOf, type Wrangler } from './wrangler.ts';

/** What deploying needs of the world around it. */
export interface Deploying {
  /** Wrangler on the organisation's configuration, as it was last kept. */
  wrangler: Wrangler;
  /** Keeps what was learnt about the organisation, and its configuration. */
  keep(organisation: Organisation): Promise<void>;
  /** Names of the numbered migrations of this clone. */
  migrations: readonly string[];
  /** A new file that wrangler tells in where it deployed to, and its text afterwards. */
  report: { path: string; read(): Promise<string> };
  say(line: string): void;
  now: Date;
}

/**
 * Deploys an organisation, from nothing or again: account, database in the EU, tables, Worker,
 * secrets, and a sign-in link when nobody can get in. Every step finds out what is already there, so
 * that a deployment that stopped goes on when it is run once more.
 * @throws Error that says which step stopped, why in wrangler's own words, and what to do
 */
export async function deployOrganisation(known: Organisation, world: Deploying): Promise<void> {
  const { wrangler, say } = world;
  await beSignedIn(wrangler);
  let organisation = known;
  if (!organisation.databaseId) {
    say('— making the database, in the EU');
    organisation = { ...organisation, databaseId: await makeDatabase(wrangler, known.name) };
  }
  await world.keep(organisation);

  say('— migrating');
  await must(wrangler, ['d1', 'migrations', 'apply', 'DB', '--remote'], 'migrating');
  await everyMigrationApplied(world);

  say('— deploying');
  const env = { WRANGLER_OUTPUT_FILE_PATH: world.report.path };
  const deployed = await wrangler(['deploy'], { shown: true, env });
  if (deployed.status !== 0) throw new Error('deploying did not succeed; the lines above say why');
  const address = addressIn(await world.report.read()) ?? organisation.address;
  organisation = { ...organisation, ...(address ? { address } : {}) };
  await world.keep(organisation);

  const secrets = await setSecrets(world);
  const lacking = missingPassword(organisation, secrets);
  if (lacking) say(`Mail waits for its password:  ${lacking}`);
  const host = organisation.address ?? 'https://<your worker>';
  if (!(await canGetIn(wrangler, world.now))) {
    say(`An owner signs in once with  ${host}/sign-in#${await offerLink(wrangler, world.now)}`);
  }
  say(`Deployed. Now run  npm run doctor -- --as ${organisation.name}`);
}

/** Signs in to Cloudflare with the person at the terminal, unless that was done before. */
async function beSignedIn(wrangler: Wrangler): Promise<void> {
  const ask = () => wrangler(['whoami', '--json']);
  let who = await ask();
  if (who.status === 0) return;
  const isNobody = () => who.printed.includes('"loggedIn":false');
  // Where Cloudflare is out of reach or refuses a token, signing in would not help.
  if (isNobody()) {
    await wrangler(['login'], { shown: true });
    who = await ask();
  }
  if (who.status === 0) return;
  const why = isNobody()
    ? 'nobody did; without a browser, set CLOUDFLARE_API_TOKEN'
    : complaintOf(who);
  throw new Error(`signing in to Cloudflare did not succeed (${why}); nothing was done`);
}

const infoSchema = z.object({ uuid: z.uuid(), jurisdiction: z.string().nullish() });

/** Where `wrangler d1 info --json` says that a database lies; null when it is not understood. */
export function databaseIn(printed: string): z.infer<typeof infoSchema> | null {
  try {
    return infoSchema.parse(jsonIn(printed));
  } catch {
    return null;
  }
}

async function makeDatabase(wrangler: Wrangler, name: string): Promise<string> {
  const ask = () => wrangler(['d1', 'info', name, '--json']);
  let found = await ask();
  if (found.status !== 0) {
    await must(wrangler, ['d1', 'create', name, '--jurisdiction', 'eu'], 'making the database');
    found = await ask();
  }
  const database = found.status === 0 ? databaseIn(found.printed) : null;
  if (!database) throw new Error(`the database did not answer: ${complaintOf(found)}`);
  if (database.jurisdiction === 'eu') return database.uuid;
  throw new Error(
    `there is a database “${name}” that is not bound to the EU; take another name with --as`,
  );
}

/** Wrangler ends well when somebody declines to migrate, so the database is asked what it has. */
async function everyMigrationApplied({ wrangler, migrations }: Deploying): Promise<void> {
  const sql = 'SELECT name FROM d1_migrations';
  const answer = await wrangler(['d1', 'execute', 'DB', '--remote', '--json', '--command', sql]);
  const rows = rowsIn(answer.printed, z.object({ name: z.string() }));
  if (!rows) throw new Error(`the database did not list its migrations: ${complaintOf(answer)}`);
  const applied = new Set(rows.map(({ name }) => name));
  const lacking = migrations.filter((name) => !applied.has(name));
  if (lacking.length === 0) return;
  throw new Error(
    `the database lacks ${lacking.join(', ')}; nothing was deployed. Run this once more and agree to migrating`,
  );
}

/**
 * Makes the secrets that are missing; they go through standard input only.
 * @returns the names of those that were there
 */
async function setSecrets({ wrangler, say }: Deploying): Promise<string[]> {
  const listed = await wrangler(['secret', 'list', '--format', 'json']);
  const names = listed.status === 0 ? secretNames(listed.printed) : null;
  if (!names) {
    // Making them again would break every link and lock every key of a deployment that has them.
    throw new Error(
      `it is deployed, but its secrets could not be listed (${complaintOf(listed)}); run this once more`,
    );
  }
  const wrong = misnamed(names);
  if (wrong) throw new Error(`it is deployed, but ${wrong}; then run this once more`);
  const missing = missingSecrets(names);
  if (missing.length === 0) return names;
  say(`— making the secrets ${missing.join(' and ')}`);
  const made = missing.map((name) => [name, toBase64Url(randomBytes(32))]);
  const input = JSON.stringify(Object.fromEntries(made));
  const answer = await wrangler(['secret', 'bulk'], { input });
  if (answer.status !== 0) {
    throw new Error(
      `it is deployed, but the secrets could not be set (${complaintOf(answer)}); run this once more`,
    );
  }
  return names;
}

async function must(wrangler: Wrangler, args: readonly string[], what: string): Promise<void> {
  const answer = await wrangler(args, { shown: true });
  if (answer.status !== 0) {
    throw new Error(`${what} did not succeed; what was done before it stands`);
  }
}

const deployedSchema = z.object({ type: z.literal('deploy'), targets: z.array(z.string()).min(1) });

/** The first address in the lines that wrangler reports about a deployment. */
function addressIn(report: string): string | undefined {
  for (const line of report.split('\n').filter((text) => text.trim() !== '')) {
    const read = deployedSchema.safeParse(JSON.parse(line));
    const target = read.success ? read.data.targets.find((one) => !one.includes('*')) : undefined;
    if (target) return target.startsWith('https://') ? target : `https://${target}`;
  }
  return undefined;
}
