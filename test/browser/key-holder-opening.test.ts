import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { keyFile } from '../../src/core/ballot/key-file.ts';
import { recoveryWords } from '../../src/core/ballot/recovery.ts';
import { inBrowser as test } from './in-browser.ts';
import { type BoxReply, chooseFile, click, visit, wellAnswered } from './key-holder-driver.ts';
import { type KeyHolderWorld, startKeyHolderWorld } from './key-holder-world.ts';
import { looksRight } from './looks.ts';
import { heading, signInWith } from './respond-driver.ts';

/** From a closed wave to a published release, by either holder of the key. */
let world: KeyHolderWorld;
/** What the holders keep: the file's text and the words of the sheet. */
const kept = { file: '', words: [] as string[] };
let receipts: string[] = [];

test.beforeAll(async () => {
  world = await startKeyHolderWorld();
  const key = { wave: world.wave, ...(await world.makeKey()) };
  kept.file = keyFile(key, '2026-12-01');
  kept.words = await recoveryWords(key.privateKey, 'nl');
  receipts = await world.answer(36);
  await world.answerBadly(37);
  await world.close();
});

afterAll(async () => {
  await world?.stop();
});

/** Compares the words, chooses the file, and waits for a screen with this heading. */
async function openWith(page: Page, title: string): Promise<void> {
  await page.getByLabel('Ja, dit zijn dezelfde woorden').check();
  await chooseFile(page, kept.file);
  await click(page, 'Open de stembus nu');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

test('what the operator changed is noticed and nothing is published', async ({ browser }) => {
  const page = await visit(world, browser, 0);
  const first = (change: (box: BoxReply) => unknown) =>
    page.route('**/box?after=', async (route) => {
      const box = (await (await route.fetch()).json()) as BoxReply;
      await change(box);
      await route.fulfill({ json: box });
    });
  await page.route('**/box?after=', (route) => route.abort());
  await openWith(page, 'Het openen is gestopt');
  await page.getByText('De server is niet te bereiken.').waitFor();
  await looksRight(page, 'open-stopped');

  await page.unrouteAll();
  await first((box) => {
    box.manifest.contact = 'somebody@else.example';
  });
  await click(page, 'Probeer opnieuw');
  await page.getByText('is niet wat in de spelregels').waitFor();
  expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);

  await page.unrouteAll();
  await first(async (box) => {
    const [one, two, three, four] = await wellAnswered(box.ballots, receipts);
    if (!one || !two || !three || !four) throw new Error('the box is too empty');
    [one.ciphertext, two.ciphertext] = [two.ciphertext, one.ciphertext];
    three.signature = four.signature;
    box.ballots.push({ ...four });
  });
  await page.reload();
  await openWith(page, 'De stembus is open');
  await page.getByText('Getelde formulieren: 33.').waitFor();
  const row = (reason: string) => page.locator('tr', { hasText: reason }).locator('td').innerText();
  expect(await row('Beschadigd')).toBe('2');
  expect(await row('Zonder geldig stempel')).toBe('1');
  expect(await row('Tweede formulier')).toBe('1');
  expect(await row('Met antwoorden die niet')).toBe('1');
  await looksRight(page, 'open-counted');

  await page.unrouteAll();
  let sendHalf = () => {};
  const asked = new Promise<void>((resolve) => {
    sendHalf = resolve;
  });
  await first((box) => {
    box.ballots = box.ballots.slice(0, 34);
    box.next = 'half';
  });
  await page.route('**/box?after=half', async (route) => {
    await asked;
    await route.abort();
  });
  await page.reload();
  await openWith(page, 'De stembus gaat open');
  await page.getByText('32 van de 37 formulieren bekeken').waitFor();
  expect(await page.locator('progress').getAttribute('max')).toBe('37');
  await looksRight(page, 'open-progress');
  sendHalf();
  await page.getByRole('heading', { name: 'Het openen is gestopt' }).waitFor();
  await page.unrouteAll();
  await click(page, 'Probeer opnieuw');
  await page.getByText('Getelde formulieren: 36.').waitFor();

  await page.unrouteAll();
  await first((box) => {
    for (const block of Object.keys(box.tickets)) box.tickets[block] = 3;
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await openWith(page, 'Stop: er zijn te veel formulieren');
  expect(await page.getByRole('button', { name: 'Verder' }).count()).toBe(0);
  await looksRight(page, 'open-excess');
  await page.context().close();
});

test('a holder opens the box, leaves a comment out and publishes', async ({ browser }) => {
  const page = await visit(world, browser, 1);
  expect(await heading(page)).toBe('De stembus openen');
  await looksRight(page, 'open-check');
  await chooseFile(page, kept.file);
  await page.getByText('Vergelijk eerst de zes woorden').waitFor();
  // The USB stick was pulled out between choosing and reading.
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    Blob.prototype.text = () => {
      Blob.prototype.text = text;
      return Promise.reject(new DOMException('', 'NotReadableError'));
    };
  });
  await chooseFile(page, kept.file);
  await page.getByText('De browser kan dit bestand niet meer lezen.').waitFor();
  await page.getByLabel('Ja, dit zijn dezelfde woorden').check();
  const openings: string[] = [];
  page.on('request', (asked) => asked.url().endsWith('box?after=') && openings.push(asked.url()));
  await page.fill('#key-words', kept.words.join(' '));
  await page.getByRole('button', { name: 'Gebruik deze woorden' }).dblclick();
  await page.getByText('De sleutel past.').waitFor();
  expect(openings).toEqual([]);
  await page.getByRole('button', { name: 'Open de stembus nu' }).dblclick();
  await page.getByRole('heading', { name: 'De stembus is open', level: 1 }).waitFor();
  expect(openings).toHaveLength(1);
  await page.getByText('Getelde formulieren: 36.').waitFor();
  const invalid = page.locator('tr', { hasText: 'Met antwoorden die niet' });
  expect(await invalid.locator('td').innerText()).toBe('1');
  expect(await page.locator('tbody tr').count()).toBe(1);
  await looksRight(page, 'open-nothing-refused');
  await click(page, 'Verder');
  await page.getByText('Lees de open antwoorden').waitFor();
  const out = page.locator('.comment', { hasText: 'Toelichting 20' });
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await out.locator('input:focus').count()) break;
  }
  await page.keyboard.press('Space');
  await page.getByText(/Teksten: .*, weggelaten: 1/).waitFor();
  await looksRight(page, 'open-comments');
  const done = page.getByRole('button', { name: 'Klaar met lezen' });
  while (!(await done.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByText('Publiceer de uitslag').waitFor();
  await looksRight(page, 'open-publish');
  const publish = page.getByRole('button', { name: 'Publiceer', exact: true });
  // The visit ended while the holder was reading; what was chosen stays.
  await page.context().clearCookies();
  await publish.click();
  await page.getByText('Je bent niet meer aangemeld.').waitFor();
  const tab = await page.context().newPage();
  await signInWith(tab, await world.signInLink(1));
  await tab.waitForURL(`**/key/${world.wave}`);
  await tab.close();
  // Published, and the reply is lost on its way.
  await page.route('**/release', async (route) => {
    await route.fetch();
    await route.abort();
  });
  const [request] = await Promise.all([page.waitForRequest('**/release'), publish.dblclick()]);
  await page.getByText('De server is niet te bereiken.').waitFor();
  await page.unrouteAll();
  await publish.click();
  await page.getByText('De uitslag is gepubliceerd').waitFor();
  await looksRight(page, 'open-done');
  const { release, receipts: counted } = request.postDataJSON() as {
    release: { comments: { rows: { texts: string[] }[] }[] };
    receipts: string[];
  };
  expect(counted).toEqual([...receipts].sort());
  const texts = release.comments.flatMap(({ rows }) => rows.flatMap((row) => row.texts));
  expect(texts).toContain('Toelichting 19');
  expect(texts).not.toContain('Toelichting 20');
  const published = await fetch(`${world.hr.origin}/w/${world.wave}/receipts`);
  expect(await published.text()).toContain(receipts[0]);
  await page.context().close();
});
