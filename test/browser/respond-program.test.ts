import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOne, openBrowser, openTab, phone, receiptOn, send } from './respond-driver.ts';
import { type RespondWorld, startRespondWorld } from './respond-world.ts';

let world: RespondWorld;
let browser: Browser;
/** Path of each file of the questionnaire's program, by its SHA-256. */
let parts: { path: string; sha256: string }[];

beforeAll(async () => {
  const list = join(import.meta.dirname, '../../build/assets.json');
  parts = JSON.parse(await readFile(list, 'utf8'))['respond.js'].parts;
  world = await startRespondWorld('csi-pulse');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('every script that runs from link to receipt has the hash that the privacy page names', async () => {
  const context = await phone(browser);
  const page = await context.newPage();
  const loaded = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.set(pathname, response.body().then(digest));
  });
  await page.goto(world.nextLink());
  await page.waitForSelector('.welcome');
  await answerOne(page);
  await send(page);
  await receiptOn(page);
  await page.goto(`${world.local.origin}/w/${world.wave}/privacy`);
  const told = (await page.locator('#main').textContent()) ?? '';
  expect(loaded.size).toBe(parts.length + 1);
  for (const [path, hash] of loaded) {
    expect(told).toContain(path);
    expect(told).toContain(await hash);
  }
  await context.close();
});

test('every page of staff names the integrity of its scripts and allows nothing inline', async () => {
  const context = await phone(browser);
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security|integrity/i.test(message.text())) broken.push(message.text());
  });
  for (const path of ['/s', `/w/${world.wave}/privacy`, world.counted.path, '/sign-in', '/']) {
    const reply = await page.goto(world.local.origin + path);
    const policy = reply?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    const scripts = await page
      .locator('script, link[rel=modulepreload], link[rel=stylesheet]')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('src') ?? one.getAttribute('href') ?? 'inline',
          one.getAttribute('integrity') ?? '',
        ]),
      );
    for (const [source, integrity] of scripts) {
      expect(source).toMatch(/^\/assets\//);
      expect(integrity).toMatch(/^sha384-/);
    }
    expect(await page.locator('[style], style').count()).toBe(0);
  }
  expect(broken).toEqual([]);
  await context.close();
});

describe('a server that changes a part of the program and leaves its name', () => {
  /** Adds a line to one file, as whoever holds the host could for one person. */
  async function change(context: BrowserContext, path: string): Promise<void> {
    await context.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = `${await response.text()}\nglobalThis.changed = true;`;
      await route.fulfill({ response, body });
    });
  }
  // As text: the test runner would make an import of its own of a function with an import.
  const runs = (page: Page, path: string) =>
    page.evaluate<boolean>(`import('${path}').catch(() => {}).then(() => 'changed' in globalThis)`);

  test('is refused by the browser, for each part', async () => {
    for (const { path } of parts) {
      const context = await phone(browser);
      await change(context, path);
      const page = await context.newPage();
      await page.goto(world.nextLink());
      expect({ path, changed: await runs(page, path) }).toEqual({ path, changed: false });
      await context.close();
    }
  });

  test('would have its way with a page that names no integrity', async () => {
    const [last] = parts.slice(-1);
    const context = await phone(browser);
    await change(context, last?.path ?? '');
    await context.route('**/s', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/ integrity="[^"]*"/g, '');
      await route.fulfill({ response, body });
    });
    const page = await openTab(context, world.nextLink());
    expect(await runs(page, last?.path ?? '')).toBe(true);
    await context.close();
  });
});
