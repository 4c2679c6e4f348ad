import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.ts';

const program = join(root, 'node_modules/wrangler/bin/wrangler.js');

/** Runs wrangler and shows what it says. @returns its exit status */
export function wrangler(...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** What wrangler prints; null when it could not (no account, no such thing). */
export async function askWrangler(...args: string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
      cwd: root,
      timeout: 60_000,
    });
    return stdout;
  } catch {
    return null;
  }
}
