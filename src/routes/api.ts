import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { useResultsToken } from '../actions/results-tokens/use-results-token.ts';
import { sha256, toHex } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { utf8OfPieces } from '../core/ground/write-json-pieces.ts';
import type { Beside } from '../core/report/report-pages.ts';
import type { Edition } from '../downloads/edition.ts';
import { textStream } from '../downloads/text-stream.ts';
import type { ApiFigures, ApiReceipts, ApiWaveInFull, ApiWaves } from '../forms/results-api.ts';
import { findFieldedBody } from '../storage/fielded-definitions.ts';
import { listReceipts, listStaged } from '../storage/releases.ts';
import { tidyFigures } from './api/tidy-figures.ts';
import type { AppContext, AppEnv } from './app-env.ts';
import { audienceOf } from './audiences.ts';
import { hasAlready, keptByReader } from './headers.ts';
import { limitTries } from './rate-limit.ts';
import { assertFits, data, most } from './reports/data-files.ts';
import { type Access, findForAudience, openFound } from './reports/report-access.ts';

/**
 * Where programs read released figures (docs/results-api.md): the same releases from the same days on
 * as a person of the token's role, by a token in a header and nothing else.
 */
export const api = new Hono<AppEnv>();

api.use(async (c, next) => {
  if (!['GET', 'HEAD'].includes(c.req.method)) throw new DomainError('token.reads');
  await next();
});

api.get('/openapi.json', async (c) => {
  const { openApiDocument } = await import('./api/openapi.ts');
  return c.json(openApiDocument());
});

api.use(async (c, next) => {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (!token) throw new DomainError('token.needed');
  await limitTries(c, 'token', token);
  c.set('token', await useResultsToken(c.get('context'), token));
  await next();
});

const address = (id: string) => `/api/v1/waves/${id}`;

api.get('/waves', async (c) => {
  const { db, now, zone } = c.get('context');
  const token = c.get('token');
  const audience = audienceOf(token);
  const waves = (await listStaged(db)).flatMap(({ id, title, hash, stages }) => {
    const from = stages[audience];
    const mine = !token.wave || token.wave === id;
    if (!mine || !stages.hr || !from || from > now.toISOString()) return [];
    const published = dayOf(stages.hr, zone);
    return [{ id, title, published, releaseHash: hash, url: address(id) }];
  });
  return answer(c, JSON.stringify({ waves } satisfies ApiWaves));
});

api.get('/waves/:wave', async (c) => {
  const { scope, release, releaseHash, releasedOn, units } = await opened(c);
  const { id, title, organisation, opened: from, closed, k, promise, definition } = release.wave;
  const said: ApiWaveInFull = {
    ...{ id, title, published: releasedOn, releaseHash, url: address(id) },
    ...{ organisation, opened: from, closed, k, promise, definition },
    unit: scope.unit,
    units: units.map((unit) => unit.id),
  };
  return answer(c, JSON.stringify(said));
});

api.get('/waves/:wave/release', async (c) => {
  // The whole release is not for a reader who is bound to one unit.
  if (c.get('token').unit) throw new DomainError('token.unit');
  const { type, beside, make } = data.json;
  const access = await opened(c, beside);
  c.header('Release-Hash', access.releaseHash);
  return answer(c, [...make(editionOf(c, access))], type);
});

api.get('/waves/:wave/figures', (c) => {
  const supports = ['application/json', 'text/csv'];
  const wished = accepts(c, { header: 'Accept', supports, default: 'application/json' });
  return wished === 'text/csv' ? csv(c) : json(c);
});
api.get('/waves/:wave/figures.json', json);
api.get('/waves/:wave/figures.csv', csv);

async function csv(c: AppContext) {
  const access = await opened(c);
  const { make, type } = data.csv;
  const pieces = make(editionOf(c, access));
  // A tag is made of the whole text, and of thousands of departments that is more than there is room for.
  if (access.scope.departments.length > most()) {
    return c.body(textStream(pieces), 200, { 'Content-Type': type });
  }
  return answer(c, [...pieces], type);
}

async function json(c: AppContext) {
  const access = await opened(c);
  assertFits({ most }, access.scope);
  const said: ApiFigures = {
    wave: access.release.wave.id,
    date: access.releasedOn,
    release: access.releaseHash,
    unit: access.scope.unit,
    figures: tidyFigures(editionOf(c, access)),
  };
  return answer(c, JSON.stringify(said));
}

api.get('/waves/:wave/definition', async (c) => {
  const { release } = await opened(c);
  const body = await findFieldedBody(c.get('context').db, release.wave.definition.hash);
  if (body === null) throw new DomainError('page.unknown');
  return answer(c, body);
});

api.get('/waves/:wave/receipts', async (c) => {
  const { release } = await opened(c);
  const receipts = await listReceipts(c.get('context').db, release.wave.id);
  const said: ApiReceipts = { receiptsHash: release.receiptsHash, receipts };
  return answer(c, JSON.stringify(said));
});

/** The release of the wave in the path as the token may see it. @throws DomainError `release.none` */
async function opened(c: AppContext, beside: readonly Beside[] = []): Promise<Access> {
  const token = c.get('token');
  if (token.wave && token.wave !== c.req.param('wave')) throw new DomainError('release.none');
  const found = await findForAudience(c, audienceOf(token), beside);
  const unit = c.req.query('unit') ?? null;
  return openFound(c.get('context'), found, { bound: token.unit, unit });
}

/** Without the head of the log, which changes with every line: a tag must hold while figures do. */
function editionOf(c: AppContext, access: Access): Edition {
  const { scope, releaseHash, releasedOn: date, withdrawn } = access;
  return { scope, language: c.get('language'), releaseHash, date, withdrawn };
}

const jsonType = 'application/json; charset=utf-8';

/**
 * Answers with a text, or the pieces of a long one, that is named by its hash; who has these very bytes
 * is only told so.
 */
async function answer(
  c: AppContext,
  text: string | readonly string[],
  type = jsonType,
): Promise<Response> {
  const pieces = typeof text === 'string' ? [text] : text;
  const tag = `"${toHex(await sha256(utf8OfPieces(pieces)))}"`;
  keptByReader(c, tag, 'Authorization, Accept, Accept-Language');
  if (hasAlready(c, tag)) return c.body(null, 304);
  const body = typeof text === 'string' ? text : textStream(text.values());
  return c.body(body, 200, { 'Content-Type': type });
}
