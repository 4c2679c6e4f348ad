import { parseArgs } from 'node:util';

export interface TortureOptions {
  /** Names of the parts to run. */
  parts: string[];
  size: number;
  /** Everything was built already, and may be in use: build nothing. */
  built: boolean;
}

const usualSize = 300;

/** What was asked for on the command line; a line of usage when it cannot be understood. */
export function readTortureOptions(
  args: string[],
  known: string[],
): TortureOptions | { usage: string } {
  const usage = `Usage: npm run torture -- [${known.join('] [')}] [--size 300] [--built]`;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        size: { type: 'string', default: String(usualSize) },
        built: { type: 'boolean', default: false },
      },
    });
    const size = Number(values.size);
    if (!Number.isInteger(size) || size < 1) return { usage };
    if (positionals.some((name) => !known.includes(name))) return { usage };
    const { built } = values;
    return { parts: positionals.length > 0 ? positionals : known, size, built };
  } catch {
    return { usage };
  }
}
