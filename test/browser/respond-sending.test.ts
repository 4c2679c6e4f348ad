import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering } from './answering.ts';
import {
  answerOne,
  heading,
  openTab,
  phoneIn,
  receiptOn,
  send,
  violations,
} from './respond-driver.ts';

const test = answering('csi-pulse');

/** The request arrives and does its work, the reply is lost: the nastiest moment to drop. */
async function loseReply(route: Route): Promise<void> {
  await route.fetch();
  await route.abort('connectionreset');
}

const lose = (page: Page, path: string, how: (route: Route) => Promise<void>) =>
  page.route(`**${path}`, how, { times: 1 });

describe('a connection that drops while sending', () => {
  for (const path of ['/s/ticket', '/ballot']) {
    for (const [what, how] of [
      ['request', (route: Route) => route.abort('internetdisconnected')],
      ['reply', loseReply],
    ] as const) {
      test(`a lost ${what} of ${path} is told, and trying again sends once`, async ({
        context,
        world,
      }) => {
        const page = await openTab(context, world.nextLink());
        await answerOne(page);
        await lose(page, path, how);
        await send(page);
        await page.getByText('Nog niet verstuurd').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
        await receiptOn(page);
      });

      test(`after a lost ${what} of ${path} the link finishes sending on the same device`, async ({
        context,
        world,
      }) => {
        const link = world.nextLink();
        const page = await openTab(context, link);
        await answerOne(page);
        await lose(page, path, how);
        await send(page);
        await page.getByText('Nog niet verstuurd').waitFor();
        await page.close();
        const again = await openTab(context, link);
        expect(await receiptOn(again)).toMatch(/^[0-9a-f]{64}$/);
      });
    }
  }

  test('sending goes on by itself when the connection is back', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    await context.setOffline(true);
    await send(page);
    await page.getByText('Nog niet verstuurd').waitFor();
    await context.setOffline(false);
    expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('without a connection the link itself says so, and opens when it is back', async ({
    context,
    world,
  }) => {
    const page = await context.newPage();
    await page.goto(`${world.origin}/s`);
    await page.route('**/s/open', (route) => route.abort('internetdisconnected'));
    await page.goto(world.nextLink());
    await page.getByText('Geen verbinding').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/s/open');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.waitForSelector('.welcome');
  });
});

describe('a server that refuses', () => {
  for (const [code, status, title] of [
    ['wave.closed', 410, 'Te laat om te versturen'],
    ['ballot.unsigned', 403, 'Je antwoorden zijn niet aangenomen'],
  ] as const) {
    test(`${code} leads to a page that says what it means`, async ({ context, world }) => {
      const page = await openTab(context, world.nextLink());
      await answerOne(page);
      await page.route('**/ballot', (route) => route.fulfill({ status, json: { error: code } }));
      await send(page);
      await page.getByRole('heading', { name: title }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }

  test('a wave that is cancelled in the meantime says so, and why', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    const json = { error: 'wave.cancelled', reason: 'De afdelingen klopten niet.' };
    await page.route('**/s/ticket', (route) => route.fulfill({ status: 410, json }));
    await send(page);
    await page.getByRole('heading', { name: 'Deze meting gaat niet door' }).waitFor();
    expect(await page.getByText('De afdelingen klopten niet.').count()).toBe(1);
    await page.goBack();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'This survey is not going ahead' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test('a receipt that is not that of the ballot is not believed', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    const receipt = '0'.repeat(64);
    await page.route('**/ballot', (route) => route.fulfill({ status: 201, json: { receipt } }));
    await send(page);
    await page.getByText('Code: receipt.differs').waitFor();
    expect(await page.locator('.thanks').count()).toBe(0);
  });
});

describe('after sending', () => {
  test('pressing twice sends once and still shows the receipt', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    await page.locator('.review .button-large').dblclick();
    await receiptOn(page);
    expect(await heading(page)).toBe('Ontvangen. Dank je wel!');
  });

  test('the device holds nothing that can be read, and the link says it was used', async ({
    context,
    world,
  }) => {
    const link = world.nextLink();
    const page = await openTab(context, link);
    await answerOne(page);
    await send(page);
    await receiptOn(page);
    const kept = await page.evaluate(() => ({ ...localStorage }));
    expect(Object.values(kept)).toEqual(['1']);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.close();
    const again = await openTab(context, link);
    expect(await heading(again)).toBe('Je hebt al meegedaan');
  });

  test('another device learns only at sending that the link was used, and whom to tell', async ({
    context,
    device,
    world,
  }) => {
    const link = world.nextLink();
    const page = await openTab(context, link);
    await answerOne(page);
    await send(page);
    await receiptOn(page);
    const second = await device(phoneIn('nl-NL'));
    const other = await openTab(second, link);
    expect(await other.getByText('Een link telt één keer.').count()).toBe(1);
    await answerOne(other);
    await send(other);
    await other.getByRole('heading', { name: 'Deze link is al eerder gebruikt' }).waitFor();
    expect(await other.getByText('deze zijn niet verstuurd').count()).toBe(1);
    expect(await other.getByText('Meld het bij de ondernemingsraad').count()).toBe(1);
    expect(await other.getByText('privacy@debrug.example').count()).toBe(1);
    expect(await violations(other)).toEqual([]);
    await other.reload();
    await other.getByRole('heading', { name: 'Deze link is al eerder gebruikt' }).waitFor();
    await other.getByRole('button', { name: 'Wis mijn antwoorden hier' }).click();
    await other.getByRole('button', { name: 'Ja, wis alles' }).click();
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
  });

  test('two tabs with one link make one ballot', async ({ context, world }) => {
    const link = world.nextLink();
    const [one, two] = [await openTab(context, link), await openTab(context, link)];
    await answerOne(one);
    await answerOne(two);
    await Promise.all([send(one), send(two)]);
    await Promise.all([one, two].map((page) => page.waitForSelector('.thanks, .respond-notice')));
    const titles = [await heading(one), await heading(two)].sort();
    expect(titles).toEqual(['Je hebt al meegedaan', 'Ontvangen. Dank je wel!']);
  });
});

describe('a device that is shared', () => {
  test('is cleared of everything, after asking', async ({ context, world }) => {
    const page = await openTab(context, world.nextLink());
    await page.locator('.button-large').click();
    await page.locator('input[type=radio]').first().check();
    await page.getByText('Bewaard op dit apparaat').waitFor();
    await page.getByRole('button', { name: 'Wis mijn antwoorden hier' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nee, terug' }).click();
    expect(await page.locator('input:checked').count()).toBe(1);
    await page.getByRole('button', { name: 'Wis mijn antwoorden hier' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    expect(await heading(page)).toBe('Gewist');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.reload();
    await page.getByText('Open je eigen link').waitFor();
  });
});
