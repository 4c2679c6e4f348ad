import type { MiddlewareHandler } from 'hono';
import { type Prover, takeProof } from '../actions/prove-key.ts';
import { proofHeader } from '../core/ballot/key-proof.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { AppContext, AppEnv } from './app-env.ts';

/** Where the address of a wave ends: `/key/<wave>/`. */
const room = 3;

/**
 * Lets only a request through that shows, beside its session, a fresh proof of the private key: HR,
 * who hands out the holder's link, has the one and not the other.
 * @throws DomainError what `takeProof` throws
 */
export const requireKeyProof: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const path = pathname.split('/').slice(room).join('/') + search;
  const body = new Uint8Array(await c.req.arrayBuffer());
  const request = { method: c.req.method, path, body };
  await takeProof(c.get('context'), proverOf(c), request, c.req.header(proofHeader) ?? '');
  await next();
};

/** The holder who is signed in. */
export function proverOf(c: AppContext): Prover {
  const { position } = c.get('right');
  if (position === null) throw new DomainError('sign-in.other');
  return { wave: c.req.param('wave') ?? '', position, visit: c.get('visitor').visit.id };
}
