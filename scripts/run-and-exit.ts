import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Runs a Node program of the repository with this Node; resolves with its exit status. */
export function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** Runs a Node program and ends this one as it ended. */
export async function runAndExit(program: string, args: readonly string[]): Promise<never> {
  process.exit(await run(program, args));
}
