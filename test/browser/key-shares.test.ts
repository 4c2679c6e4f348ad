import type { Browser, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { joinShares, splitKey } from '../../src/core/ballot/key-shares.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { readShareFile, shareFile } from '../../src/core/ballot/share-file.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import { inBrowser as test } from './in-browser.ts';
import { type KeyHolderWorld, startKeyHolderWorld } from './key-holder-world.ts';
import { looksRight } from './looks.ts';
import { savedBy } from './page-driver.ts';
import { heading, signInWith } from './respond-driver.ts';

/** Three holders meet to make a key in shares; later two of them open the box. */
let world: KeyHolderWorld;
/** What each holder takes home. */
const kept: { file: string; words: string[] }[] = [];
const holders = ['Ondernemingsraad', 'Vertrouwenspersoon', 'Bedrijfsarts'];

test.beforeAll(async () => {
  world = await startKeyHolderWorld('two-of-three');
});

afterAll(async () => {
  await world?.stop();
});

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fileOf = (share: number) => kept[share - 1]?.file ?? '';
const wordsOf = (share: number) => kept[share - 1]?.words ?? [];

async function visit(browser: Browser, position: number, locale = 'nl-NL'): Promise<Page> {
  const context = await browser.newContext({ locale, acceptDownloads: true });
  const page = await context.newPage();
  await signInWith(page, await world.signInLink(position));
  await page.waitForURL(`**/key/${world.wave}`);
  await page.waitForSelector('.key-screen');
  return page;
}

async function chooseFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.setInputFiles('#key-file', {
    name: 'deel.json',
    mimeType: 'application/json',
    buffer,
  });
}

async function keepShare(page: Page, share: number): Promise<void> {
  const name = holders[share - 1] as string;
  // The check words of a new key take a moment.
  await page.getByRole('heading', { name: `Deel ${share} van 3: bewaar het bestand` }).waitFor();
  await page.getByText(`Dit deel is voor ${name}.`).waitFor();
  const saved = await savedBy(page, () => click(page, `Bewaar deel ${share}`));
  expect(saved.name).toBe(`sleuteldeel-${share}-najaar-2026.json`);
  const file = saved.bytes.toString();
  if (share === 1) await looksRight(page, 'share-save');
  await click(page, `Deel ${share} staat op de USB-stick`);
  const words = await page.locator('.key-screen .recovery-words li').allInnerTexts();
  expect(words).toHaveLength(31);
  kept.push({ file, words });
  if (share === 1) await looksRight(page, 'share-sheet');
  await click(page, `${name} heeft het blad`);
  if (share === 2) {
    await chooseFile(page, fileOf(1));
    await page.getByText('Dit is deel 1. Kies het bestand van deel 2.').waitFor();
    await looksRight(page, 'share-read-back');
  }
  await chooseFile(page, file);
  await page.getByText(`Dit is deel ${share}, en het is heel.`).waitFor();
  for (const field of await page.locator('[role=group] input').all()) {
    const place = Number((await field.getAttribute('id'))?.replace('word-', ''));
    await field.fill(words[place - 1] as string);
  }
  await click(page, `Controleer deel ${share}`);
}

test('three holders make a key at one table; each leaves with one share of it', async ({
  browser,
}) => {
  const page = await visit(browser, 2);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  expect(await heading(page)).toBe('Jullie bewaren samen de sleutel');
  await looksRight(page, 'share-welcome');
  await click(page, 'Maak de sleutel');
  for (const share of [1, 2, 3]) await keepShare(page, share);
  await page.getByRole('heading', { name: 'Oefen het openen' }).waitFor();

  const shares = await Promise.all(kept.map(({ file }) => readShareFile(file)));
  const [one, two, three] = shares as [(typeof shares)[0], (typeof shares)[0], (typeof shares)[0]];
  const key = await joinShares(one, two);
  for (const pair of [
    [two, three],
    [three, one],
  ] as const) {
    expect(await joinShares(...pair)).toEqual(key);
  }
  const whole = Buffer.from(key.privateKey).toString('base64url');
  const stored = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
  );
  expect(stored).toBe('{}{}');
  expect(kept.map(({ file }) => file).join('') + sent.join('')).not.toContain(whole);
  for (const share of shares) {
    expect(sent.join('')).not.toContain(Buffer.from(share.bytes).toString('base64url'));
  }
});

