import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { type DemoCompany, foundCompany } from '../../scripts/demo/company.ts';
import { startGuide } from '../../scripts/demo/guide.ts';
import { overTls } from '../../scripts/demo/nearby.ts';
import { playClosedWave, playHistory, playNewest, playOpenWave } from '../../scripts/demo/play.ts';
import { silentProgress } from '../../scripts/play/progress.ts';
import { inBrowser as test } from './in-browser.ts';
import { followOn } from './page-driver.ts';

/** A visitor goes through every door of the demo, on a phone that reaches it over the network. */
let company: DemoCompany;
let context: BrowserContext;
let page: Page;
let data: string;

/** A free port below those that a machine gives to whoever asks for any: nobody gets it meanwhile. */
async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const server = createServer().listen(port, '127.0.0.1');
  const [outcome] = await Promise.race([
    once(server, 'listening').then(() => ['free']),
    once(server, 'error').then(() => ['taken']),
  ]);
  server.close();
  return outcome === 'free' ? port : freePort();
}

test.beforeAll(async ({ browser }) => {
  data = await mkdtemp(join(tmpdir(), 'geleding-demo-'));
  const reached = await overTls('127.0.0.1', new Date());
  const guide = await startGuide(reached);
  const tour = guide.origin;
  company = await foundCompany({ data, port: await freePort() }, silentProgress, {
    reached,
    tour,
    built: true,
  });
  // The phone's owner chose to go on past the warning.
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    ignoreHTTPSErrors: true,
  });
  page = await context.newPage();
  await page.goto(`${tour}/report?language=en`);
  await page.getByRole('heading', { name: 'One moment' }).waitFor();

  guide.show({ company });
  const play = { company, guide, people: 60, progress: silentProgress };
  const playAnswers = await playOpenWave(play);
  await playNewest(play);
  await playClosedWave(play);
  await playAnswers();
  await playHistory(play, () => {});
});

afterAll(async () => {
  await company?.local.stop();
  await rm(data, { recursive: true, force: true });
});

const front = () => page.goto(`${company.local.origin}/?language=en`);

/** Goes through a door of the front page; signs in where it leads to a sign-in. */
async function enter(door: string): Promise<void> {
  await front();
  await followOn(page, page.getByRole('link', { name: door, exact: true }));
  await page.waitForURL((url) => url.pathname !== '/' || url.origin !== company.local.origin);
  if (new URL(page.url()).pathname !== '/sign-in') return;
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

const heading = (name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).first().waitFor();

test('a page that was opened too early goes on by itself once its report is there', async () => {
  await page.waitForURL(`${company.local.origin}/sign-in**`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test.each([
  ['The report', /results/],
  ['The report of one department', /results/],
  ['The HR desk', /\/manage$/],
  ['The works council', /council/],
  ['The key holder', /\/key\//],
  ['What staff get to read', /\/report/],
  ['What happens to an answer', /\/privacy/],
  ['Was my answer counted?', /\/receipts/],
  ['The questionnaire', /\/s/],
  ['The questionnaire for leaders', /\/s/],
])('the door "%s" opens in the language of the front page', async (door, address) => {
  await enter(door);
  await page.waitForURL(address);
  await page.locator('h1').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('the report of one department is that of the department, also for who was let in for more', async () => {
  await enter('The report of one department');
  await page.waitForURL(/results\/[0-9a-f]+\?unit=/);
  await page.getByText('· Klantenservice').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('whoever went through every door is still let in as HR', async () => {
  await page.goto(`${company.local.origin}/manage`);
  expect(new URL(page.url()).pathname).toBe('/manage');
  await page.getByRole('link', { name: 'Servicemeting najaar' }).first().waitFor();
});

test('the mail shows an invitation, a reminder and who is reminded of an agreement', async () => {
  await enter('The mail');
  await heading('The mail');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const subjects = await page.locator('tbody th').allInnerTexts();
  expect(new Set(subjects).size).toBeGreaterThan(2);
  expect(subjects).toContain('Een afspraak om nu te bekijken');
});

test('an agreement stands in the newest report with whoever takes it on', async () => {
  await enter('The report');
  await page.waitForURL(/\/results\/[0-9a-f]+/);
  await page.goto(`${page.url().split('?')[0]}/agreements`);
  await page.getByText('Directie', { exact: true }).first().waitFor();
  expect(await page.locator('main').innerText()).toContain('een directielid');
});

test('a visitor opens the closed ballot box with the key at hand, and publishes', async () => {
  await front();
  const link = page.getByRole('link', { name: 'The key as a file' });
  // What this browser saves it fetches without asking whether its owner chose to go on.
  await link.click({ trial: true });
  const saved = await fetch((await link.getAttribute('href')) ?? '');
  expect(saved.headers.get('content-disposition')).toContain('key.json');
  const buffer = Buffer.from(await saved.arrayBuffer());
  await enter('Open a ballot box yourself');
  await page.waitForURL(/\/key\//);
  await page.getByLabel('Yes, these are the same words').check();
  const file = { name: 'key.json', mimeType: 'application/json', buffer };
  await page.setInputFiles('#key-file', file);
  await page.getByRole('button', { name: 'Open the ballot box now' }).click();
  await heading('The ballot box is open');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'I have read them' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('The results are published').first().waitFor();
  expect(page.url()).toContain('/key/');
});
