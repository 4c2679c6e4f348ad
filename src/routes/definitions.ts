import { type Context, Hono } from 'hono';
import type { Definition } from '../core/definition/definition-schema.ts';
import { editionOf } from '../core/definition/edition.ts';
import { DomainError } from '../core/ground/errors.ts';
import { staffLanguageSchema } from '../core/language/language-schema.ts';
import { findAskedBody, findFieldedBody } from '../storage/fielded-definitions.ts';
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
  const body = await findFieldedBody(c.get('context').db, c.req.param('hash'));
  return inOneLanguage(c, body, c.req.param('file'));
});

/** The same under the hash of a manifest, which a link holds: asked for while the link is opened. */
definitions.get('/definitions/of/:manifest{[\\w-]{43}}/:file{[a-z-]+\\.json}', async (c) => {
  const body = await findAskedBody(c.get('context').db, c.req.param('manifest'));
  return inOneLanguage(c, body, c.req.param('file'));
});

function inOneLanguage(c: Context, body: string | null, file: string): Response {
  const language = staffLanguageSchema.safeParse(file.replace('.json', ''));
  const definition: Definition | null = body && JSON.parse(body);
  if (!language.success || !definition?.languages.includes(language.data)) {
    throw new DomainError('page.unknown');
  }
  keptForEver(c);
  return c.json(editionOf(definition, language.data));
}
