import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering } from './answering.ts';
import { older } from './older-browsers.ts';
import {
  answerAll,
  answerOne,
  heading,
  openTab,
  overflow,
  receiptOn,
  send,
  violations,
} from './respond-driver.ts';

const test = answering('csi-pulse');

describe('a browser without a feature answers the whole questionnaire', () => {
  for (const [name, without] of Object.entries(older)) {
    test(name, async ({ context, world }) => {
      await context.addInitScript(without);
      const faults: string[] = [];
      context.on('weberror', (fault) => faults.push(fault.error().message));
      const page = await openTab(context, world.nextLink());
      await page.waitForSelector('.welcome');
      await answerAll(page);
      await send(page);
      expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
      expect(faults).toEqual([]);
    });
  }

  test('the focus of a keyboard is seen on an answer without :has too', async ({
    context,
    world,
  }) => {
    await context.addInitScript(older['styles of newer browsers'] ?? '');
    const page = await openTab(context, world.nextLink('leader'));
    await page.locator('.welcome .button-large').click();
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('ArrowDown');
    const marked = () =>
      [document.activeElement, document.activeElement?.closest('.choice')].map((one) =>
        one ? getComputedStyle(one).outlineStyle : '',
      );
    expect(await page.evaluate(marked)).toEqual(['solid', 'none']);
  });

  test('nor does going back after sending show the questions again', async ({ context, world }) => {
    await context.addInitScript(older['listeners that heed no signal'] ?? '');
    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    await send(page);
    await receiptOn(page);
    const now = await page.evaluate(() => JSON.stringify(history.state));
    await page.evaluate(() => history.back());
    await page.waitForFunction((before) => JSON.stringify(history.state) !== before, now);
    expect(await page.locator('form.questions').count()).toBe(0);
  });
});

