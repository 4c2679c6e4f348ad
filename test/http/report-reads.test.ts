import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitD1, noUse, type Use } from '../../scripts/local/limited-d1.ts';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { createApp } from '../../src/app.tsx';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import { releasedWave } from '../support/released-wave.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import type { Person } from '../support/world-visitor.ts';
import type { PlayedWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let manager: string;

beforeAll(async () => {
  world = await startWorld();
  wave = await releasedWave(world);
  await pass(world, { days: 8 });
  manager = await inviteViewer(world.hr, wave.id, null);
});

const address = (page: string) => `/results/${wave.id}/${page}`;

/** What one request of somebody uses of the database. */
async function useOf(cookie: string, path: string): Promise<Use & { status: number }> {
  const use = noUse();
  const app = createApp(() => world.clock.now);
  const answer = await app.request(
    new URL(path, world.hr.origin),
    { headers: { cookie, accept: 'application/json' } },
    { ...env, DB: limitD1(env.DB, use) },
  );
  await answer.arrayBuffer();
  return { ...use, status: answer.status };
}

async function cookieOf(token: string): Promise<string> {
  const answer = await world.reach('/sign-in', {
    method: 'POST',
    headers: { origin: world.hr.origin },
    body: new URLSearchParams({ token }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

describe('opening a report', () => {
  it('takes one round trip and no text, once somebody of another role opened it', async () => {
    await world.hr.get(address('trend'));
    const cookie = await cookieOf(manager);
    for (const page of reportPageIds) {
      const use = await useOf(cookie, address(page));
      expect({ page, status: use.status, calls: use.calls, fat: use.fat }).toEqual({
        ...{ page, status: 200, calls: 1, fat: [] },
      });
      expect({ page, bytes: use.received > 4000 }).toEqual({ page, bytes: false });
    }
    expect((await useOf(cookie, address('files/csv'))).fat).toEqual([]);
  });

  it('gives a browser that has the page only word that it still holds, and never another reader’s', async () => {
    const get = (who: Person, headers: Record<string, string> = {}) =>
      who.ask(address('profile'), { headers });
    const first = await get(world.hr);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toContain('Cookie');
    expect((await get(world.hr, { 'if-none-match': tag })).status).toBe(304);
    expect((await get(world.hr, { 'if-none-match': `"other", W/${tag}` })).status).toBe(304);
    const reader = await world.signIn(await inviteViewer(world.hr, wave.id, null));
    const theirs = await get(reader, { 'if-none-match': tag });
    expect(theirs.status).toBe(200);
    expect(theirs.headers.get('etag')).not.toBe(tag);
    expect(await theirs.text()).not.toContain('href="/manage"');
    const early = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
    expect((await get(early, { 'if-none-match': tag })).status).toBe(404);
  });

  it('is sent compressed to whoever takes that, under a tag of its own', async () => {
    const get = (headers: Record<string, string>) => world.hr.ask(address('items'), { headers });
    const plain = await get({});
    const html = await plain.text();
    expect(html).toContain('</html>');
    const small = await get({ 'accept-encoding': 'gzip, deflate, br' });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(small.headers.get('vary')).toContain('Accept-Encoding');
    expect(small.headers.get('content-security-policy')).toContain("default-src 'none'");
    const tag = small.headers.get('etag') ?? '';
    expect(tag).not.toBe(plain.headers.get('etag'));
    const bytes = await small.arrayBuffer();
    expect(bytes.byteLength).toBeLessThan(html.length / 3);
    const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).text()).toBe(html);
    const again = { 'accept-encoding': 'gzip', 'if-none-match': tag };
    expect((await get(again)).status).toBe(304);
  });

  it('shows nothing of what an isolate remembers once the release is gone, or not for this reader yet', async () => {
    const early = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
    expect((await early.ask(address('summary'))).status).toBe(404);
    const hr = await cookieOf(await world.offerHr());
    expect((await useOf(hr, address('summary'))).status).toBe(200);
    const { results } = await env.DB.prepare('SELECT * FROM release').all();
    await env.DB.prepare('DELETE FROM release').run();
    expect((await useOf(hr, address('summary'))).status).toBe(404);
    for (const row of results) {
      const { wave: of, part, body } = row;
      const insert = env.DB.prepare('INSERT INTO release (wave, part, body) VALUES (?, ?, ?)');
      await insert.bind(of, part, body).run();
    }
    expect((await useOf(hr, address('summary'))).status).toBe(200);
  });

  it('shows no text that is not the one that was published', async () => {
    const hr = await cookieOf(await world.offerHr());
    const name = (hash: string) =>
      env.DB.prepare('UPDATE wave SET release_hash = ? WHERE id = ?').bind(hash, wave.id).run();
    const was = await env.DB.prepare('SELECT release_hash FROM wave WHERE id = ?')
      .bind(wave.id)
      .first<string>('release_hash');
    expect(was).toMatch(/^[0-9a-f]{64}$/);
    await name('ab12'.repeat(16));
    expect((await useOf(hr, address('summary'))).status).toBe(500);
    await name(was ?? '');
    expect((await useOf(hr, address('summary'))).status).toBe(200);
  });
});
