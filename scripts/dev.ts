import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build/build.ts';
import { keepClock } from './local/keep-clock.ts';
import { startOutbox } from './local/outbox.ts';
import { portProblem } from './local/port-problem.ts';
import {
  keepQuiet,
  offerHrSignIns,
  outboxBindings,
  prepareLocal,
  readSecrets,
} from './local/start-local.ts';
import { root } from './root.ts';
import { runAndExit } from './run-and-exit.ts';

/**
 * Develops: builds once, keeps a local database, prints HR's link and where mail can be read, runs the
 * clock every minute, and reloads on changes.
 */
const port = 8787;
const data = join(root, '.wrangler/dev');

const taken = await portProblem(port, '127.0.0.1');
if (taken) {
  console.error(`${taken} End it first.`);
  process.exit(2);
}
keepQuiet();
await build();
await prepareLocal(data);
const [token] = await offerHrSignIns(data, new Date(), 1);
const outbox = await startOutbox(data);
const variables = { ...(await readSecrets(data)), ...outboxBindings(outbox) };
const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
const envFile = join(data, 'secrets.env');
await writeFile(envFile, `${lines.join('\n')}\n`, { mode: 0o600 });

console.log(`HR signs in once with  http://127.0.0.1:${port}/sign-in#${token}`);
console.log(`Mail that it would send   ${outbox.page}`);
keepClock(async () => {
  const response = await fetch(`http://127.0.0.1:${port}/cdn-cgi/handler/scheduled`);
  if (!response.ok) throw new Error(`the schedule ended with status ${response.status}`);
});
await runAndExit(join(root, 'node_modules/wrangler/bin/wrangler.js'), [
  'dev',
  'scripts/local/limited-worker.ts',
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
