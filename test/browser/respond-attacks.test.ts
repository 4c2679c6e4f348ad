import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering } from './answering.ts';
import { followOn } from './page-driver.ts';
import {
  keepingAddress,
  withoutEncryption,
  withoutHeaders,
  withoutWiping,
} from './respond-defences.ts';
import { answerOne, heading, openTab, receiptOn, send } from './respond-driver.ts';

const test = answering('csi-pulse');

const elsewhere = 'https://counter.example/pixel.png';

/** Every request of a browser, as a line with its address, headers and body. */
function requestsOf(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) => {
    // What the policy of the page forbids never leaves the browser, and is listed all the same.
    if (request.url() === elsewhere) return;
    const headers = JSON.stringify(request.headers());
    sent.push(`${request.url()} ${headers} ${request.postData() ?? ''}`);
  });
  return sent;
}

const secretOf = (link: string) => link.split('#')[1]?.split('.')[0] ?? '';
describe('case 22: somebody on the way, or a page that was made to call home', () => {
  /** A whole visit, with a picture of somebody else planted in the page. */
  async function visit(context: BrowserContext, link: string): Promise<string[]> {
    const sent = requestsOf(context);
    await context.route(elsewhere, (route) => {
      sent.push(elsewhere);
      return route.fulfill({ status: 204 });
    });
    const page = await context.newPage();
    await page.goto(link);
    await page.waitForSelector('.welcome');
    await page.evaluate((source) => {
      const picture = document.createElement('img');
      picture.src = source;
      document.body.append(picture);
    }, elsewhere);
    await answerOne(page);
    await send(page);
    await receiptOn(page);
    await followOn(page, 'De lijst met getelde ontvangstbewijzen');
    await page.waitForURL('**/receipts**');
    return sent;
  }

  test('finds in no request a third party, a Referer or the secret of the link', async ({
    context,
    world,
  }) => {
    const link = world.nextLink();
    const sent = await visit(context, link);
    expect(sent.length).toBeGreaterThan(8);
    expect(sent.filter((line) => !line.startsWith(world.origin))).toEqual([]);
    expect(sent.filter((line) => /"referer":"[^"]/i.test(line))).toEqual([]);
    expect(sent.filter((line) => line.includes(secretOf(link)))).toEqual([]);
  });

  test('would be called, and told where from, by a page without our headers', async ({
    context,
    world,
  }) => {
    await withoutHeaders(context);
    const sent = await visit(context, world.nextLink());
    expect(sent.filter((line) => line.startsWith(elsewhere)).length).toBe(1);
    expect(sent.filter((line) => /"referer":"[^"]/i.test(line)).length).toBeGreaterThan(0);
  });
});

describe('case 22: somebody who looks at the address bar and the history of this tab', () => {
  async function history(context: BrowserContext, link: string): Promise<string> {
    const page = await openTab(context, link);
    await answerOne(page);
    const devtools = await context.newCDPSession(page);
    const { entries } = await devtools.send('Page.getNavigationHistory');
    return [page.url(), ...entries.map(({ url }) => url)].join('\n');
  }

  test('finds no link there', async ({ context, world }) => {
    const link = world.nextLink();
    expect(await history(context, link)).not.toContain(secretOf(link));
  });

  test('would find it if the page could not clean its address', async ({ context, world }) => {
    await keepingAddress(context);
    const link = world.nextLink();
    expect(await history(context, link)).toContain(secretOf(link));
  });
});

describe('case 22: the next user of a shared device', () => {
  const words = 'Het dak lekt al een jaar.';

  /** What is kept of the answers. */
  const draftOn = (page: Page) =>
    page.evaluate(
      () => Object.entries(localStorage).find(([name]) => name.endsWith('.draft'))?.[1],
    );

  /** Somebody who answers and walks away before sending. */
  async function leaveHalfway(context: BrowserContext, link: string): Promise<Page> {
    const page = await openTab(context, link);
    await answerOne(page);
    while (!(await page.locator('textarea').count())) {
      await page.getByRole('button', { name: /^Terug/ }).click();
    }
    await page.getByText('Bewaard op dit apparaat').waitFor();
    const before = await draftOn(page);
    await page.locator('textarea').fill(words);
    await expect.poll(() => draftOn(page)).not.toBe(before);
    return page;
  }

  /** Everything the browser keeps for this site, also read as base64url. */
  async function kept(page: Page): Promise<string> {
    const values = await page.evaluate(() => [
      ...Object.entries(localStorage).flat(),
      document.cookie,
    ]);
    return values
      .flatMap((value) => [value, Buffer.from(value, 'base64url').toString('utf8')])
      .join('\n');
  }

  async function clear(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Wis mijn antwoorden hier' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByRole('heading', { name: 'Gewist' }).waitFor();
  }

  test('reads no answer and no link in what the browser keeps', async ({ context, world }) => {
    const link = world.nextLink();
    const found = await kept(await leaveHalfway(context, link));
    expect(found).toContain('.draft');
    expect(found).not.toContain(words);
    expect(found).not.toContain(secretOf(link));
  });

  test('would read the answers of a page that does not encrypt', async ({ context, world }) => {
    await withoutEncryption(context);
    expect(await kept(await leaveHalfway(context, world.nextLink()))).toContain(words);
  });

  test('gets in a tab of their own neither the link nor the answers, and with an own link a clean sheet', async ({
    context,
    world,
  }) => {
    await leaveHalfway(context, world.nextLink());
    const empty = await openTab(context, `${world.origin}/s`);
    expect(await heading(empty)).toBe('Open je eigen link');
    const own = await openTab(context, world.nextLink());
    await own.getByRole('button', { name: 'Begin', exact: true }).click();
    expect(await own.locator('input:checked').count()).toBe(0);
  });

  test('cannot page back to anything after clearing, nor after sending', async ({
    context,
    world,
  }) => {
    const cleared = await leaveHalfway(context, world.nextLink());
    await clear(cleared);
    await cleared.goBack();
    expect(await cleared.locator('body').innerText()).not.toContain(words);
    expect(await cleared.locator('textarea, input').count()).toBe(0);
    await cleared.reload();
    expect(await heading(cleared)).toBe('Open je eigen link');

    const page = await openTab(context, world.nextLink());
    await answerOne(page);
    await send(page);
    const receipt = await receiptOn(page);
    await page.reload();
    expect(await heading(page)).toBe('Open je eigen link');
    expect(await kept(page)).not.toContain(receipt);
  });

  test('would go on where the other stopped if clearing kept anything', async ({
    context,
    world,
  }) => {
    await withoutWiping(context);
    const page = await leaveHalfway(context, world.nextLink());
    await clear(page);
    await page.reload();
    await page.getByRole('button', { name: 'Ga verder' }).click();
    expect(await page.locator('textarea').inputValue()).toBe(words);
  });
});
