import { Hono } from 'hono';
import type { Definition } from '../core/definition/definition-schema.ts';
import { editionOf } from '../core/definition/edition.ts';
import { DomainError } from '../core/ground/errors.ts';
import { staffLanguageSchema } from '../core/language/language-schema.ts';
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

definitions.get('/definitions/:hash{[0-9a-f]+}/:file{[a-z-]+\\.json}', async (c) => {
  const language = staffLanguageSchema.safeParse(c.req.param('file').replace('.json', ''));
  const body = await findFieldedBody(c.get('context').db, c.req.param('hash'));
  const definition: Definition | null = body && JSON.parse(body);
  if (!language.success || !definition?.languages.includes(language.data)) {
    throw new DomainError('page.unknown');
  }
  keptForEver(c);
  return c.json(editionOf(definition, language.data));
});
