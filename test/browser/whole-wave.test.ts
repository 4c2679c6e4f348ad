import { rm } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { type Local, startLocal } from '../../scripts/local/start-local.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { startFirst } from './first-start.ts';
import { inBrowser as test } from './in-browser.ts';
import { followOn, savedBy } from './page-driver.ts';
import {
  answerAll,
  openTab,
  phone,
  pressOn as press,
  receiptOn,
  send,
  signInWith,
  violations,
} from './respond-driver.ts';

/** HR, two key holders and ten members of staff take one wave from a staff list to a report. */
let local: Local;
let data: string;
let hr: Page;
const wave = { keyFile: '', links: [] as string[], receipts: [] as string[] };

test.beforeAll(async ({ browser }) => {
  const first = await startFirst();
  data = first.data;
  local = await startLocal({ data, port: 0 });
  hr = await (await browser.newContext({ locale: 'nl-NL', acceptDownloads: true })).newPage();
  await signInWith(hr, `${local.origin}/sign-in#${first.tokens[0]}`);
  await hr.waitForURL('**/manage');
});

afterAll(async () => {
  await local?.stop();
  await rm(data, { recursive: true, force: true });
});

/** Five who lead, five who work at the desk; k is 5, and everybody is expected to answer. */
const staffList = [
  'personeelsnummer;naam;afdeling;laag',
  ...Array.from({ length: 10 }, (_, at) => {
    const layer = at === 0 ? 'Directie' : at < 5 ? 'Teamleider' : 'Medewerker';
    return `${100 + at};Medewerker ${at};Balie;${layer}`;
  }),
].join('\n');

const follow = (link: string | RegExp | Locator) => followOn(hr, link);
const overview = () => follow('Service bij de balie');

test('HR prepares the wave with its own pages', async () => {
  await follow('Organisatie');
  await hr.getByLabel('Naam van de organisatie').fill('De Brug');
  await hr.getByLabel(/verantwoordelijk/).fill('De Brug b.v., Utrecht');
  await hr.getByLabel(/terecht met een vraag/).fill('privacy@debrug.example');
  await press(hr, 'Opslaan');
  await follow('Metingen');
  await hr.getByLabel(/Naam van de meting/).fill('Service bij de balie');
  await hr.getByLabel(/^Vragenlijst/).selectOption('csi-pulse');
  await press(hr, 'Maak deze meting');
  await follow('Lees de personeelslijst in');
  await hr.getByLabel('Bestand met de personeelslijst').setInputFiles({
    name: 'personeel.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(staffList),
  });
  await press(hr, 'Bekijk de lijst');
  await press(hr, 'Lees deze 10 mensen in');
  await follow('Kies de instellingen');
  await hr.locator('input[name=k][value="5"]').check();
  await hr.locator('#opens').fill(dayOf(new Date().toISOString()));
  for (const field of await hr.locator('input[name^=response-]').all()) await field.fill('100');
  await press(hr, 'Opslaan');
  await follow('Deel de groepen in');
  await hr.locator('input[name=tree][value=sides]').check();
  await press(hr, 'Deel de groepen zo in');
  await hr.locator('main:has(#tickets-bar[value="2"]):not(:has([data-ticket-keys]))').waitFor();
  expect(await hr.locator('#tickets-bar').getAttribute('value')).toBe('2');
});

/** A one-time link for a key holder, as HR reads it from the page. */
async function holderLink(name: string): Promise<string> {
  await press(hr, `Maak een link voor ${name}`);
  return hr.getByRole('textbox', { name: `Link voor ${name}` }).inputValue();
}

async function visit(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true });
  const page = await context.newPage();
  await signInWith(page, link);
  await page.waitForSelector('.key-screen');
  return page;
}

async function chooseKeyFile(page: Page): Promise<void> {
  await page.setInputFiles('#key-file', {
    name: 'sleutel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(wave.keyFile),
  });
}

async function rehearse(page: Page): Promise<void> {
  await press(page, 'Oefen');
  await press(page, 'Verder');
  await page.getByRole('heading', { name: /^(Bijna klaar|Klaar\. Je hoeft nu)/ }).waitFor();
  await page.context().close();
}

