import { afterAll, describe, expect } from 'vitest';
import { inBrowser as test } from './in-browser.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { overflow, phone, violations } from './respond-driver.ts';

let world: ManageWorld;

test.beforeAll(async () => {
  world = await startManageWorld();
});

afterAll(async () => {
  await world?.stop();
});

describe('a one-time link', () => {
  test('is not used up by a scanner that opens it in a browser, and works at a person’s press', async ({
    browser,
  }) => {
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
    const held = (await scanner.cookies()).map(({ name }) => name);
    expect(held.filter((name) => !name.endsWith('press'))).toEqual([]);
    await scanner.close();

    const context = await phone(browser);
    const page = await context.newPage();
    // As a mail program leaves it: # in percents, a full stop behind.
    await page.goto(`${world.signIn.replace('#', '%23')}.`);
    expect(page.url()).toBe(`${world.origin}/sign-in`);
    expect(await page.locator('#token').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('#sign-in button').click();
    await page.waitForURL('**/manage');
    await page.goto(`${world.origin}/manage/log`);
    const log = await page.locator('#main').innerText();
    expect(log.match(/sign-in\.used|aangemeld/gi)?.length).toBe(1);
    await context.close();
  });
});

describe('a press whose answer never came', () => {
  test('is made again with the link from the mail, in the browser that pressed and in no other', async ({
    browser,
  }) => {
    const link = world.another();
    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(link);
    await page.route('**/sign-in', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      // Not by the browser, which would take the cookies of an answer that it never gets.
      const { cookie = '', 'content-type': kind = '' } = await route.request().allHeaders();
      const answer = await fetch(route.request().url(), {
        method: 'POST',
        headers: { cookie, 'content-type': kind, origin: world.origin },
        body: route.request().postData(),
        redirect: 'manual',
      });
      expect(answer.status).toBe(303);
      await route.abort('connectionreset');
    });
    const lost = page.waitForEvent('requestfailed');
    await page.locator('#sign-in button').click();
    await lost;
    const other = await (await phone(browser)).newPage();
    await other.goto(link);
    await other.locator('#sign-in button').click();
    await other.getByText('al gebruikt').waitFor();
    await other.context().close();
    const anew = await context.newPage();
    await anew.goto(link);
    await anew.locator('#sign-in button').click();
    await anew.waitForURL('**/manage');
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['session']);
    await context.close();
  });
});

describe('signing out', () => {
  test('empties what this browser kept of the pages, and leaves a draft of staff alone', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(world.another());
    await page.locator('#sign-in button').click();
    await page.waitForURL('**/manage');
    const style = await page.locator('link[href*="/manage."]').getAttribute('href');
    const isKept = () =>
      page.evaluate(
        (path) =>
          fetch(path, { cache: 'only-if-cached', mode: 'same-origin' }).then(
            ({ ok }) => ok,
            () => false,
          ),
        String(style),
      );
    await page.evaluate(() => localStorage.setItem('draft', 'kept'));
    expect(await isKept()).toBe(true);
    await page.goto(`${world.origin}/account`);
    expect(await isKept()).toBe(true);
    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL(`${world.origin}/`);
    expect(await isKept()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('draft'))).toBe('kept');
    expect(await context.cookies()).toEqual([]);
    await page.goBack();
    await page.goBack();
    expect(await page.locator('h1').innerText()).not.toMatch(/metingen|aanmelding/i);
    await context.close();
  });
});
