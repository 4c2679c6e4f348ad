import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { answering, type RespondShare } from './answering.ts';
import { answerOne, openTab, overflow, receiptOn, send, violations } from './respond-driver.ts';

/** A device that many use: nothing is kept, and it finds its way back to the next person by itself. */
const test = answering('csi-pulse').extend('page', ({ context, world }) =>
  openTab(context, `${world.origin}/kiosk`),
);

interface OnTheKiosk {
  world: RespondShare;
  page: Page;
}

/** Types a code and begins with the questions. */
async function begin({ world, page }: OnTheKiosk): Promise<void> {
  await page.getByLabel('Code').fill(world.codes[3] ?? '');
  await page.getByRole('button', { name: 'Open de vragenlijst' }).click();
  await page.waitForSelector('.welcome');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.waitForSelector('[id^=item-]');
  // Wherever it stands: how tall a page is depends on the fonts of the machine, and the driver waits for a clock to scroll.
  await page.locator('[id^=item-] input[type=radio]').first().dispatchEvent('click');
}

const kept = (page: Page) =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, location.href] as const);

test('keeps nothing of an answer that was begun, and one press brings the next person', async ({
  page,
  world,
}) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await begin({ world, page });
  expect(await kept(page)).toEqual([0, 0, `${world.origin}/s?kiosk`]);
  expect(await page.locator('main').innerText()).not.toContain('Bewaard op dit apparaat');
  expect(await page.locator('[data-kiosk]').innerText()).toContain('zonder te versturen');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Volgende persoon' }).click();
  await page.waitForURL(`${world.origin}/kiosk`);
  await page.getByLabel('Code').waitFor();
  expect(await page.getByLabel('Code').inputValue()).toBe('');
  expect((await kept(page)).slice(0, 2)).toEqual([0, 0]);
  await page.goBack().catch(() => null);
  expect(await page.locator('[id^=item-]').count()).toBe(0);
});

test('offers no copy of a receipt, which would be left to the next person, nor to close the page', async ({
  page,
  world,
}) => {
  await page.getByLabel('Code').fill(world.codes[4] ?? '');
  await page.getByRole('button', { name: 'Open de vragenlijst' }).click();
  await page.waitForSelector('.welcome');
  await answerOne(page);
  await send(page);
  expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
  expect(await page.getByRole('button').allInnerTexts()).not.toContain('Kopieer de code');
  expect(await page.locator('main').innerText()).not.toContain('sluiten');
  const foot = page.locator('[data-kiosk]');
  expect(await foot.innerText()).toContain('gedeeld apparaat');
  expect(await foot.innerText()).not.toContain('zonder te versturen');
  await page.getByRole('button', { name: 'Volgende persoon' }).click();
  await page.waitForURL(`${world.origin}/kiosk`);
});

/**
 * Lets the page draw once more, by a frame of the browser's and not of the clock that stands still: a
 * scroll that beginning caused is heard before, and is not taken for somebody who came back.
 */
const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((seen) => new IntersectionObserver(() => seen()).observe(document.body)),
  );

/**
 * Begins, and touches nothing until the page asks whether somebody is there. The clock of the page goes
 * on only when it is told to: a slow machine looks at the page for longer than the half minute.
 */
async function beQuiet({ world, page }: OnTheKiosk): Promise<Locator> {
  await page.clock.install({ time: '2026-12-01T09:00:00Z' });
  await page.clock.pauseAt('2026-12-01T09:01:00Z');
  await begin({ world, page });
  await nextFrame(page);
  await page.clock.runFor(121_000);
  const stay = page.getByRole('button', { name: 'Ik ben er nog' });
  await stay.waitFor();
  return stay;
}

test('asks in words that everybody can read whether somebody is there', async ({ page, world }) => {
  await beQuiet({ world, page });
  // What looks for faults waits for timers; the clock stays where it is.
  await page.clock.setFixedTime('2026-12-01T09:03:01Z');
  await page.clock.resume();
  const alert = page.getByRole('alert').first();
  expect(await alert.innerText()).toContain('halve minuut');
  // Where somebody reads, and not below a long page of questions.
  const seen = await alert.boundingBox();
  expect(seen && seen.y + seen.height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  expect(await violations(page)).toEqual([]);
});

test('goes on for whoever is there, and clears for whoever is not', async ({ page, world }) => {
  const stay = await beQuiet({ world, page });
  // A click of the driver's scrolls to the button first, which is a touch of its own.
  await stay.dispatchEvent('pointerdown');
  await stay.waitFor({ state: 'hidden' });
  await page.clock.runFor(60_000);
  expect(await page.locator('[id^=item-]').count()).toBeGreaterThan(0);
  await page.clock.runFor(100_000);
  await page.waitForURL(`${world.origin}/kiosk`);
});

test('reloading a page of somebody leads to the next person, not to their questions', async ({
  page,
  world,
}) => {
  await begin({ world, page });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.waitForURL(`${world.origin}/kiosk`);
  expect(await page.getByLabel('Code').inputValue()).toBe('');
});

test('closes what was opened beside a page, also when the page is loaded anew', async ({
  context,
  page,
  world,
}) => {
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
