import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { findAddresses } from '../../scripts/pictures/find-addresses.ts';
import { indexPage } from '../../scripts/pictures/index-page.ts';
import { shelf } from '../../scripts/pictures/picture.ts';

/** A site of these pages, each with what stands on it; a file is not HTML. */
function siteOf(pages: Record<string, string>): BrowserContext {
  const get = (address: string) => {
    const { pathname, search } = new URL(address);
    const body = pages[pathname + search];
    const type = body?.startsWith('%PDF') ? 'application/pdf' : 'text/html; charset=utf-8';
    return Promise.resolve({
      headers: () => ({ 'content-type': type }),
      ok: () => body !== undefined,
      text: () => Promise.resolve(body ?? ''),
    });
  };
  return { request: { get } } as unknown as BrowserContext;
}

const link = (to: string) => `<a class="x" href="${to}">…</a>`;
const [first, second] = ['a1'.repeat(8), 'b2'.repeat(8)];

describe('the pictures of everything', () => {
  it('reach every page by links, one of each kind, and every wave', async () => {
    const site = siteOf({
      '/results': link(`/results/${first}`) + link(`/results/${second}`) + link('/sign-out'),
      [`/results/${first}`]: link('?unit=a') + link('?unit=b') + link('?unit=c&amp;language=en'),
      [`/results/${first}?unit=a`]: link('https://elsewhere.example/'),
      [`/results/${second}`]: link(`/manage/members/${first}`) + link(`/manage/members/${second}`),
      [`/manage/members/${first}`]: link('/paper'),
      '/paper': '%PDF-1.7',
    });
    const { pages, files } = await findAddresses(site, 'http://host.test', ['/results']);
    expect(pages).toEqual([
      '/results',
      `/results/${first}`,
      `/results/${second}`,
      `/results/${first}?unit=a`,
      `/manage/members/${first}`,
    ]);
    expect(files).toEqual(['/paper']);
  });

  it('stand together on one page, with what could not be made', () => {
    const out = mkdtempSync(join(tmpdir(), 'geleding-pictures-'));
    afterAll(() => rmSync(out, { recursive: true }));
    const shots = shelf(out);
    const of = { group: 'works council', of: '/council?a="b"' };
    const places = ['nl phone', 'nl desktop'].map((look) => shots.place({ ...of, look }));
    expect(new Set(places).size).toBe(2);
    const page = indexPage(shots.all, ['No LibreOffice.']);
    for (const { file } of shots.all) expect(page).toContain(`src="${file}"`);
    expect(page).toContain('<h3>/council?a=&quot;b&quot;</h3>');
    expect(page).toContain('<p>No LibreOffice.</p>');
  });
});
