import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, sha256, toBase64Url } from '../src/core/ground/bytes.ts';
import { build } from './build/build.ts';
import { misnamed, missingSecrets, secretNames } from './deploy/secrets.ts';
import { askWrangler, wrangler } from './deploy/wrangler.ts';
import { root } from './root.ts';

/** Migrates and deploys. The first time it also makes the secrets and HR's sign-in link. */
const twoWeeks = 14 * 86_400_000;

async function must(what: string, ...args: string[]): Promise<void> {
  if ((await wrangler(...args)) === 0) return;
  console.error(`Stopped: ${what} did not succeed. What was done before it stands.`);
  process.exit(1);
}

const config = await readFile(join(root, 'wrangler.toml'), 'utf8');
if (config.includes('00000000-0000-0000-0000-000000000000')) {
  console.error(
    'Make the database first, in the EU, and put its id in wrangler.toml:\n' +
      '  npx wrangler d1 create geleding --jurisdiction eu',
  );
  process.exit(2);
}

await build();
await must('migrating', 'd1', 'migrations', 'apply', 'DB', '--remote');
await must('deploying', 'deploy');

const names = secretNames(await askWrangler('secret', 'list', '--format', 'json'));
if (!names) {
  // Making them again would break every link and lock every key of a deployment that has them.
  console.error('Stopped: the secrets could not be listed. It is deployed; run this once more.');
  process.exit(1);
}
const wrong = misnamed(names);
if (wrong) {
  console.error(`Stopped: ${wrong}. It is deployed; run this once more.`);
  process.exit(1);
}
const missing = missingSecrets(names);
if (missing.length > 0) {
  const file = join(tmpdir(), `geleding-secrets-${process.pid}.json`);
  const made = missing.map((name) => [name, toBase64Url(randomBytes(32))]);
  await writeFile(file, JSON.stringify(Object.fromEntries(made)), { mode: 0o600 });
  await must('setting the secrets', 'secret', 'bulk', file);
  await writeFile(file, '{}');
  const token = randomBytes(32);
  const hash = toBase64Url(await sha256(token));
  const until = new Date(Date.now() + twoWeeks).toISOString();
  const insert = `INSERT INTO sign_in (token_hash, role, expires_at) VALUES ('${hash}', 'hr', '${until}')`;
  await must('offering HR a link', 'd1', 'execute', 'DB', '--remote', '--command', insert);
  console.log(`HR signs in once with  https://<your worker>/sign-in#${toBase64Url(token)}`);
}
console.log('Deployed. Now run  npm run doctor -- https://<your worker>');
