import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import type { Manifest } from '../../src/core/ballot/manifest.ts';
import { answering, type RespondShare } from './answering.ts';
import {
  answerAll,
  answerOne,
  answerScreen,
  heading,
  openTab,
  overflow,
  phoneIn,
  receiptOn,
  send,
  violations,
} from './respond-driver.ts';

const test = answering('csi-full');

/** Whether the page shows the words of the key in the manifest, which nobody can make fit another key. */
async function comparesKey(world: RespondShare, page: Page): Promise<void> {
  const served = await fetch(`${world.origin}/w/${world.wave}/manifest`);
  const { manifest } = (await served.json()) as { manifest: Manifest };
  const lists = await keyFingerprints(manifest.boxKey, manifest.languages);
  await page.click('dd summary');
  await page.waitForSelector('dd details .check-words');
  expect(await page.locator('dd details .check-words').allInnerTexts()).toEqual(
    lists.map(({ words }) => words.join(' · ')),
  );
}

describe('answering', () => {
  for (const [who, locale] of [
    ['staff', 'nl'],
    ['leader', 'en'],
  ] as const) {
    test(`${who} answer everything on a narrow phone in ${locale}, and axe finds nothing`, async ({
      device,
      world,
    }) => {
      const context = await device(phoneIn(locale));
      const page = await openTab(context, world.nextLink(who));
      const look = async () => {
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      };
      await comparesKey(world, page);
      await look();
      const screens = await answerAll(page, look);
      await look();
      await send(page);
      expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
      await look();
      expect(screens).toBe(who === 'leader' ? 19 : 14);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
    });
  }

  test('a keyboard is enough, and each screen begins at its heading', async ({ device, world }) => {
    const context = await device({ viewport: { width: 800, height: 700 } });
    const page = await openTab(context, world.nextLink());
    const focused = () =>
      page.evaluate(() => {
        const { tagName, textContent } = document.activeElement as HTMLElement;
        return [tagName, textContent];
      });
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
          return;
      }
      throw new Error(`Tab does not reach ${selector}`);
    };
    await tabTo('.button-large');
    await page.keyboard.press('Enter');
    expect((await focused())[0]).toBe('H1');
    await tabTo('input[type=radio]');
    await page.keyboard.press('4');
    expect(await page.locator('input[type=radio]:checked').inputValue()).toBe('4');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input[type=radio]:checked').inputValue()).toBe('5');
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    expect((await focused())[0]).toBe('MAIN');
    const before = await heading(page);
    await tabTo('button[type=submit]');
    await page.keyboard.press('Enter');
    expect(await heading(page)).not.toBe(before);
    expect(await focused()).toEqual(['H1', await heading(page)]);
    while (!(await page.locator('.review').count())) {
      await tabTo('button[type=submit]');
      await page.keyboard.press('Space');
    }
    await tabTo('.button-large');
    await page.keyboard.press('Enter');
    await receiptOn(page);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  test('another language keeps the answers and the place', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    await page.locator('.button-large').click();
    await answerScreen(page);
    await page.locator('button[type=submit]').click();
    await answerScreen(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    expect(await page.locator('.eyebrow').innerText()).toBe('Step 2 of 15');
    const items = await page.locator('fieldset.item').count();
    expect(await page.locator('input:checked').count()).toBe(items);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.locator('input:checked').count()).toBeGreaterThan(0);
  });

  test('somebody who stops goes on where they were, on the same device', async ({
    context,
    world,
  }) => {
    const link = world.nextLink();
    const page = await openTab(context, link);
    await page.locator('.button-large').click();
    await answerScreen(page);
    await page.locator('button[type=submit]').click();
    await page.getByText('Bewaard op dit apparaat').waitFor();
    await page.close();
    const again = await openTab(context, link);
    await again.getByRole('button', { name: 'Ga verder' }).click();
    expect(await again.locator('.eyebrow').innerText()).toBe('Stap 2 van 15');
    await again.goBack();
    await again.waitForSelector('.welcome');
  });

  test('no more than three priorities can be chosen, and the limit is told', async ({
    context,
    world,
  }) => {
    const page = await openTab(context, world.nextLink());
    await page.locator('.button-large').click();
    while (!(await page.locator('input[type=checkbox]').count())) {
      const before = await heading(page);
      await page.locator('button[type=submit]').click();
      await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, before);
    }
    const boxes = page.locator('input[type=checkbox]');
    for (const at of [0, 1, 2]) await page.locator('label.choice').nth(at).click();
    await boxes.nth(3).dispatchEvent('click');
    expect(await page.locator('input:checked').count()).toBe(3);
    expect(await page.getByText(/^3 van 3 gekozen/).count()).toBe(1);
    expect(await boxes.nth(3).getAttribute('aria-disabled')).toBe('true');
    expect(await violations(page)).toEqual([]);
  });

  test('a phone four times slower still sends', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.reload();
    await page.waitForSelector('.welcome');
    await answerOne(page);
    await send(page);
    expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a browser that keeps nothing', () => {
  test('says so, and still sends', async ({ context, world }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const page = await openTab(context, world.nextLink());
    expect(await page.getByText('Dit apparaat kan je antwoorden niet bewaren.').count()).toBe(1);
    await answerOne(page);
    await send(page);
    await receiptOn(page);
  });
});
