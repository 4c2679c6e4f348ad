import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.ts';
import { deployOrganisation } from './deploy/deploy-organisation.ts';
import {
  configPath,
  nameIn,
  readOrganisation,
  writeConfig,
  writeOrganisation,
} from './deploy/organisation.ts';
import { wranglerFor } from './deploy/wrangler.ts';
import { root } from './root.ts';

/** Migrates and deploys one of the organisations of this clone: `npm run deploy -- --as NAME`. */
const path = join(tmpdir(), `geleding-deployed-${process.pid}.ndjson`);
try {
  const organisation = await readOrganisation(nameIn(process.argv.slice(2)));
  await writeConfig(organisation);
  await build();
  await deployOrganisation(organisation, {
    wrangler: wranglerFor(configPath(organisation.name)),
    async keep(learnt) {
      await writeOrganisation(learnt);
      await writeConfig(learnt);
    },
    migrations: (await readdir(join(root, 'migrations'))).filter((file) => file.endsWith('.sql')),
    report: { path, read: () => readFile(path, 'utf8').catch(() => '') },
    say: console.log,
    now: new Date(),
  });
} catch (error) {
  console.error(`Stopped: ${error instanceof Error ? error.message : String(error)}.`);
  process.exitCode = 1;
} finally {
  await rm(path, { force: true });
}
