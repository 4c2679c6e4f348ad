import { resolve } from 'node:path';
import { configPath, nameIn, readOrganisation, writeConfig } from './deploy/organisation.ts';
import { offerLink } from './deploy/sign-in-link.ts';
import { wranglerFor } from './deploy/wrangler.ts';
import { offerHrSignIns } from './local/start-local.ts';

/**
 * Prints a link with which an owner signs in once, for when nobody can get in: on a deployment with
 * `npm run invite -- owner --as NAME`, on a local one with `npm run invite -- owner --data DIR`.
 */
const [role, ...args] = process.argv.slice(2);
const usage =
  'npm run invite -- owner --as NAME   or   npm run invite -- owner --data DIR [--host URL]';
const given = (flag: string) => {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
};

async function link(): Promise<string> {
  const data = given('--data');
  if (data !== undefined) {
    const [token] = await offerHrSignIns(
      resolve(process.env.GELEDING_CWD ?? '.', data),
      new Date(),
      1,
    );
    return `${given('--host') ?? 'http://127.0.0.1:8787'}/sign-in#${token}`;
  }
  const organisation = await readOrganisation(nameIn(args));
  if (!organisation.databaseId) throw new Error(`${organisation.name} was not deployed from here`);
  const wrangler = wranglerFor(configPath(organisation.name));
  await writeConfig(organisation);
  const token = await offerLink(wrangler, new Date());
  return `${organisation.address ?? 'https://<your worker>'}/sign-in#${token}`;
}

if (role !== 'owner') {
  console.error(`Whom do you invite? ${usage}`);
  process.exit(2);
}
try {
  console.log(`An owner signs in once with  ${await link()}`);
} catch (error) {
  console.error(`No link was made: ${error instanceof Error ? error.message : String(error)}.`);
  process.exit(1);
}
