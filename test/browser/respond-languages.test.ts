import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { headed, localeOf, staffLanguages } from '../../src/core/language/language.ts';
import { pageTexts } from '../../src/texts/page-texts.ts';
import { answering } from './answering.ts';
import { discomforts, onScreen, openTab, overflow, violations } from './respond-driver.ts';

const test = answering('csi-pulse');

/** In these the promises take more lines than the smallest phones have. */
const longer = ['de', 'fr', 'pl', 'uk'];

const top = async (page: Page, selector: string) =>
  (await page.locator(selector).boundingBox())?.y ?? 0;

/** Whether at least a line of the last promise stands above the button that begins. */
async function promisesBegin(page: Page): Promise<boolean> {
  const line = 24;
  const last = await top(page, '.promise li:last-child');
  return last + line <= (await top(page, '.welcome .always-there'));
}

test.for(
  staffLanguages,
)('somebody who reads %s finds it by its own name and begins in it, on the narrowest phone', async (language, {
  device,
  world,
}) => {
  const { name, direction } = localeOf(language);
  const { common, respond } = pageTexts(language);
  const context = await device({
    viewport: { width: 320, height: 640 },
    locale: 'nl-NL',
  });
  const page = await openTab(context, world.nextLink());
  await page.locator('.button-large').waitFor();
  if (language !== 'nl') await page.getByRole('button', { name, exact: true }).click();
  await page.locator(`html[lang="${language}"][dir="${direction}"]`).waitFor();
  expect(await page.locator('.button-large').innerText()).toBe(respond.welcome.start);
  // The organisation wrote its own words in two languages: a voice is told which one is shown.
  const shown = language.startsWith('nl') ? 'nl' : 'en';
  expect(await page.locator('.introduction').getAttribute('lang')).toBe(shown);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await onScreen(page, '.button-large')).toBe(true);
  expect(await promisesBegin(page)).toBe(true);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await onScreen(page, '.button-large')).toBe(true);
  expect(longer.includes(language) || (await promisesBegin(page))).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.button-large').click();
  await page.locator('.item').first().waitFor();
  expect(await discomforts(page)).toEqual([]);
  await page.evaluate(() => history.back());
  await page.locator('.item').first().waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  // Beside the questions the languages stand behind one press.
  const choice = page.locator('.languages summary');
  expect(await choice.innerText()).toBe(headed(common.languageSwitch, name, language));
  expect(await page.locator('.languages button').first().isVisible()).toBe(false);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await choice.click();
  const [other] = staffLanguages.filter((one) => one !== language);
  await page.getByRole('button', { name: localeOf(other ?? 'en').name, exact: true }).click();
  await page.locator(`html[lang="${other}"]`).waitFor();
});

test('on a phone eight other languages take two lines', async ({ device, world }) => {
  const context = await device({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  const page = await openTab(context, world.nextLink());
  await page.locator('.welcome .always-there').waitFor();
  const languages = page.locator('.languages');
  expect(await languages.getByRole('button').count()).toBe(staffLanguages.length - 1);
  expect((await languages.boundingBox())?.height).toBeLessThan(100);
});

test.for([
  ['pl-PL', 'pl'],
  ['ar-EG', 'ar'],
  ['es-ES', 'nl'],
])('a browser that wishes %s opens the questionnaire in %s', async ([locale, language], {
  device,
  world,
}) => {
  const context = await device({ locale });
  const page = await openTab(context, world.nextLink());
  await page.locator('.button-large').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
});
