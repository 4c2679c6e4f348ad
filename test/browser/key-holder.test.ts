import { afterAll, describe, expect } from 'vitest';
import { keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { inBrowser as test } from './in-browser.ts';
import { chooseFile, click, rehearse, visit } from './key-holder-driver.ts';
import { type KeyHolderWorld, startKeyHolderWorld } from './key-holder-world.ts';
import { looksRight } from './looks.ts';
import { savedBy } from './page-driver.ts';
import { heading } from './respond-driver.ts';

let world: KeyHolderWorld;
/** What the first holder keeps: the file's text and the words of the sheet. */
const kept = { file: '', words: [] as string[] };

test.beforeAll(async () => {
  world = await startKeyHolderWorld();
});

afterAll(async () => {
  await world?.stop();
});

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

describe('a new key', () => {
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
});
