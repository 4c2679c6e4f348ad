import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answering } from './answering.ts';
import { discomforts, onScreen, openTab, overflow, violations } from './respond-driver.ts';

const test = answering('csi-full');

const screens = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

const sized = (viewport: { width: number; height: number }, locale = 'nl-NL') => ({
  viewport,
  locale,
  hasTouch: viewport.width < 800,
});

/** With PICTURES set, what a person sees without scrolling is left in `build/pictures`. */
async function lookAt(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: `build/pictures/${name}.png` });
}

test.for(
  screens,
)('on a screen of $width × $height Begin and Go on are there without scrolling, and no answer moves anything', async (viewport, {
  device,
  world,
}) => {
  const page = await openTab(await device(sized(viewport)), world.nextLink());
  expect(await onScreen(page, '.welcome .button-large')).toBe(true);
  expect(await page.locator('.welcome .eyebrow').innerText()).toMatch(/voorjaar/i);
  await lookAt(page, `comfort-welcome-${viewport.width}`);
  await page.locator('.welcome .button-large').click();
  await lookAt(page, `comfort-question-${viewport.width}`);
  expect(await discomforts(page)).toEqual([]);
});

test('with letters twice as large every page fits on a phone, and so does its longest word', async ({
  device,
  world,
}) => {
  const page = await openTab(await device(sized({ width: 320, height: 640 })), world.nextLink());
  await page.evaluate(() => {
    const larger = new CSSStyleSheet();
    larger.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [larger];
  });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.locator('.welcome .button-large').click();
  while (!(await page.locator('.review').count())) {
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('button[type=submit]').click();
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('another language shows the same question in the same place', async ({ device, world }) => {
  const page = await openTab(await device(sized({ width: 390, height: 844 })), world.nextLink());
  await page.locator('.welcome .button-large').click();
  const third = page.locator('fieldset.item').nth(2);
  const top = () => third.evaluate((item) => Math.round(item.getBoundingClientRect().top));
  await third.evaluate((item) => window.scrollBy(0, item.getBoundingClientRect().top - 40));
  const before = await top();
  await page.getByRole('button', { name: 'English' }).dispatchEvent('click');
  await page.waitForSelector('html[lang=en]');
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test.for([
  { zoom: 400, width: 320, height: 256, bar: 'static' },
  { zoom: 200, width: 640, height: 512, bar: 'sticky' },
])('at $zoom % zoom of a screen of 1280 × 1024 every page fits and the buttons cover nothing', async ({
  bar,
  width,
  height,
}, { device, world }) => {
  const tall = await device(sized({ width, height }, 'en-GB'));
  const page = await openTab(tall, world.nextLink());
  await page.locator('.welcome .button-large').click();
  expect(
    await page.locator('.always-there').evaluate((element) => getComputedStyle(element).position),
  ).toBe(bar);
  expect(await violations(page)).toEqual([]);
  while (!(await page.locator('.review').count())) {
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('button[type=submit]').click();
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
