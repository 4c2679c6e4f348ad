import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build/build.ts';
import { keepQuiet, offerHrSignIns, prepareLocal, readSecrets } from './local/start-local.ts';
import { root } from './root.ts';
import { runAndExit } from './run-and-exit.ts';

/** Develops: builds once, keeps a local database, prints HR's link and reloads on changes. */
const port = 8787;
const data = join(root, '.wrangler/dev');

keepQuiet();
await build();
await prepareLocal(data);
const [token] = await offerHrSignIns(data, new Date(), 1);
const secrets = await readSecrets(data);
const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}`);
const envFile = join(data, 'secrets.env');
await writeFile(envFile, `${lines.join('\n')}\n`, { mode: 0o600 });

console.log(`HR signs in once with  http://127.0.0.1:${port}/sign-in#${token}`);
await runAndExit(join(root, 'node_modules/wrangler/bin/wrangler.js'), [
  'dev',
  '--ip',
  '127.0.0.1',
  '--port',
  String(port),
  '--persist-to',
  data,
  '--env-file',
  envFile,
  '--test-scheduled',
]);
