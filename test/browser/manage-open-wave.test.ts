import { afterAll, expect } from 'vitest';
import { closedScript } from '../../scripts/demo/scripts.ts';
import { describeOrganisation } from '../../scripts/play/hr.ts';
import { openWave } from '../../scripts/play/measure.ts';
import { silentProgress } from '../../scripts/play/progress.ts';
import { inBrowser as test } from './in-browser.ts';
import { looksRight } from './looks.ts';
import { type HrAtDesk, seatHr } from './manage-driver.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { savedBy } from './page-driver.ts';
import { overflow, signInWith } from './respond-driver.ts';

/** HR looks after a wave that is open, and in the end cancels it; one browser, one visit, in order. */
let world: ManageWorld;
let hr: HrAtDesk;
let page: HrAtDesk['page'];
const title = 'Hoe doen wij service?';

test.beforeAll(async ({ browser }) => {
  world = await startManageWorld();
  const now = new Date();
  const company = { hr: await world.hrBeside(), playKey: '', now };
  await describeOrganisation(company.hr);
  await openWave(company, { ...closedScript(60, now), title }, silentProgress);
  hr = await seatHr(browser);
  page = hr.page;
  await signInWith(page, world.signIn);
});

afterAll(async () => {
  await world?.stop();
});

test('the works council’s papers can be read and printed, in both languages', async () => {
  await hr.follow(title);
  await hr.follow('Stukken voor de ondernemingsraad');
  await hr.arrivedAt('Stukken voor de ondernemingsraad', 'council');
  await hr.inEnglishToo('Papers for the works council', 'council');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await page.getByRole('link', { name: 'Logboek' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('newcomers with other headings are asked about, and only their links come as a file', async () => {
  await hr.follow(title);
  await hr.follow('De meting aanpassen');
  await hr.arrivedAt('De meting aanpassen', 'amend');
  await hr.inEnglishToo('Adjust the survey', 'amend');
  await hr.press('Voeg toe');
  await hr.arrivedAt('De meting aanpassen', 'amend-refused');
  const list = 'Nr;Wie;Waar;Rol;Plaats\nX1;Xandra;Klantenservice;Medewerker;Noord\n';
  await page.getByLabel('Lijst met nieuwe mensen').setInputFiles({
    name: 'erbij.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await page.locator('#sure-people').check();
  await hr.press('Voeg toe');
  await hr.arrivedAt('Klopt dit?', 'amend-asks');
  const columns = {
    Nr: 'Personeelsnummer',
    Wie: 'Naam',
    Waar: 'Afdeling',
    Rol: 'Laag',
    Plaats: 'Locatie',
  };
  for (const [heading, label] of Object.entries(columns)) {
    await page.getByLabel(`Kolom ${heading}`, { exact: true }).selectOption({ label });
  }
  await hr.press('Bekijk opnieuw met deze keuzes');
  await hr.arrivedAt('Klopt dit?', 'amend-clear');
  await hr.press('Voeg deze mensen toe (1)');
  await hr.arrivedAt('De meting aanpassen', 'amend-added');
  const { bytes } = await savedBy(page, () => hr.press('Download alleen hun links (CSV)'));
  const csv = bytes.toString();
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('Xandra');
  await hr.follow('Metingen');
  expect(await page.locator('table').innerText()).toMatch(/\b61\b/);
});

test('the log holds every step, and its chain holds', async () => {
  await hr.follow('Logboek');
  await hr.arrivedAt('Logboek');
  const log = await page.locator('main').innerText();
  expect(log).toContain('De keten klopt');
  for (const action of [
    'Personeelslijst ingelezen',
    'Meting vastgelegd',
    'Links gedownload',
    'Meting geopend',
  ]) {
    expect(log).toContain(action);
  }
  // A phone has no room for its columns beside each other.
  await looksRight(page, 'log');
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const aside = await page
    .locator('.table-scroll:has(.log)')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(aside).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
});

test('a reader gets a link, an open wave can be cancelled with a reason', async () => {
  await hr.follow('Mensen');
  await hr.arrivedAt('Mensen', 'members');
  await hr.fill(/^Naam/, 'Els van Klantenservice');
  await page.getByLabel(/^Afdelingshoofd/).check();
  await hr.press('Maak een link');
  await hr.arrivedAt('Mensen');
  expect(await page.getByRole('alert').innerText()).toContain('Kies welke afdeling');
  await page.getByLabel(/^Welke afdeling/).selectOption('Klantenservice');
  await hr.press('Maak een link');
  await hr.arrivedAt('Mensen', 'members-made');
  const link = page.getByRole('textbox', { name: 'Link voor Els van Klantenservice' });
  expect(await link.inputValue()).toMatch(/\/sign-in#/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await hr.page.getByRole('button', { name: 'Kopieer' }).click();
  await page.getByText('Gekopieerd.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await hr.follow('Metingen');
  await hr.follow(title);
  await hr.follow('Breek deze meting af');
  await page.getByRole('checkbox').check();
  await hr.press('Breek de meting af');
  await hr.arrivedAt('Meting afbreken');
  await hr.fill(/^Waarom/, 'De afdelingen klopten niet.');
  await page.getByRole('checkbox').check();
  await hr.press('Breek de meting af');
  await hr.arrivedAt(title);
  expect(await page.locator('main').innerText()).toContain('De afdelingen klopten niet.');
});

test('the other language is one press away', async () => {
  await hr.follow('English');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await hr.follow('Surveys');
  await hr.arrivedAt('Surveys');
});