test('two key holders make, prove and rehearse the key', async ({ browser }) => {
  const first = await visit(browser, await holderLink('Ondernemingsraad'));
  await press(first, 'Maak de sleutel');
  const saved = await savedBy(first, () => press(first, 'Bewaar het bestand'));
  wave.keyFile = saved.bytes.toString();
  await press(first, 'Ik zie het bestand staan');
  const sheet = first.locator('.key-screen .recovery-words li');
  await sheet.nth(26).waitFor();
  const words = await sheet.allInnerTexts();
  expect(words).toHaveLength(27);
  await press(first, 'Ik heb het blad');
  await chooseKeyFile(first);
  await first.getByText('Dit bestand is goed.').waitFor();
  for (const field of await first.locator('input[id^=word-]').all()) {
    const place = Number((await field.getAttribute('id'))?.replace('word-', ''));
    await field.fill(words[place - 1] ?? '');
  }
  await press(first, 'Controleer en leg de sleutel vast');
  await first.getByText('Oefen het openen').waitFor();
  await rehearse(first);

  const second = await visit(browser, await holderLink('Vertrouwenspersoon'));
  await chooseKeyFile(second);
  await second.getByText('Oefen het openen').waitFor();
  await rehearse(second);
});

test('HR fixes what staff rely on, exports the links and opens the wave', async () => {
  await overview();
  await follow('Leg de meting vast');
  await hr.getByRole('checkbox').check();
  await press(hr, 'Leg de meting nu vast');
  await follow('Uitnodigen');
  const { bytes } = await savedBy(hr, () => follow('Download de links (CSV)'));
  wave.links = bytes.toString().match(/https?:\/\/[^\s;"]+/g) ?? [];
  expect(wave.links).toHaveLength(10);
  await overview();
  await follow('Leg het besluit van de ondernemingsraad vast');
  await hr.getByLabel('De ondernemingsraad stemt in').check();
  await hr.getByLabel('Datum van het besluit').fill(dayOf(new Date().toISOString()));
  await press(hr, 'Leg dit vast');
  await hr.getByText('HR heeft dit vastgelegd.').waitFor();
  await overview();
  await follow('Open de meting');
  await hr.getByRole('checkbox').check();
  await press(hr, 'Open de meting nu');
});

test('ten members of staff answer on their phones and keep a receipt', async ({ browser }) => {
  for (const link of wave.links) {
    const context = await phone(browser);
    const page = await openTab(context, link);
    await page.waitForSelector('.welcome');
    await answerAll(page);
    await send(page);
    wave.receipts.push(await receiptOn(page));
    await context.close();
  }
  expect(new Set(wave.receipts).size).toBe(10);
});

test('after closing a key holder opens the box and publishes', async ({ browser }) => {
  await follow('Sluiten');
  await hr.getByRole('checkbox').check();
  await press(hr, /^Sluit de meting/);
  await follow('Sleutels');
  const page = await visit(browser, await holderLink('Vertrouwenspersoon'));
  await page.getByLabel('Ja, dit zijn dezelfde woorden').check();
  await chooseKeyFile(page);
  await press(page, 'Open de stembus nu');
  await page.getByText('Getelde formulieren: 10.').waitFor();
  await press(page, 'Verder');
  await press(page, 'Klaar met lezen');
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByText('De uitslag is gepubliceerd').waitFor();
  expect(await page.getByRole('heading', { name: 'De uitslag is gepubliceerd' }).count()).toBe(1);
  await page.context().close();
});

test('HR reads a report that compares leaders and staff, and everybody finds the receipt', async () => {
  await follow('Metingen');
  await overview();
  await follow(/rapport/i);
  expect(await hr.locator('h1').innerText()).toBe('Samenvatting');
  expect(await hr.locator('main').innerText()).toContain('10 van 10');
  expect(await violations(hr)).toEqual([]);
  await follow(hr.locator('nav a[href*="/alignment"]'));
  expect(await hr.locator('main').innerText()).toContain('Leidinggevenden');
  const id = /results\/([0-9a-f]+)/.exec(hr.url())?.[1];
  await hr.goto(`${local.origin}/w/${id}/receipts`);
  const page = await hr.content();
  for (const receipt of wave.receipts) expect(page).toContain(receipt);
});
