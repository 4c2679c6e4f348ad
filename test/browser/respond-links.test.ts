import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering } from './answering.ts';
import { heading, openTab, overflow, violations } from './respond-driver.ts';

const test = answering('csi-pulse');

const partsOf = (link: string) => {
  const [secret = '', hash = ''] = new URL(link).hash.slice(1).split('.');
  return { secret, hash, fragment: `${secret}.${hash}` };
};

/** What a phone is given instead of the link, with `F` for the fragment. */
const addresses = [
  '/s%23F',
  '/s%2523F',
  '/s/#F',
  '/s/%23F',
  '/s#F.',
  '/s#F)',
  '/s#F%3E',
  '/s#F%20',
  '/s#F%E2%80%8B.%22',
  '/s#F&data=05%7C02',
  '/s#F?utm_source=mail',
  '/s?fbclid=IwAR0-x_Y#F',
  '/s%23F&data=05',
  '/S#F',
  '//s%23F',
  '///S/#F',
  '/s=%0D%0A%23F',
  '/%20s%25252523F',
  '/s.#F',
  '/s=23F',
  '/s%e2%80%8b%ef%bc%83F',
  '/s#%20F',
  '/s#FF',
  '/s%20-%20F',
  '/s%u0023F',
  '/s&num;F',
  '/s?F',
  '/s*F',
  '/sF',
];

describe('a link as a mail program leaves it', () => {
  for (const [at, address] of addresses.entries()) {
    test(`${address} leads to the welcome page and leaves nothing in the address bar`, async ({
      context,
      world,
    }) => {
      const { secret, fragment } = partsOf(world.nextLink(at % 3 === 0 ? 'leader' : 'staff'));
      const page = await openTab(context, world.origin + address.replaceAll('F', fragment));
      await page.waitForSelector('.welcome');
      const devtools = await context.newCDPSession(page);
      const { entries } = await devtools.send('Page.getNavigationHistory');
      expect([page.url(), ...entries.map(({ url }) => url)].join()).not.toContain(secret);
      await page.reload();
      await page.waitForSelector('.welcome');
    });
  }

  test('a dot in percents, and a second mangled link in the same tab, are read', async ({
    context,
    world,
  }) => {
    const { secret, hash } = partsOf(world.nextLink());
    const page = await openTab(context, `${world.origin}/s`);
    await page.goto(`${world.origin}/s#${secret}%2E${hash}`);
    await page.waitForSelector('.welcome');
    expect(await page.locator('#pasted-link').count()).toBe(0);
  });
});

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#pasted-link').fill(text);
  await page.getByRole('button', { name: 'Open de vragenlijst' }).click();
}

describe('a link that cannot be read', () => {
  test('is called incomplete, and a pasted one opens, whatever stands around it', async ({
    context,
    world,
  }) => {
    const link = world.nextLink();
    const page = await openTab(context, link.slice(0, -9));
    expect(await heading(page)).toBe('Deze link is niet compleet');
    expect(page.url()).toBe(`${world.origin}/s`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await paste(page, `Beste collega,\n${link.slice(0, -20)}`);
    expect(await page.locator('#pasted-fault').innerText()).toContain('geen hele link');
    await paste(
      page,
      `> Beste collega,\n> open <${link.slice(0, 60)}=\n> ${link.slice(60)}>.\n> HR`,
    );
    await page.waitForSelector('.welcome');
  });

  test('is asked for where somebody came without one', async ({ context, world }) => {
    const page = await openTab(context, `${world.origin}/s?utm_source=mail`);
    expect(await heading(page)).toBe('Open je eigen link');
    await paste(page, world.nextLink());
    await page.waitForSelector('.welcome');
  });
});

describe('a server that does not open a good link', () => {
  for (const [status, code, title] of [
    [400, 'request.malformed', 'De vragenlijst ging niet open'],
    [413, 'body.large', 'De vragenlijst ging niet open'],
    [404, 'link.unknown', 'Deze link kennen we niet'],
    [404, 'page.unknown', 'De vragenlijst ging niet open'],
    [429, 'request.often', 'Het is nu erg druk'],
    [503, 'internal', 'Het is nu erg druk'],
  ] as const) {
    test(`${status} ${code} is told as “${title}”`, async ({ context, world }) => {
      const page = await context.newPage();
      await page.route('**/s/open', (route) => route.fulfill({ status, json: { error: code } }));
      await page.goto(world.nextLink());
      await page.waitForSelector('h1');
      expect(await heading(page)).toBe(title);
      expect(await violations(page)).toEqual([]);
      const again = page.getByRole('button', { name: 'Probeer opnieuw' });
      if (code !== 'link.unknown') {
        await page.unroute('**/s/open');
        await again.click();
        await page.waitForSelector('.welcome');
      }
    });
  }
});
