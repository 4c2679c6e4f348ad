import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod';
import { root } from '../root.ts';
import { jsonIn } from './json-in.ts';

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

/** What is of no use here; a temporary account would be another one, beside the deployment that is asked about. */
const advice = /^If you think this is a bug|`--temporary`/;

/** What wrangler itself says went wrong and why, without the advertisements around it. */
export function complaintOf({ printed, complaint }: Answer): string {
  const asJson = errorIn(printed);
  if (asJson) return asJson;
  const plain = stripVTControlCharacters(`${complaint}\n${printed}`);
  const lines: string[] = [];
  let inError = false;
  for (const line of plain.split('\n')) {
    // Why follows indented, after an empty line.
    if (/ERROR|✘|🚨/.test(line)) inError = true;
    else if (/^\S/.test(line)) inError = false;
    const said = line.trim();
    if (inError && said !== '' && !advice.test(said)) lines.push(said);
  }
  if (lines.length > 0) return [...new Set(lines)].join(' ');
  const rest = plain.split('\n').map((line) => line.trim());
  return rest
    .filter((line) => line !== '')
    .slice(-3)
    .join(' ');
}

const errorSchema = z.object({
  error: z.object({
    text: z.string(),
    notes: z.array(z.object({ text: z.string() })).optional(),
  }),
});

/** What a command that answers in JSON says went wrong. */
function errorIn(printed: string): string | null {
  try {
    const { error } = errorSchema.parse(jsonIn(printed));
    return [error, ...(error.notes ?? [])].map(({ text }) => text.trim()).join(' ');
  } catch {
    return null;
  }
}
