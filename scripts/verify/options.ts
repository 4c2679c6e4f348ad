import { parseArgs } from 'node:util';

export interface VerifyOptions {
  origin: string;
  /** Waves to look at, besides those that were kept. */
  waves: string[];
  /** Where heads and hashes are kept from one check to the next. */
  kept?: string;
  /** Downloaded releases. */
  releases: string[];
  /** Files with a head of the log in them: a checkpoint, a codebook, a report as HTML, a page copied. */
  heads: string[];
}

const usage =
  'Usage: npm run verify -- https://host [--wave ID …] [--kept kept.json] [--release release.json …] [--head FILE …]';

/** What was asked for on the command line; a line of usage when it cannot be understood. */
export function readVerifyOptions(args: string[]): VerifyOptions | { usage: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        wave: { type: 'string', multiple: true, default: [] },
        kept: { type: 'string' },
        release: { type: 'string', multiple: true, default: [] },
        head: { type: 'string', multiple: true, default: [] },
      },
    });
    const [host, ...more] = positionals;
    if (host === undefined || more.length > 0) return { usage };
    const { wave, head, release, ...files } = values;
    return { origin: new URL(host).origin, waves: wave, heads: head, releases: release, ...files };
  } catch {
    return { usage };
  }
}
