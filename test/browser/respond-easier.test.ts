import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering } from './answering.ts';
import { looksRight } from './looks.ts';
import { answerScreen, openTab, overflow, receiptOn, send } from './respond-driver.ts';
import { withVoices } from './voices.ts';

const test = answering('csi-pulse');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const legends = (page: Page) => page.locator('.item legend, .item label[for^=field-]');

describe('one question at a time', () => {
  test('a whole questionnaire is answered and sent, a question on each screen', async ({
    context,
    world,
  }) => {
    const page = await openTab(context, world.nextLink());
    await page.locator('.welcome .button-large').click();
    await press(page, 'Eén vraag tegelijk');
    let asked = 0;
    while (!(await page.locator('.review').count())) {
      expect(await page.locator('.item').count()).toBe(1);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (asked === 0) await looksRight(page, 'one-question');
      await answerScreen(page);
      await page.locator('button[type=submit]').click();
      asked += 1;
    }
    await page.getByText(`Je hebt alle ${asked} vragen beantwoord`).waitFor();
    await send(page);
    expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('changing it keeps the question, the answers and the way back', async ({
    context,
    world,
  }) => {
    const page = await openTab(context, world.nextLink());
    await page.locator('.welcome .button-large').click();
    await page.locator('button[type=submit]').click();
    const first = await legends(page).first().innerText();
    const many = await legends(page).count();
    await page.locator('input[type=radio]').nth(1).check();
    await press(page, 'Eén vraag tegelijk');
    expect(await legends(page).allInnerTexts()).toEqual([first]);
    expect(await page.locator('input[type=radio]').nth(1).isChecked()).toBe(true);
    await page.locator('button[type=submit]').click();
    await press(page, 'Meer vragen bij elkaar');
    expect(await legends(page).count()).toBe(many);
    await page.evaluate(() => history.back());
    await page.waitForFunction(
      (text) => document.querySelector('legend')?.innerText === text,
      first,
    );
    expect(await legends(page).first().innerText()).toBe(first);
    await page.reload();
    await page.locator('.welcome .button-large').click();
    await page.getByRole('button', { name: 'Eén vraag tegelijk' }).waitFor();
  });
});

const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { text: string; own: boolean }[] }).said);

const silenced = (page: Page) =>
  page.evaluate(() => (window as unknown as { silenced: number }).silenced);

/** The browser tells that these are its voices now. */
const tellVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
  page.evaluate((now) => {
    Object.assign(window, { voices: now });
    window.speechSynthesis.onvoiceschanged?.(new Event('voiceschanged'));
  }, voices);

describe('reading aloud', () => {
  test('is done by a voice of the device, when asked, and tells nothing of what was answered', async ({
    context,
    world,
  }) => {
    await context.addInitScript(
      withVoices([
        { lang: 'nl-NL', localService: false },
        { lang: 'nl_NL', localService: true },
      ]),
    );
    const page = await openTab(context, world.nextLink());
    await press(page, 'Lees voor');
    await page.getByRole('button', { name: 'Luister' }).click();
    const [title] = await said(page);
    expect(title?.text).toBe(await page.locator('h1').innerText());
    await page.locator('.welcome .button-large').click();
    await answerScreen(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    const item = page.locator('.item').first();
    const before = (await said(page)).length;
    await item.getByRole('button', { name: /^Luister/ }).click();
    const spoken = (await said(page)).slice(before);
    expect(spoken.map(({ text }) => text)).toEqual(
      await item.locator('legend, .choice > span').allInnerTexts(),
    );
    expect(spoken.every(({ own }) => own)).toBe(true);
    await looksRight(page, 'aloud');
    await press(page, 'Niet voorlezen');
    await page.locator('.listen').first().waitFor({ state: 'detached' });
  });

  test('says of an open question no word and no count of what was written', async ({
    context,
    world,
  }) => {
    await context.addInitScript(withVoices([{ lang: 'nl', localService: true }]));
    const page = await openTab(context, world.nextLink());
    await press(page, 'Lees voor');
    await page.locator('.welcome .button-large').click();
    while (!(await page.locator('textarea').count())) {
      await page.locator('button[type=submit]').click();
    }
    await page.locator('textarea').first().fill('Zwaluwstaart');
    const item = page.locator('.item.field').first();
    const before = (await said(page)).length;
    await item.getByRole('button').click();
    const spoken = (await said(page)).slice(before).map(({ text }) => text);
    expect(spoken).toEqual(await item.locator('label, .style-warning').allInnerTexts());
  });

  test('is not offered where every voice of the language would send the text away', async ({
    context,
    world,
  }) => {
    await context.addInitScript(
      withVoices([
        { lang: 'nl-NL', localService: false },
        { lang: 'en-GB', localService: true },
      ]),
    );
    const page = await openTab(context, world.nextLink());
    await page.locator('.welcome .button-large').waitFor();
    expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Read aloud' }).waitFor();
  });

  test('is offered when voices come after the page, and goes on when they are told again', async ({
    context,
    world,
  }) => {
    await context.addInitScript(withVoices([]));
    const page = await openTab(context, world.nextLink());
    await page.locator('.welcome .button-large').waitFor();
    expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0);
    await tellVoices(page, [{ lang: 'nl-NL', localService: true }]);
    await press(page, 'Lees voor');
    await page.getByRole('button', { name: 'Luister' }).click();
    const stop = page.getByRole('button', { name: 'Stop' });
    await stop.waitFor();
    const before = await silenced(page);
    await tellVoices(page, [{ lang: 'nl-NL', localService: true }]);
    expect([await stop.count(), await silenced(page)]).toEqual([1, before]);
  });
});
