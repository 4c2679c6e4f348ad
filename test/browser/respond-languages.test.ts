import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { headed, localeOf, staffLanguages } from '../../src/core/language/language.ts';
import { pageTexts } from '../../src/texts/page-texts.ts';
import { answering } from './answering.ts';
import { discomforts, onScreen, openTab, overflow, violations } from './respond-driver.ts';

const test = answering('csi-pulse');

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

test('on a phone eight other languages take two lines, and all three promises begin above the button', async ({
  device,
  world,
}) => {
  const context = await device({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  const page = await openTab(context, world.nextLink());
  const begin = page.locator('.welcome .always-there');
  await begin.waitFor();
  const box = async (found: Locator) => {
    const { y = 0, height = 0 } = (await found.boundingBox()) ?? {};
    return { y, height };
  };
  const languages = page.locator('.languages');
  expect(await languages.getByRole('button').count()).toBe(staffLanguages.length - 1);
  expect((await box(languages)).height).toBeLessThan(100);
  const line = 24;
  const third = await box(page.locator('.welcome .card li').nth(2));
  expect((await box(begin)).y).toBeGreaterThan(third.y + line);
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
