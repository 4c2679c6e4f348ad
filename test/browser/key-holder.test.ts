import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { inBrowser as test } from './in-browser.ts';
import {
  type BoxReply,
  chooseFile,
  click,
  rehearse,
  visit,
  wellAnswered,
} from './key-holder-driver.ts';
import { type KeyHolderWorld, startKeyHolderWorld } from './key-holder-world.ts';
import { looksRight } from './looks.ts';
import { savedBy } from './page-driver.ts';
import { heading, signInWith } from './respond-driver.ts';

let world: KeyHolderWorld;
/** What the first holder keeps: the file's text and the words of the sheet. */
const kept = { file: '', words: [] as string[] };
let receipts: string[] = [];

test.beforeAll(async () => {
  world = await startKeyHolderWorld();
});

afterAll(async () => {
  await world?.stop();
});

/** Compares the words, chooses the file, and waits for a screen with this heading. */
async function openWith(page: Page, title: string): Promise<void> {
  await page.getByLabel('Ja, dit zijn dezelfde woorden').check();
  await chooseFile(page, kept.file);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

describe('a page whose program does not come', () => {
  test('says what to do', async ({ browser }) => {
    const page = await visit(world, browser, 0);
    await page.route('**/assets/key-holder.*.js', (route) => route.abort());
    await page.reload();
    const slow = page.getByText('Duurt dit lang? Ververs de pagina');
    await page.getByText('Even laden').waitFor();
    /** What stands after so many seconds, however long this machine took. */
    const stoodFor = (seconds: number) =>
      page.evaluate((milliseconds) => {
        for (const animation of document.getAnimations()) {
          animation.pause();
          animation.currentTime = milliseconds;
        }
      }, seconds * 1000);
    await stoodFor(7);
    expect(await slow.isVisible()).toBe(false);
    await stoodFor(9);
    await slow.waitFor();
    await page.context().close();
  });
});

describe('from a new key to a published release', () => {
  test('the first holder makes, saves, prints, proves and rehearses the key', async ({
    browser,
  }) => {
    const page = await visit(world, browser, 0);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await looksRight(page, 'key-welcome');
    await click(page, 'Maak de sleutel');
    await page.getByRole('heading', { name: 'Bewaar het sleutelbestand' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ik zie het bestand staan' }).isDisabled()).toBe(
      true,
    );
    const saved = await savedBy(page, () => click(page, 'Bewaar het bestand'));
    expect(saved.name).toBe('sleutel-najaar-2026.json');
    kept.file = saved.bytes.toString();
    await looksRight(page, 'key-save');
    await click(page, 'Ik zie het bestand staan');
    kept.words = await page.locator('.key-screen .recovery-words li').allInnerTexts();
    expect(kept.words).toHaveLength(27);
    await looksRight(page, 'key-sheet');
    await click(page, 'Ik heb het blad');
    expect(sent.filter(Boolean)).toEqual([]);

    await page.setInputFiles('#key-file', {
      name: 'foto.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.getByText('Dit is geen sleutelbestand.').waitFor();
    await chooseFile(page, kept.file);
    await page.getByText('Dit bestand is goed.').waitFor();
    const fields = await page.locator('[role=group] input').all();
    expect(fields).toHaveLength(3);
    for (const field of fields) {
      const place = Number((await field.getAttribute('id'))?.replace('word-', ''));
      await field.fill((kept.words[place - 1] as string).toUpperCase());
    }
    await fields[1]?.fill('verkeerd');
    await click(page, 'Controleer en leg de sleutel vast');
    await page.getByText('is anders op het blad').waitFor();
    await looksRight(page, 'key-read-back');
    const place = Number((await fields[1]?.getAttribute('id'))?.replace('word-', ''));
    await fields[1]?.fill(kept.words[place - 1] as string);
    await click(page, 'Controleer en leg de sleutel vast');
    await page.getByText('Oefen het openen').waitFor();
    await rehearse(page);
    await page.getByText('Nog één ding').waitFor();
    await looksRight(page, 'key-wait');

    const { privateKey } = JSON.parse(kept.file) as { privateKey: string };
    expect(sent.join('\n')).not.toContain(privateKey);
    const stored = await page.evaluate(
      () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
    );
    expect(stored).toBe('{}{}');
    await page.context().close();
  });

  test('the printed sheet holds the words, numbered, a code with them, and the check words of the key', async ({
    browser,
  }) => {
    const page = await visit(world, browser, 0);
    await page.getByRole('heading', { name: 'Bijna klaar' }).waitFor();
    // In the clock of the organisation, whatever that of the device says.
    expect(await page.locator('main').innerText()).toMatch(/sluit op .* om 23:59 (CET|CEST)/);
    await click(page, 'Een nieuwe sleutel maken');
    await click(page, 'Ja, maak een nieuwe sleutel');
    const { bytes } = await savedBy(page, () => click(page, 'Bewaar het bestand'));
    await click(page, 'Ik zie het bestand staan');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await click(page, 'Druk het blad af');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await sheet.locator('li').count()).toBe(27);
    expect(await sheet.locator('svg[role=img]').isVisible()).toBe(true);
    const { publicKey } = JSON.parse(bytes.toString()) as { publicKey: string };
    const lines = await sheet.locator('.check-words').allInnerTexts();
    const all = await keyFingerprints(publicKey, staffLanguages);
    expect(lines).toEqual(all.map(({ words }) => words.join(' · ')));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.context().close();
  });

  test('the second holder types the Dutch words on an English page, mistakes and all', async ({
    browser,
  }) => {
    const page = await visit(world, browser, 1, 'en-GB');
    expect(await heading(page)).toBe('Show that you have the key too');
    await looksRight(page, 'key-prove-en');
    const wrong = [...kept.words];
    wrong[11] = 'qwertz';
    await page.fill('#key-words', wrong.join('\n'));
    await click(page, 'Use these words');
    await page.getByText('We do not know word 12.').waitFor();
    await page.fill('#key-words', kept.words.slice(1).join(' '));
    await page.getByText('26 of 27 words').waitFor();
    await click(page, 'Use these words');
    await page.getByText('That is 26 words').waitFor();
    await page.fill('#key-words', kept.words.map((word, at) => `${at + 1}. ${word}`).join(' '));
    await click(page, 'Use these words');
    await page.getByText('Rehearse opening').waitFor();
    await click(page, 'Rehearse');
    await page.getByText('5 ballots opened well.').waitFor();
    await click(page, 'Next');
    await page.getByText('Ready. There is nothing to do now').waitFor();
    expect(await page.getByText('One more thing').count()).toBe(0);
    await looksRight(page, 'key-wait-en');
    await page.context().close();
  });

  test('after closing, what the operator changed is noticed and nothing is published', async ({
    browser,
  }) => {
    receipts = await world.answer(36);
    await world.answerBadly(37);
    await world.close();
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
    await page.getByText('33 formulieren zijn geteld.').waitFor();
    const row = (reason: string) =>
      page.locator('tr', { hasText: reason }).locator('td').innerText();
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
    await page.getByText('36 formulieren zijn geteld.').waitFor();

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
    await page.getByRole('heading', { name: 'De stembus is open', level: 1 }).waitFor();
    expect(openings).toHaveLength(1);
    await page.getByText('36 formulieren zijn geteld.').waitFor();
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
    await page.getByText(/teksten, 1 weggelaten/).waitFor();
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
});
