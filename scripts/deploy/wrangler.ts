import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../root.ts';

const program = join(root, 'node_modules/wrangler/bin/wrangler.js');

/** How one call of wrangler ended. */
export interface Answer {
  status: number;
  /** What it printed; empty when it wrote straight to the terminal. */
  printed: string;
  /** What it complained about; empty when it wrote straight to the terminal. */
  complaint: string;
}

export interface Ask {
  /** Lets wrangler talk with the person at the terminal instead of with us. */
  shown?: boolean;
  /** What it reads from standard input: secrets never lie in a file or among its arguments. */
  input?: string;
  /** Variables of its environment besides ours. */
  env?: Record<string, string>;
}

/** Runs wrangler; the tests put recorded answers in its place. */
export type Wrangler = (args: readonly string[], ask?: Ask) => Promise<Answer>;

/** Wrangler as it is installed here, on the configuration of one organisation. */
export function wranglerFor(config: string): Wrangler {
  return (args, { shown = false, input, env = {} } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args, '--config', config], {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: [input === undefined ? 'inherit' : 'pipe', ...out(shown), ...out(shown)],
      });
      const said = { printed: '', complaint: '' };
      child.stdout?.on('data', (part) => {
        said.printed += part;
      });
      child.stderr?.on('data', (part) => {
        said.complaint += part;
      });
      child.on('error', reject);
      child.on('close', (status) => resolve({ status: status ?? 1, ...said }));
      child.stdin?.end(input);
    });
}

const out = (shown: boolean) => [shown ? ('inherit' as const) : ('pipe' as const)];

/** What wrangler itself says went wrong, without the advertisements around it. */
export function complaintOf({ printed, complaint }: Answer): string {
  const plain = stripVTControlCharacters(`${complaint}\n${printed}`);
  const lines = plain.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => /ERROR|✘|🚨/.test(line));
  return (errors.length > 0 ? errors : lines.filter((line) => line !== '').slice(-3)).join(' ');
}
