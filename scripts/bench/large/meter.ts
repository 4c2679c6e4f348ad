import type { Use } from '../../local/limited-d1.ts';

/** What the requests of one kind used. */
export interface Step {
  step: string;
  requests: number;
  seconds: number;
  /** Of the slowest request. */
  slowest: number;
  /** Bytes of all answers, and of the largest. */
  bytes: number;
  largest: number;
  /** Statements of D1 of the request that made most. */
  statements: number;
  rowsRead: number;
  rowsWritten: number;
}

/** What stands in an address that differs per wave, page or block. */
const parts: [RegExp, string][] = [
  [/[0-9a-f]{64}/, 'hash'],
  [/\/(waves|key|w|results)\/[0-9a-f]{12,}/, '/$1/:wave'],
];

/** Measures every request that this program makes; the Worker says what each used of D1. */
export function meterRequests(): { steps: () => Step[]; stop: () => void } {
  const own = globalThis.fetch;
  const steps = new Map<string, Step>();
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const route = parts.reduce((text, [pattern, put]) => text.replace(pattern, put), pathname);
    const from = performance.now();
    const asked = new Headers(init?.headers);
    asked.set('x-d1-use', 'asked');
    const reply = await own(input, { ...init, headers: asked });
    const body = await reply.arrayBuffer();
    const used = JSON.parse(reply.headers.get('x-d1-use') ?? '{}') as Partial<Use>;
    add(steps, `${init?.method ?? 'GET'} ${route}`, (performance.now() - from) / 1000, {
      bytes: body.byteLength,
      used,
    });
    const empty = [204, 303, 304].includes(reply.status);
    const { status, headers } = reply;
    return new Response(empty ? null : body, { status, headers });
  };
  return {
    steps: () => [...steps.values()],
    stop: () => {
      globalThis.fetch = own;
    },
  };
}

function add(
  steps: Map<string, Step>,
  name: string,
  seconds: number,
  { bytes, used }: { bytes: number; used: Partial<Use> },
): void {
  const none = { requests: 0, seconds: 0, slowest: 0, bytes: 0, largest: 0 };
  const before = steps.get(name) ?? {
    step: name,
    ...none,
    statements: 0,
    rowsRead: 0,
    rowsWritten: 0,
  };
  steps.set(name, {
    step: name,
    requests: before.requests + 1,
    seconds: before.seconds + seconds,
    slowest: Math.max(before.slowest, seconds),
    bytes: before.bytes + bytes,
    largest: Math.max(before.largest, bytes),
    statements: Math.max(before.statements, used.statements ?? 0),
    rowsRead: Math.max(before.rowsRead, used.rowsRead ?? 0),
    rowsWritten: Math.max(before.rowsWritten, used.rowsWritten ?? 0),
  });
}
