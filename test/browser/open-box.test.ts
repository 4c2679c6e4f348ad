import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { inBrowser as test } from './in-browser.ts';
import { looksRight } from './looks.ts';
import { type OpenBoxWorld, startOpenBoxWorld } from './open-box-world.ts';
import { heading, pressOn, signInWith, violations } from './respond-driver.ts';

/** HR has the server open a box of three hundred ballots; one browser, one visit, in order. */
let world: OpenBoxWorld;
let page: Page;

test.beforeAll(async ({ browser }) => {
  world = await startOpenBoxWorld();
  page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await signInWith(page, world.signIn);
  await page.waitForURL('**/manage');
});

afterAll(async () => {
  await world?.stop();
});

const openBox = () => `${world.local.origin}/manage/waves/${world.wave}/open-box`;
const press = (name: string) => pressOn(page, name);

test('a press of one button starts the opening, and the page says how far it is', async () => {
  await page.goto(`${openBox()}?language=en`);
  expect(await heading(page)).toBe('Open the ballot box');
  await looksRight(page, 'open-box-ask-en');
  await page.goto(`${openBox()}?language=nl`);
  await looksRight(page, 'open-box-ask');
  let holdOn = () => {};
  const held = new Promise<void>((resolve) => {
    holdOn = resolve;
  });
  await page.route('**/open-box', async (route) => {
    const asked = route.request();
    if (asked.headers().accept !== 'application/json') return route.continue();
    await held;
    return route.abort();
  });
  await press('Open de stembus');
  await page.waitForURL('**/open-box');
  expect(await heading(page)).toBe('De stembus wordt geopend');
  expect(await page.locator('#opening-bar').getAttribute('value')).toBe('100');
  expect(await page.locator('#opening-count').innerText()).toContain('100 van de 300');
  expect(await page.getByRole('button', { name: 'Ga verder' }).count()).toBe(0);
  await looksRight(page, 'open-box-opening');
  holdOn();
});

test('when the server does not answer it says so, and the button goes on where it was', async () => {
  await page.getByRole('button', { name: 'Ga verder' }).waitFor();
  expect(await page.getByRole('status').innerText()).toContain('gestopt');
  await looksRight(page, 'open-box-stopped');
  await page.unroute('**/open-box');
  await press('Ga verder');
  await page.waitForURL('**/open-box/comments');
  expect(await heading(page)).toBe('Lees de open antwoorden');
});

test('HR reads the open answers, leaves one out, and publishes the rest', async () => {
  expect(await page.locator('.comment-text').count()).toBe(8);
  await page.locator('.leave-out').first().click();
  await looksRight(page, 'open-box-comments');
  await page.goto(`${openBox()}/comments?language=en`);
  expect(await heading(page)).toBe('Read the open answers');
  expect(await violations(page)).toEqual([]);
  const left = await page.locator('.comment-text').first().innerText();
  await page.getByLabel('Leave out').first().check();
  await press('I have read everything: publish');
  await page.waitForURL(`**/manage/waves/${world.wave}?saved`);
  await page.goto(`${world.local.origin}/results/${world.wave}/comments`);
  // As it reads: in the markup the words of a theme are marked.
  const report = await page.locator('main').innerText();
  expect(report).toContain('De wachtrij duurt te lang');
  expect(report).not.toContain(left);
});
