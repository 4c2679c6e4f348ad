import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { holdsAll } from '../downloads/carried.ts';
import { formulas, shortTexts } from '../downloads/corpus.ts';
import { plain, readXml } from '../downloads/strangers.ts';
import { pageOfReport } from '../support/report-sample.tsx';
import { inBrowser as test } from './in-browser.ts';
import { savedBy } from './page-driver.ts';

/** What a script adds to a report: ordering and copying tables, keeping pictures. */

const root = join(import.meta.dirname, '../..');
const origin = 'http://localhost';
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'`;

async function open(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (/^\/(assets\/|icon)/.test(pathname)) {
      return route.fulfill({ path: join(root, 'public', pathname) });
    }
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: pageOfReport('alignment', 'nl'),
    });
  });
  await page.goto(`${origin}/`);
  await page.locator('figure.chart > .tools').first().waitFor();
  return page;
}

test('the head of a column orders a table by its figures, up and then down', async ({
  browser,
}) => {
  const page = await open(browser);
  const table = page.locator('.part > .table-scroll > table').first();
  const figures = () =>
    table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => Number((row.children[1] as HTMLElement).dataset.value)),
      );
  const written = await figures();
  const head = table.locator('thead th').nth(1);
  await head.locator('button').click();
  await table.locator('th[aria-sort=ascending]').waitFor();
  expect(await figures()).toEqual(written.toSorted((a, b) => a - b));
  await head.locator('button').click();
  await table.locator('th[aria-sort=descending]').waitFor();
  expect(await figures()).toEqual(written.toSorted((a, b) => b - a));
  await page.context().close();
});

test('a table that can be ordered is printed with its heads', async ({ browser }) => {
  const page = await open(browser);
  const heads = page.locator('.part > .table-scroll > table').first().locator('thead th');
  await heads.locator('button').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const head of await heads.all()) expect(await head.innerText()).toMatch(/\p{L}/u);
  expect(await page.locator('.part > .table-scroll + .tools').first().isVisible()).toBe(false);
  await page.context().close();
});

test('a table is copied as rows and columns that a spreadsheet takes', async ({ browser }) => {
  const page = await open(browser);
  const table = page.locator('.part > .table-scroll > table').first();
  const rows = await table.locator('tr').count();
  const tools = page.locator('.part > .table-scroll + .tools').first();
  await tools.locator('button').click();
  await tools.locator('[role=status]:not(:empty)').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.split('\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(rows);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(lines[1]?.[1]).toMatch(/^[+−]?\d,\d\d \(/);
  await page.context().close();
});

/** What the button at this place below the first chart saves. */
async function kept(page: Page, place: number) {
  const button = page.locator('figure.chart > .tools').first().locator('button').nth(place);
  return savedBy(page, () => button.click());
}

test('a picture is kept as SVG without the page, and as a PNG of twice its size', async ({
  browser,
}) => {
  const page = await open(browser);
  const svg = await kept(page, 0);
  expect(svg.name).toMatch(/\.svg$/);
  const text = svg.bytes.toString();
  expect(text).toMatch(/^<svg /);
  expect(text).toContain('fill="rgb(');
  expect(text).not.toMatch(/class=|var\(|<script|href/);
  const png = await kept(page, 1);
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1600);
  await page.context().close();
});

test('a picture holds every text of the corpus in a file that libxml2 and the browser read', async ({
  browser,
}) => {
  const page = await open(browser);
  const texts = [...shortTexts, ...formulas];
  await page
    .locator('figure.chart svg')
    .first()
    .evaluate((svg, all) => {
      for (const text of all) {
        const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        label.textContent = text;
        svg.append(label);
      }
    }, texts);
  const svg = await kept(page, 0);
  const read = await readXml(svg.bytes.toString());
  holdsAll(plain(read), texts);
  const png = await kept(page, 1);
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1600);
  await page.context().close();
});
