import type { MiddlewareHandler } from 'hono';
import { DomainError } from '../core/ground/errors.ts';

/**
 * For pages that do something when they are only asked for: a link on another website cannot make
 * a signed-in browser do it. Browsers say where a request came from (Fetch Metadata).
 * @throws DomainError `request.cross-site`
 */
export const ownSiteOnly: MiddlewareHandler = async (c, next) => {
  const from = c.req.header('sec-fetch-site');
  if (from === 'cross-site' || from === 'same-site') throw new DomainError('request.cross-site');
  await next();
};