describe('a browser that cannot lock answers', () => {
  for (const [name, without] of Object.entries({
    'no Web Crypto': `delete Crypto.prototype.subtle`,
    'no whole numbers of any size': `delete globalThis.BigInt`,
    'no keys from a secret': `const { importKey } = SubtleCrypto.prototype;
      SubtleCrypto.prototype.importKey = function (format, raw, algorithm, ...rest) {
        if (algorithm === 'HKDF') throw new DOMException('no', 'NotSupportedError');
        return importKey.call(this, format, raw, algorithm, ...rest);
      };`,
    'no tickets that can be checked': `const { importKey } = SubtleCrypto.prototype;
      SubtleCrypto.prototype.importKey = function (format, raw, algorithm, ...rest) {
        return algorithm.name === 'RSA-PSS'
          ? Promise.reject(new DOMException('no', 'NotSupportedError'))
          : importKey.call(this, format, raw, algorithm, ...rest);
      };`,
  })) {
    test(`${name}: is told before the first question which browser can`, async ({
      context,
      world,
    }) => {
      await context.addInitScript(without);
      const link = world.nextLink('leader');
      const page = await openTab(context, link);
      expect(await heading(page)).toBe('Deze browser kan je antwoorden niet op slot doen');
      // The browser that is opened from the menu takes the link from the address bar.
      expect(page.url()).toBe(link);
      expect(await page.getByText('Open in browser').count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  test('an address that is not secure is not blamed on the browser', async ({ context, world }) => {
    await context.addInitScript(`
      Object.defineProperty(window, 'isSecureContext', { value: false });
      delete Crypto.prototype.subtle;`);
    const page = await openTab(context, world.nextLink('leader'));
    expect(await heading(page)).toBe('Dit adres is niet veilig');
  });
});

describe('storage', () => {
  test('that is full while answering is told, and everything is still sent', async ({
    context,
    world,
  }) => {
    const page = await openTab(context, world.nextLink());
    expect(await page.getByText('Dit apparaat kan je antwoorden niet bewaren').count()).toBe(0);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('.welcome .button-large').click();
    await page.locator('input[type=radio]').first().check();
    await page.getByText('Bewaren lukt niet').waitFor();
    while (!(await page.locator('.review').count())) {
      await page.locator('button[type=submit]').click();
    }
    await page.route('**/ballot', (route) => route.abort('internetdisconnected'), { times: 1 });
    await send(page);
    await page.getByText('Nog niet verstuurd').waitFor();
    expect(await page.getByText('staan alleen op deze pagina').count()).toBe(1);
    expect(await page.getByText('Je mag deze pagina sluiten').count()).toBe(0);
    await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
    await receiptOn(page);
  });

  test('that answers can no longer be locked for is told', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink('leader'));
    await page.locator('.welcome .button-large').click();
    await page.evaluate(() => {
      SubtleCrypto.prototype.encrypt = () =>
        Promise.reject(new DOMException('no', 'OperationError'));
    });
    await page.locator('input[type=radio]').first().check();
    await page.getByText('Bewaren lukt niet').waitFor();
    expect(await page.getByText('Bewaard op dit apparaat').count()).toBe(0);
  });

  test('is not denied where a part of the page did not come', async ({ context, world }) => {
    const link = world.nextLink('leader');
    const page = await openTab(context, link);
    await page.route('**/respond-ballot*', (route) => route.abort());
    await answerOne(page);
    await send(page);
    await page.getByText('Nog niet verstuurd').waitFor();
    expect(await page.getByText('staan alleen op deze pagina').count()).toBe(0);
    expect(await page.getByText('Je mag deze pagina sluiten').count()).toBe(1);
    await page.close();
    const later = await openTab(context, link);
    await later.locator('.welcome .button-large').click();
    await send(later);
    await receiptOn(later);
  });

  test('that two tabs share keeps what was answered in either', async ({ context, world }) => {
    const link = world.nextLink('leader');
    /** Answers a question of the first screen, and waits until the device has it. */
    const answer = async (page: Page, at: number) => {
      const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      await page.locator('fieldset.item').nth(at).locator('input[type=radio]').nth(3).check();
      await page.waitForFunction((was) => JSON.stringify({ ...localStorage }) !== was, before);
    };
    const first = await openTab(context, link);
    await first.locator('.welcome .button-large').click();
    await answer(first, 0);
    const second = await openTab(context, link);
    await second.locator('.welcome .button-large').click();
    await answer(second, 1);
    // The tab that was left open knows nothing of the second answer.
    await answer(first, 2);
    const third = await openTab(context, link);
    await third.locator('.welcome .button-large').click();
    expect(await third.locator('fieldset.item input:checked').count()).toBe(3);
  });

  test('that is cleared while the ballot is on its way loses nothing', async ({
    context,
    world,
  }) => {
    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    await page.route('**/ballot', (route) => route.abort('internetdisconnected'), { times: 1 });
    await send(page);
    await page.getByText('Nog niet verstuurd').waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
    expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('that is refused makes the browser ask before the page is left with answers', async ({
    context,
    world,
  }) => {
    await context.addInitScript(older['storage that is refused'] ?? '');
    const page = await openTab(context, world.nextLink());
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.locator('.welcome .button-large').click();
    await page.locator('input[type=radio]').first().click();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });

  test('that does not let go is not called cleared', async ({ context, world }) => {
    await context.addInitScript(`Storage.prototype.removeItem = () => {}`);
    const page = await openTab(context, world.nextLink('leader'));
    await answerOne(page);
    await send(page);
    await receiptOn(page);
    expect(await page.getByText('Op dit apparaat zijn ze gewist').count()).toBe(0);
    expect(await page.getByText('Wis zelf de gegevens').count()).toBe(1);
  });
});

describe('a ballot of which no reply came', () => {
  test('is told to be counted, or how to find out, and never “not received”', async ({
    context,
    world,
  }) => {
    const link = world.nextLink();
    const page = await openTab(context, link);
    await answerOne(page);
    const lose = async (route: Route) => {
      await route.fetch();
      await route.abort('connectionreset');
    };
    await page.route('**/ballot', lose, { times: 1 });
    await send(page);
    await page.getByText('Nog niet verstuurd').waitFor();
    await page.route('**/ballot', (route) =>
      route.fulfill({ status: 410, json: { error: 'wave.closed' } }),
    );
    await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
    await page.getByRole('heading', { name: 'De vragenlijst is gesloten' }).waitFor();
    expect(await page.getByText('niet ontvangen').count()).toBe(0);
    expect(await page.getByText(/Je ontvangstbewijs: [0-9a-f]{64}/).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/ballot');
    await page.close();
    const again = await openTab(context, link);
    await receiptOn(again);
  });
});
