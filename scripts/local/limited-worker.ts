import type { ExecutionContext, ScheduledController } from '@cloudflare/workers-types';
import type { UncheckedEnv } from '../../src/env.ts';
import worker from '../../src/index.ts';
import { limitD1, noUse, type Use } from './limited-d1.ts';
import { refuseStrayWrites } from './one-way-to-write.ts';
import { checkAnswer } from './worker-limits.ts';

/**
 * The Worker as the demo, the browser tests and the benches start it: the product's own, on a
 * database that keeps the platform's limits, in files that keep no trace. What a request used stands in
 * a header of the answer where the request asks for it, as the bench does.
 */
export default {
  async fetch(request: Request, bindings: LocalEnv, context: ExecutionContext) {
    const use = noUse();
    const answer = await worker.fetch(request, limited(bindings, use), context);
    await leaveNoTrace(bindings, use);
    checkAnswer(answer, new URL(request.url).pathname);
    if (!request.headers.has('x-d1-use')) return answer;
    const headers = new Headers(answer.headers);
    headers.set('x-d1-use', JSON.stringify(use));
    const encodeBody = headers.has('content-encoding') ? ('manual' as const) : undefined;
    const same = { status: answer.status, headers, ...(encodeBody ? { encodeBody } : {}) };
    return new Response(answer.body, same);
  },
  async scheduled(event: ScheduledController, bindings: LocalEnv, context: ExecutionContext) {
    const use = noUse();
    try {
      await worker.scheduled(event, limited(bindings, use), context);
    } finally {
      await leaveNoTrace(bindings, use);
    }
  },
};

/** What is still to be rewritten, because it did not succeed at the time. */
let due = false;

/** Has the files rewritten after a step that ended something, or once it can be. */
async function leaveNoTrace({ REWRITER }: LocalEnv, { endings }: Use): Promise<void> {
  due ||= endings > 0;
  if (!due || !REWRITER) return;
  const done = await fetch(REWRITER, { method: 'POST' }).catch(() => null);
  due = !done?.ok;
}

/** The bindings, with the addresses of the rewriter and of the outbox where there are any. */
type LocalEnv = UncheckedEnv & { REWRITER?: string; OUTBOX_ADDRESS?: string };

function limited(bindings: LocalEnv, use: Use): UncheckedEnv {
  const { DB, OUTBOX_ADDRESS: outbox } = bindings;
  return {
    ...bindings,
    ...(DB ? { DB: limitD1(DB, use, refuseStrayWrites) } : {}),
    ...(outbox ? { OUTBOX: { fetch: (_url, init) => fetch(outbox, init) } } : {}),
  };
}
