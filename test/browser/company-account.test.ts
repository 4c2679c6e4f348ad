import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { inBrowser as test } from './in-browser.ts';
import { looksRight } from './looks.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { followOn } from './page-driver.ts';
import { phone, untilGone } from './respond-driver.ts';

/** Signing in at a certified OpenID provider that is not ours, with the whole product in a browser. */

let server: Server;
let world: ManageWorld;

const client = { OIDC_CLIENT_ID: 'geleding', OIDC_CLIENT_SECRET: 'a-secret-for-the-tests-only' };

test.beforeAll(async () => {
  server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world = await startManageWorld({ OIDC_ISSUER: issuer, ...client });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.OIDC_CLIENT_ID,
        client_secret: client.OIDC_CLIENT_SECRET,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${world.origin}/sign-in/company/back`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only for the tests'] },
    findAccount: async (_: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: id, email_verified: !id.startsWith('unverified') }),
    }),
  });
  server.on('request', provider.callback());
});

afterAll(async () => {
  await world?.stop();
  server?.closeAllConnections();
  server?.close();
});

/** Presses the button of our sign-in, and types a name and a password at the provider. */
async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto(`${world.origin}/sign-in`);
  await page.locator('#use-company').click();
  await page.locator('input[name=login]').fill(email);
  await page.locator('input[name=password]').fill('whatever');
  await page.locator('button[type=submit]').click();
  // The provider's next page has a button of the same kind, with which somebody agrees.
  await page.locator('input[name=login]').waitFor({ state: 'detached' });
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`${world.origin}/**`);
}

describe('a company account', () => {
  test('lets in whoever HR let in by the same address, after the provider said so', async ({
    browser,
  }) => {
    const desk = await browser.newPage();
    await desk.goto(world.signIn);
    await desk.locator('#sign-in button').click();
    await desk.waitForURL('**/manage');
    await desk.goto(`${world.origin}/manage/members`);
    await desk.locator('[name=name]').fill('Els');
    await desk.locator('[name=email]').fill('Els@company.example');
    await desk.locator('[name=role][value=council]').check();
    await desk.locator('form.card button').click();
    await desk.waitForSelector('#made');

    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(`${world.origin}/sign-in`);
    await looksRight(page, 'sign-in-with-company');
    await signInAs(page, 'els@company.example');
    expect(new URL(page.url()).pathname).toBe('/council');

    await desk.goto(`${world.origin}/manage/members`);
    await followOn(desk, 'Toegang van Els');
    await looksRight(desk, 'member');
    await desk.locator('form[action$="/devices/end"] button').click();
    await untilGone(desk);
    await page.goto(`${world.origin}/council`);
    expect(await page.title()).not.toMatch(/raad|council/i);
    await context.close();
  });

  test.for([
    'jan@company.example',
    'unverified-els@company.example',
  ])('opens nothing for %s', async (email, { browser }) => {
    const context = await phone(browser);
    const page = await context.newPage();
    await signInAs(page, email);
    expect(new URL(page.url()).pathname).toBe('/sign-in/company/back');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.goto(`${world.origin}/account`))?.status()).toBe(401);
    await context.close();
  });
});
