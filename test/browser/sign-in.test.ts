import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { openBrowser, overflow, phone, violations } from './respond-driver.ts';

let world: ManageWorld;
let browser: Browser;

beforeAll(async () => {
  world = await startManageWorld();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('a one-time link', () => {
  test('is not used up by a scanner that opens it in a browser, and works at a person’s press', async () => {
    const scanner = await browser.newContext();
    const scanned = await scanner.newPage();
    const posts: string[] = [];
    scanned.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await scanned.goto(world.signIn);
    await scanned.waitForSelector('.has-token');
    await scanned.reload();
    await scanned.waitForLoadState('networkidle');
    expect(posts).toEqual([]);
    expect(await scanner.cookies()).toEqual([]);
    await scanner.close();

    const context = await phone(browser);
    const page = await context.newPage();
    // As a mail program leaves it: # in percents, a full stop behind.
    await page.goto(`${world.signIn.replace('#', '%23')}.`);
    expect(page.url()).toBe(`${world.origin()}/sign-in`);
    expect(await page.locator('#token').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('#sign-in button').click();
    await page.waitForURL('**/manage');
    await page.goto(`${world.origin()}/manage/log`);
    const log = await page.locator('#main').innerText();
    expect(log.match(/sign-in\.used|aangemeld/gi)?.length).toBe(1);
    await context.close();
  });
});
