import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openTab, overflow, phone, violations } from './respond-driver.ts';
import { type RespondShare, shareRespondWorld } from './respond-share.ts';

/** A device that many use: nothing is kept, and it finds its way back to the next person by itself. */
let world: RespondShare;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  world = await shareRespondWorld('csi-pulse');
  browser = await openBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  context = await phone(browser);
  page = await openTab(context, `${world.origin}/kiosk`);
});

afterEach(() => context.close());

/** Types a code and begins with the questions. */
async function begin(): Promise<void> {
  await page.getByLabel('Code').fill(world.codes[3] ?? '');
  await page.getByRole('button', { name: 'Open de vragenlijst' }).click();
  await page.waitForSelector('.welcome');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.waitForSelector('[id^=item-]');
  await page.locator('[id^=item-] input[type=radio]').first().check({ force: true });
}

const kept = () =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, location.href] as const);

test('keeps nothing of an answer that was begun, and one press brings the next person', async () => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await begin();
  expect(await kept()).toEqual([0, 0, `${world.origin}/s?kiosk`]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Volgende persoon' }).click();
  await page.waitForURL(`${world.origin}/kiosk`);
  await page.getByLabel('Code').waitFor();
  expect(await page.getByLabel('Code').inputValue()).toBe('');
  expect((await kept()).slice(0, 2)).toEqual([0, 0]);
  await page.goBack().catch(() => null);
  expect(await page.locator('[id^=item-]').count()).toBe(0);
});

/**
 * Lets the page draw once more, by a frame of the browser's and not of the clock that stands still: a
 * scroll that beginning caused is heard before, and is not taken for somebody who came back.
 */
const nextFrame = () =>
  page.evaluate(
    () =>
      new Promise<void>((seen) => new IntersectionObserver(() => seen()).observe(document.body)),
  );

/** Begins, and touches nothing until the page asks whether somebody is there. */
async function beQuiet(): Promise<Locator> {
  await page.clock.install();
  await begin();
  await nextFrame();
  await page.clock.runFor(121_000);
  const stay = page.getByRole('button', { name: 'Ik ben er nog' });
  await stay.waitFor();
  return stay;
}

test('asks in words that everybody can read whether somebody is there', async () => {
  await beQuiet();
  // A slow machine looks at the page for longer than the half minute.
  await page.clock.setFixedTime('2020-01-01');
  expect(await page.getByRole('alert').first().innerText()).toContain('halve minuut');
  expect(await violations(page)).toEqual([]);
});

test('goes on for whoever is there, and clears for whoever is not', async () => {
  const stay = await beQuiet();
  // A click of the driver's scrolls to the button first, which is a touch of its own.
  await stay.dispatchEvent('pointerdown');
  await stay.waitFor({ state: 'hidden' });
  await page.clock.runFor(60_000);
  expect(await page.locator('[id^=item-]').count()).toBeGreaterThan(0);
  await page.clock.runFor(100_000);
  await page.waitForURL(`${world.origin}/kiosk`);
});

test('reloading a page of somebody leads to the next person, not to their questions', async () => {
  await begin();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.waitForURL(`${world.origin}/kiosk`);
  expect(await page.getByLabel('Code').inputValue()).toBe('');
});

test('closes what was opened beside a page, also when the page is loaded anew', async () => {
  await page.getByLabel('Code').fill(world.codes[3] ?? '');
  await page.getByRole('button', { name: 'Open de vragenlijst' }).click();
  await page.waitForSelector('.welcome');
  const opening = page.waitForEvent('popup');
  await page.locator('main a[href^="/w/"]').first().click();
  const beside = await opening;
  const closing = beside.waitForEvent('close');
  await page.reload();
  await closing;
  await page.waitForURL(`${world.origin}/kiosk`);
  expect(context.pages()).toEqual([page]);
});
