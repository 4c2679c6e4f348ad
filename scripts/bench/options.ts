import { parseArgs } from 'node:util';

/** What can be measured by itself, and the sizes in people that some take. */
const parts = ['sending', 'large', 'opening', 'reading', 'analysing'] as const;

export interface BenchOptions {
  /** Null measures all but the long ones, `sending`, `large` and `analysing`. */
  part: (typeof parts)[number] | null;
  people: number[];
  /** Of `large`: the definition that is asked. */
  definition: string;
  /** Of `large`: nobody holds the key, the Worker opens the box. */
  server: boolean;
  /** Of `large`: ask ten own questions as well, which leaves room for fewer groups. */
  own: boolean;
}

/** What was asked for on the command line; a line of usage when it cannot be understood. */
export function readBenchOptions(args: string[]): BenchOptions | { usage: string } {
  const usage =
    'Usage: npm run bench -- [sending [people] | large [people …] [--definition csi-full] [--server] [--own] | opening | reading | analysing [rows]]';
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        definition: { type: 'string', default: 'csi-pulse' },
        server: { type: 'boolean', default: false },
        own: { type: 'boolean', default: false },
      },
    });
    const [name, ...sizes] = positionals;
    const part = parts.find((one) => one === name) ?? null;
    const people = sizes.map(Number);
    const most = {
      sending: 1,
      large: Number.POSITIVE_INFINITY,
      opening: 0,
      reading: 0,
      analysing: 1,
    };
    const known = name === undefined || (part && people.length <= most[part]);
    const whole = people.every((size) => Number.isInteger(size) && size > 0);
    return known && whole ? { part, people, ...values } : { usage };
  } catch {
    return { usage };
  }
}
