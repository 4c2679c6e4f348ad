import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isThisComputer } from './nearby.ts';

/** What `npm run demo -- …` was asked to do. */
export interface DemoOptions {
  port: number;
  /** Where it is reached: this computer alone, or an address that phones in the same network see. */
  host: string;
  people: number;
  /** Folder for the database; null takes a new temporary one. */
  data: string | null;
  /** Ends after writing every download. */
  once: boolean;
  out: string;
}

const usage =
  'npm run demo -- [--port 8787] [--host 127.0.0.1] [--people 240] [--data DIR] [--once --out DIR]\n' +
  'people: from 60 to 20000; port: from 0 (any free one, on this computer alone) to 65535;\n' +
  'host: an address of this computer, to try it on a phone in the same network (0.0.0.0 finds one)';

/** Reads the options; paths are taken from where the command was typed. */
export function readDemoOptions(args: readonly string[]): DemoOptions | { problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        people: { type: 'string', default: '240' },
        data: { type: 'string' },
        once: { type: 'boolean', default: false },
        out: { type: 'string', default: 'out' },
      },
    });
    const from = process.env.GELEDING_CWD ?? process.cwd();
    const port = whole(values.port, 0, 65_535);
    const people = whole(values.people, 60, 20_000);
    if (port === null || people === null) return { problem: usage };
    if (port === 0 && !isThisComputer(values.host)) return { problem: usage };
    return {
      port,
      host: values.host,
      people,
      data: values.data ? resolve(from, values.data) : null,
      once: values.once,
      out: resolve(from, values.out),
    };
  } catch (error) {
    return { problem: `${(error as Error).message}\n${usage}` };
  }
}

function whole(text: string, low: number, high: number): number | null {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= low && number <= high ? number : null;
}
