import { Hono } from 'hono';
import { DomainError } from '../core/ground/errors.ts';
import { findFieldedBody } from '../storage/fielded-definitions.ts';
import type { AppEnv } from './app-env.ts';
import { keptForEver } from './headers.ts';

/**
 * What people were asked, word for word, under the hash that the manifest names. Nothing else can
 * ever stand under an address, so browsers keep it.
 */
export const definitions = new Hono<AppEnv>();

definitions.get('/definitions/:file{[0-9a-f]+\\.json}', async (c) => {
  const [hash = ''] = c.req.param('file').split('.');
  const body = await findFieldedBody(c.get('context').db, hash);
  if (body === null) throw new DomainError('page.unknown');
  keptForEver(c);
  return c.body(body, 200, { 'Content-Type': 'application/json' });
});
