import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256, toHex } from '../../src/core/ground/bytes.ts';
import { document, isProblem, misfit } from '../support/api-document.ts';
import { releasedWave } from '../support/released-wave.ts';
import { askApi, dayIn, later, tokenFor } from '../support/results-tokens.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { memberWith } from '../support/world-roles.ts';
import type { PlayedWave } from '../support/world-wave.ts';

/** Programs read what people read: from the same days on, in the same scopes, and nothing else. */

let world: World;
let wave: PlayedWave;
beforeAll(async () => {
  world = await startWorld();
  wave = await releasedWave(world);
});

const on = (days: number) => dayIn(world, days);
const ask = (path: string, token: string, headers: Record<string, string> = {}) =>
  askApi(world, path, token, headers);

async function read(path: string, token: string, headers: Record<string, string> = {}) {
  const response = await ask(path, token, headers);
  expect(response.status, path).toBe(200);
  return response;
}

describe('every answer fits the document that programs fetch', () => {
  it('the document is served to anybody, without a token', async () => {
    const response = await world.reach('/api/v1/openapi.json');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('waves, one wave, release, figures, definition and receipts', async () => {
    const token = await tokenFor(world);
    for (const path of Object.keys(document.paths) as (keyof typeof document.paths)[]) {
      const response = await read(`/api/v1${path.replace('{wave}', wave.id)}`, token);
      if (path.endsWith('.csv')) continue;
      const body = await response.json();
      expect(misfit(path, body), path).toBe('');
      expect(misfit(path, { ...(body as object), another: 1 }), path).not.toBe('');
    }
  });

  it('a refusal is a problem in words, in the language that is asked for', async () => {
    const response = await ask('/api/v1/waves/nowhere', await tokenFor(world), {
      'accept-language': 'en',
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = await response.json();
    expect(isProblem(problem)).toBe(true);
    expect(problem).toMatchObject({ code: 'release.none', status: 404 });
    expect((problem as { detail: string }).detail).toMatch(/report/);
  });
});

describe('the same figures as the files that people download', () => {
  it('the release is the very bytes that the log names', async () => {
    const token = await tokenFor(world);
    const response = await read(`/api/v1/waves/${wave.id}/release`, token);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const hash = toHex(await sha256(bytes));
    expect(response.headers.get('etag')).toBe(`"${hash}"`);
    expect(response.headers.get('release-hash')).toBe(hash);
    const { waves } = (await (await read('/api/v1/waves', token)).json()) as {
      waves: { id: string; releaseHash: string }[];
    };
    expect(waves).toMatchObject([{ id: wave.id, releaseHash: hash }]);
    expect(bytes).toEqual(await world.hr.getBytes(`/results/${wave.id}/files/json`));
  });

  it('the CSV is the download without its column of the log; the JSON has the same cells', async () => {
    const token = await tokenFor(world);
    const download = new TextDecoder().decode(
      await world.hr.getBytes(`/results/${wave.id}/files/csv?language=en`),
    );
    const lines = Papa.parse<string[]>(download.replace('\uFEFF', '')).data;
    const log = lines[0]?.indexOf('log') ?? -1;
    expect(log).toBeGreaterThan(0);
    const without = lines.map((cells) => cells.filter((_, at) => at !== log));
    const path = `/api/v1/waves/${wave.id}/figures`;
    const csv = await read(`${path}.csv?language=en`, token);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await csv.text();
    expect(Papa.parse<string[]>(text.replace('\uFEFF', '')).data).toEqual(without);
    const negotiated = await read(`${path}?language=en`, token, { accept: 'text/csv' });
    expect(await negotiated.text()).toBe(text);

    const { figures } = (await (await read(`${path}?language=en`, token)).json()) as {
      figures: Record<string, unknown>[];
    };
    const heads = lines[0] ?? [];
    const cell = (line: string[], name: string) => line[heads.indexOf(name)];
    const rows = lines.slice(1, -1);
    expect(figures.map(({ measureId }) => measureId)).toEqual(
      rows.map((line) => cell(line, 'code')),
    );
    for (const name of ['value', 'low', 'high']) {
      const said = figures.map((row) => (row[name] === null ? '' : String(row[name])));
      expect(said).toEqual(rows.map((line) => cell(line, name)));
    }
  });

  it('who has the bytes already is only told that they still hold', async () => {
    const token = await tokenFor(world);
    const path = `/api/v1/waves/${wave.id}/figures`;
    const tag = (await read(path, token)).headers.get('etag') ?? '';
    const again = await ask(path, token, { 'if-none-match': `W/${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await ask(`${path}?language=en`, token, { 'if-none-match': tag });
    expect(other.status).toBe(200);
  });
});

describe('a token reads no more than its reader may', () => {
  it('open answers too, but for one that HR withdrew, and then the bytes are others', async () => {
    const token = await tokenFor(world, { role: 'hr' });
    const path = `/api/v1/waves/${wave.id}/release`;
    const before = await read(path, token);
    const release = await before.text();
    const { comments } = JSON.parse(release) as { comments: { rows: { texts: string[] }[] }[] };
    const text = comments.flatMap(({ rows }) => rows.flatMap((row) => row.texts))[0] ?? '';
    expect(text).not.toBe('');
    const page = await world.hr.get(`/results/${wave.id}/comments`);
    const comment = /withdraw\?[^"]*comment=([^"&]+)/.exec(page)?.[1] ?? '';
    const fields = { comment, reason: 'recognisable' };
    await world.hr.postForm(`/results/${wave.id}/comments/withdraw`, fields);
    const tag = before.headers.get('etag') ?? '';
    const after = await ask(path, token, { 'if-none-match': tag });
    expect([after.status, after.headers.get('etag') === tag]).toEqual([200, false]);
    expect((await after.text()).length).toBeLessThan(release.length);
  });

  it('nothing once whoever made it was removed', async () => {
    const gone = await memberWith(world, 'hr');
    const token = await tokenFor(world, { name: 'Van wie wegging' }, gone);
    expect((await ask('/api/v1/waves', token)).status).toBe(200);
    const people = await world.hr.get('/manage/members');
    const removal =
      /href="(\/manage\/members\/[0-9a-f]+\/remove)"[^>]*aria-label="hr weghalen"/.exec(
        people,
      )?.[1] ?? '';
    await world.hr.postForm(removal, {});
    expect((await ask('/api/v1/waves', token)).status).toBe(401);
    expect(JSON.stringify(await dump())).not.toContain('Van wie wegging');
  });

  it('nothing of a report before the day of its role', async () => {
    const token = await tokenFor(world, { role: 'management' });
    expect(await (await read('/api/v1/waves', token)).json()).toEqual({ waves: [] });
    expect((await ask(`/api/v1/waves/${wave.id}/figures`, token)).status).toBe(404);
    const start = world.clock.now;
    await pass(world, { days: 8 });
    expect((await ask(`/api/v1/waves/${wave.id}/figures`, token)).status).toBe(200);
    world.clock.now = start;
    world.hr = await world.signIn(await world.offerHr());
  });

  it('one department where it is a head’s, however it asks, and never the whole release', async () => {
    const start = world.clock.now;
    await pass(world, { days: 40 });
    const token = await tokenFor(world, { role: 'unit-head', unit: 'Zorg' });
    const path = `/api/v1/waves/${wave.id}`;
    expect(await (await read(path, token)).json()).toMatchObject({ unit: 'Zorg', units: [] });
    const own = await (await read(`${path}/figures`, token)).text();
    expect(await (await read(`${path}/figures?unit=Verkoop`, token)).text()).toBe(own);
    const refused = await ask(`${path}/release`, token);
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'token.unit' }]);
    world.clock.now = start;
    world.hr = await world.signIn(await world.offerHr());
  });

  it('only its own wave where it has one', async () => {
    const token = await tokenFor(world, { wave: wave.id });
    expect((await ask(`/api/v1/waves/${wave.id}`, token)).status).toBe(200);
    expect((await ask(`/api/v1/waves/${wave.id}x`, token)).status).toBe(404);
  });

  it('nothing once it is revoked, its day is over, or its maker may no more', async () => {
    const revoked = await tokenFor(world, { name: 'Weg ermee' });
    const page = await world.hr.get('/manage/tokens');
    const id = /Weg ermee[\s\S]*?tokens\/([0-9a-f]+)\/end/.exec(page)?.[1] ?? '';
    expect(await world.hr.get(`/manage/tokens/${id}/end`)).toContain('Weg ermee');
    expect((await ask('/api/v1/waves', revoked)).status).toBe(200);
    await world.hr.postForm(`/manage/tokens/${id}/end`, {});
    expect((await ask('/api/v1/waves', revoked)).status).toBe(401);

    const end = on(27);
    const temporary = await memberWith(world, 'hr', `${end}T00:00:00.000Z`);
    const token = await tokenFor(world, { name: 'Tijdelijk' }, temporary);
    const short = await tokenFor(world, { until: on(17) });
    const status = async (one: string) => (await ask('/api/v1/waves', one)).status;
    await later(world, `${on(17)}T22:59:00Z`, async () => expect(await status(short)).toBe(200));
    await later(world, `${on(17)}T23:00:00Z`, async () => {
      expect([await status(short), await status(token)]).toEqual([401, 200]);
    });
    await later(world, `${end}T00:00:01Z`, async () => expect(await status(token)).toBe(401));
  });

  it('nothing by another way of carrying it, and a session is no token', async () => {
    const token = await tokenFor(world);
    const tries: [string, RequestInit][] = [
      [`/api/v1/waves?token=${token}`, {}],
      [`/api/v1/waves?access_token=${token}`, {}],
      ['/api/v1/waves', { headers: { authorization: `Basic ${token}` } }],
      ['/api/v1/waves', { headers: { authorization: `Bearer ${token}x` } }],
      ['/api/v1/waves', { headers: { authorization: `Bearer ${token.slice(9)}` } }],
    ];
    for (const [path, init] of tries) expect((await world.reach(path, init)).status).toBe(401);
    expect((await world.hr.ask('/api/v1/waves')).status).toBe(401);
    const unknown = await ask('/api/v1/waves', `geleding_${'A'.repeat(43)}`);
    expect(unknown.headers.get('www-authenticate')).toBe(
      'Bearer realm="results", error="invalid_token"',
    );
    expect(
      (await world.reach('/manage', { headers: { authorization: `Bearer ${token}` } })).status,
    ).toBe(401);
  });

  it('no method but reading, no cookie, and no other website', async () => {
    const token = await tokenFor(world);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      // Programs send no origin; whatever they say of it, they may only read.
      const asked: Record<string, string>[] = [
        {},
        { origin: world.hr.origin },
        { 'sec-fetch-site': 'cross-site' },
      ];
      for (const from of asked) {
        const headers = { authorization: `Bearer ${token}`, ...from };
        const answer = await world.reach(`/api/v1/waves/${wave.id}`, { method, headers });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
      }
    }
    const answer = await read('/api/v1/waves?language=en', token, {
      origin: 'https://elsewhere.test',
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('at most sixty times a minute', async () => {
    const token = await tokenFor(world);
    // The platform's minute may end on the way: in two there is no room for so many.
    const statuses: number[] = [];
    let late = await ask('/api/v1/waves/none', token);
    for (let turn = 0; turn < 121 && late.status !== 429; turn += 1) {
      statuses.push(late.status);
      late = await ask('/api/v1/waves/none', token);
    }
    expect(statuses.length).toBeGreaterThanOrEqual(60);
    expect(new Set(statuses)).toEqual(new Set([404]));
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60']);
    expect(late.headers.get('content-type')).toBe('application/problem+json');
  });
});