test('they rehearse with two shares, and the meeting counts for all three', async ({ browser }) => {
  const page = await visit(browser, 1);
  expect(await heading(page)).toBe('Oefen het openen');
  await chooseFile(page, fileOf(1));
  await page.getByText('Deel 1 is er, van Ondernemingsraad. Nu nog een ander deel.').waitFor();
  await looksRight(page, 'share-gather');
  await chooseFile(page, fileOf(1));
  await page.getByText('Dit is weer deel 1.').waitFor();
  const misread = wordsOf(3).with(4, wordsOf(3)[5] as string);
  await page.fill('#key-words', misread.join(' '));
  await click(page, 'Gebruik deze woorden');
  await page.getByText('Alle woorden bestaan, maar samen kloppen ze niet.').waitFor();
  await page.fill('#key-words', wordsOf(3).join(' '));
  await click(page, 'Gebruik deze woorden');
  await page.getByText('Deel 1 en deel 3 zijn er.').waitFor();
  await click(page, 'Gebruik deze twee delen');
  await click(page, 'Oefen');
  await page.getByText('5 formulieren gingen goed open.').waitFor();
  await click(page, 'Verder');
  await page.getByText('Klaar. Jullie hoeven nu niets te doen').waitFor();
  expect(await page.getByText('heeft een deel; het openen is geoefend').count()).toBe(3);
  expect(await page.getByText('Nog één ding').count()).toBe(0);
  await looksRight(page, 'share-wait');
  await click(page, 'Controleer of je deel nog goed is');
  await chooseFile(page, fileOf(2));
  await page.getByText('Ja, dit is deel 2, en het is heel.').waitFor();
  await looksRight(page, 'share-test');
});

test('the box opens for two different shares of this wave, and for nothing less', async ({
  browser,
}) => {
  await world.answer(12);
  await world.close();
  const page = await visit(browser, 0, 'en-GB');
  expect(await heading(page)).toBe('Opening the ballot box');
  const other = await splitKey({ wave: 'elsewhere', ...(await generateBoxKey()) });
  await chooseFile(page, await shareFile(other[0] as (typeof other)[0], '2026-11-21'));
  await page.getByText('This share belongs to another survey or was replaced.').waitFor();
  const { share } = JSON.parse(fileOf(2)) as { share: string };
  const last = fromBase64Url(share);
  last[0] = (last[0] as number) ^ 1;
  await chooseFile(page, fileOf(2).replace(share, Buffer.from(last).toString('base64url')));
  await page.getByText('This file is damaged.').waitFor();
  await chooseFile(page, '{"format":"geleding-key-1"}');
  await page.getByText('This is not a file with a share of the key.').waitFor();
  await page.fill('#key-words', wordsOf(2).slice(4).join(' '));
  await click(page, 'Use these words');
  await page.getByText('That is 27 words; there must be 31.').waitFor();
  await looksRight(page, 'share-refused');
  await chooseFile(page, fileOf(2));
  await page.getByText('Share 2 is there').waitFor();
  await chooseFile(page, fileOf(3));
  await page.getByText('Share 2 and share 3 are there.').waitFor();
  await click(page, 'Use these two shares');
  await page.getByText('First compare the six words').waitFor();
  await page.getByLabel('Yes, these are the same words').check();
  await looksRight(page, 'share-open');
  await click(page, 'Use these two shares');
  await click(page, 'Open the ballot box now');
  await page.getByText('Ballots counted: 12.').waitFor();
  await click(page, 'Next');
  await page.getByRole('heading', { name: /Read the|Publish/ }).waitFor();
  if ((await heading(page)) !== 'Publish the results') {
    await page.locator('.key-screen .button-large').click();
  }
  await click(page, 'Publish');
  await page.getByText('Now destroy the shares').waitFor();
  await looksRight(page, 'share-done');
});
