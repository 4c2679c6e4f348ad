import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.ts';

/** Applies the numbered migrations to the local database in a folder, as a deployment would. */
export async function migrateLocally(data: string): Promise<void> {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  const command = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', data];
  await promisify(execFile)(process.execPath, [wrangler, ...command], {
    cwd: root,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
}
