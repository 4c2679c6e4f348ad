import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { inBrowser as test } from './in-browser.ts';
import { looksRight } from './looks.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { followOn } from './page-driver.ts';
import { heading, pressOn, signInWith } from './respond-driver.ts';

/** Somebody of HR makes a passkey and comes back with it, on the browser's virtual authenticator. */
let world: ManageWorld;
let context: BrowserContext;
let page: Page;
let authenticator: { session: CDPSession; id: string };

/** A passkey is bound to a host's name: `localhost`, since an address of numbers has none. */
const named = (url: string) => url.replace('127.0.0.1', 'localhost');

test.beforeAll(async ({ browser }) => {
  world = await startManageWorld();
  context = await browser.newContext({ locale: 'nl-NL' });
  page = await context.newPage();
  authenticator = await plugIn(page);
});

afterAll(async () => {
  await world?.stop();
});

async function plugIn(where: Page): Promise<{ session: CDPSession; id: string }> {
  const session = await context.newCDPSession(where);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id: authenticatorId };
}

const press = (name: string) => pressOn(page, name);

const offered = () => page.getByRole('link', { name: 'Maak een passkey' }).count();

/** How far to the right of the heading of its card each thing on the page of the account begins. */
const insets = () =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll('section.card :is(li > span, form[action="/sign-out"] button)'),
    ].map((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const heading = element.closest('section')?.querySelector('h2');
      const padding = Number.parseFloat(getComputedStyle(element).paddingInlineStart);
      const from = (heading?.getBoundingClientRect().left ?? 0) + padding + element.clientLeft;
      return Math.round(words.getBoundingClientRect().left - from);
    }),
  );

test('the link of the first start is followed by a passkey', async () => {
  await signInWith(page, named(world.signIn));
  await page.waitForURL('**/manage');
  await looksRight(page, 'passkey-offered');
  await followOn(page, 'Maak een passkey');
  // Offered once; from then on the way stands at the foot of every page.
  await followOn(page, 'Ga verder');
  expect(await offered()).toBe(0);
  await followOn(page, 'Je aanmelding');
  expect(await heading(page)).toBe('Je aanmelding');
  await looksRight(page, 'account');
  await press('Maak een passkey');
  await page.getByText('Gemaakt op').waitFor();
  // What is listed begins where its card begins, and so does the way out.
  expect(await insets()).toEqual([0, 0, 0]);
  const { credentials } = await authenticator.session.send('WebAuthn.getCredentials', {
    authenticatorId: authenticator.id,
  });
  expect(credentials).toHaveLength(1);
});

test('signed out, the same person comes in with the passkey and without a link', async () => {
  await press('Meld dit apparaat af');
  await page.goto(`${named(world.origin)}/sign-in`);
  await press('Aanmelden met een passkey');
  await page.waitForURL('**/manage');
  expect(await heading(page)).toBe('Metingen');
  expect(await offered()).toBe(0);
});

test('an answer that was recorded opens nothing a second time with another challenge', async () => {
  const answers: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/sign-in/passkey')) answers.push(request.postData() ?? '');
  });
  await page.goto(`${named(world.origin)}/sign-in`);
  await press('Aanmelden met een passkey');
  await page.waitForURL('**/manage');
  const [answer = ''] = answers;
  const damaged = JSON.parse(answer);
  const data = JSON.parse(Buffer.from(damaged.response.clientDataJSON, 'base64url').toString());
  data.challenge = Buffer.alloc(56).toString('base64url');
  damaged.response.clientDataJSON = Buffer.from(JSON.stringify(data)).toString('base64url');
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  for (const body of [JSON.stringify(damaged), answer]) {
    const response = await fetch(`${world.origin}/sign-in/passkey`, {
      method: 'POST',
      headers: { ...headers, origin: world.origin },
      body,
    });
    expect(response.status).toBe(401);
  }
});

test('a passkey that was removed opens nothing', async () => {
  await page.goto(`${named(world.origin)}/account`);
  await page.getByRole('button', { name: /^Verwijder de passkey/ }).click();
  await page.getByText('Je hebt nog geen passkey.').waitFor();
  await press('Meld dit apparaat af');
  await page.goto(`${named(world.origin)}/sign-in`);
  await press('Aanmelden met een passkey');
  await page.getByText('Aanmelden met een passkey is niet gelukt').waitFor();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});
