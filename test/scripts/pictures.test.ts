import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { findAddresses, nameOf } from '../../scripts/pictures/find-addresses.ts';
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

  it('have names that the next run gives them too, in which other ids stand', () => {
    const named = (wave: string, person: string) =>
      nameOf(`/manage/waves/${wave}/people/${person}?unit=${wave}`, { open: wave, draft: '' });
    expect(named(first, second)).toBe('/manage/waves/open/people/…?unit=open');
    expect(named(second, first)).toBe(named(first, second));
  });

  it('stand together on one page, with what could not be made, and are not made again', () => {
    const out = mkdtempSync(join(tmpdir(), 'geleding-pictures-'));
    afterAll(() => rmSync(out, { recursive: true }));
    const shots = shelf(out);
    const of = { group: 'works council', of: '/council?a="b"' };
    const places = ['nl phone', 'nl desktop'].map((look) => shots.place({ ...of, look }));
    expect(new Set(places).size).toBe(2);
    writeFileSync(places[0] as string, '');
    const next = shelf(out);
    expect(next.has({ ...of, look: 'nl phone' })).toBe(true);
    expect(next.has({ ...of, look: 'nl desktop' })).toBe(false);
    expect(next.all).toEqual(shots.all.slice(0, 1));
    const page = indexPage(shots.all, ['No LibreOffice.']);
    for (const { file } of shots.all) expect(page).toContain(`src="${file}"`);
    expect(page).toContain('<h3>/council?a=&quot;b&quot;</h3>');
    expect(page).toContain('<p>No LibreOffice.</p>');
  });
});
