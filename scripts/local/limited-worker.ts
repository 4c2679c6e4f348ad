import type { ExecutionContext, ScheduledController } from '@cloudflare/workers-types';
import type { UncheckedEnv } from '../../src/env.ts';
import worker from '../../src/index.ts';
import { limitD1, noUse, type Use } from './limited-d1.ts';
import { refuseStrayWrites } from './one-way-to-write.ts';

/**
 * The Worker as the demo, the browser tests and the benches start it: the product's own, on a
 * database that keeps the platform's limits. What a request used stands in a header that nothing
 * outside this machine ever sees.
 */
export default {
  async fetch(request: Request, bindings: UncheckedEnv, context: ExecutionContext) {
    const use = noUse();
    const answer = await worker.fetch(request, limited(bindings, use), context);
    const headers = new Headers(answer.headers);
    headers.set('x-d1-use', JSON.stringify(use));
    return new Response(answer.body, { status: answer.status, headers });
  },
  scheduled(event: ScheduledController, bindings: UncheckedEnv, context: ExecutionContext) {
    return worker.scheduled(event, limited(bindings, noUse()), context);
  },
};

function limited(bindings: UncheckedEnv, use: Use): UncheckedEnv {
  return bindings.DB ? { ...bindings, DB: limitD1(bindings.DB, use, refuseStrayWrites) } : bindings;
}
