import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight } from './looks.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { heading, openBrowser, overflow, violations } from './respond-driver.ts';

/** HR takes an empty deployment to a closed wave; one browser, one visit, in order. */
let world: ManageWorld;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  world = await startManageWorld();
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** No violations, in every width; a test reads as a walk. `picture` names what is left to look at. */
async function arrivedAt(title: string, picture = '') {
  expect(await heading(page)).toBe(title);
  await looksRight(page, picture);
}

/** The same page in the other language, and back. */
async function inEnglishToo(title: string, picture: string) {
  await follow('English');
  await page.locator('html[lang=en]').waitFor();
  await arrivedAt(title, `${picture}-en`);
  await follow('Nederlands');
  await page.locator('html[lang=nl]').waitFor();
  await page.waitForLoadState();
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click();
const fill = (label: string | RegExp, text: string) => page.getByLabel(label).fill(text);

test('HR signs in with the link of the first start and names the organisation', async () => {
  await page.goto(world.signIn);
  await page.waitForURL('**/manage');
  await arrivedAt('Metingen');
  await follow('Organisatie');
  await press('Opslaan');
  await arrivedAt('Organisatie');
  expect(await page.getByRole('alert').innerText()).toContain('Vul dit in.');
  await fill('Naam van de organisatie', 'De Brug');
  await page.getByLabel(/^Logo/).setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  });
  await fill(/verantwoordelijk/, 'De Brug b.v., Utrecht');
  await fill(/terecht met een vraag/, 'privacy@debrug.example');
  await press('Opslaan');
  expect(await page.getByRole('alert').innerText()).toContain('script');
  await press('Opslaan');
  await arrivedAt('Organisatie');
  expect(await page.getByRole('status').innerText()).toBe('Opgeslagen.');
});

test('a new wave shows the staff list as the first thing to do', async () => {
  await follow('Metingen');
  await fill(/Naam van de meting/, 'Hoe doen wij service?');
  await page.getByLabel(/^Vragenlijst/).selectOption('csi-pulse');
  await press('Maak deze meting');
  await arrivedAt('Hoe doen wij service?');
  await follow('Lees de personeelslijst in');
  await arrivedAt('Personeelslijst');
});

test('a file that is no list is refused beside its field', async () => {
  await page.getByLabel('Bestand met de personeelslijst').setInputFiles({
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
  });
  await press('Bekijk de lijst');
  await arrivedAt('Personeelslijst');
  expect(await page.getByRole('alert').innerText()).toContain('niet te lezen als lijst');
});

test('a faulty staff list names every row and imports nobody', async () => {
  await upload('roster-faulty.csv');
  await arrivedAt('Klopt dit?');
  const rows = await page.locator('table tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
    ['3', 'personeelsnummer'],
    ['4', 'e-mail'],
    ['5', 'afdeling'],
    ['12', 'laag'],
  ]);
  await page.getByLabel('“Chef” in kolom laag is').selectOption({ label: 'Teamleider' });
  await press('Bekijk opnieuw met deze keuzes');
  expect(await page.getByLabel(/^“.*” in kolom/).count()).toBe(2);
  expect(await page.getByRole('button', { name: /mensen in/ }).count()).toBe(0);
});

test('a sound staff list from Dutch Excel shows its counts and is imported once confirmed', async () => {
  await follow('Kies een ander bestand');
  await upload('roster-excel-nl.csv');
  await arrivedAt('Klopt dit?');
  expect(await page.locator('tr.total').innerText()).toMatch(/Totaal\s+7\s+25\s+50\s+541\s+623/);
  await press('Lees deze 623 mensen in');
  await arrivedAt('Hoe doen wij service?');
  expect(await page.locator('dl.facts').innerText()).toContain('623 mensen');
});

test('settings refuse what cannot be, and keep what can', async () => {
  await follow('Kies de instellingen');
  await arrivedAt('Instellingen');
  await fill('Open tot en met', '2020-01-01');
  await fill('Sleutelbewaarder 1', '');
  await press('Opslaan');
  await arrivedAt('Instellingen');
  const alert = await page.getByRole('alert').innerText();
  expect(alert).toContain('Deze dag is al voorbij');
  expect(alert).toContain('Noem minstens één sleutelbewaarder');
  await fill('Open tot en met', dayFromNow(28));
  await fill('Open vanaf', dayFromNow(7));
  await fill('Sleutelbewaarder 1', 'Ondernemingsraad');
  await press('Opslaan');
  await arrivedAt('Hoe doen wij service?');
});

test('the one question shows what each answer gives, and plans the groups', async () => {
  await follow('Deel de groepen in');
  await arrivedAt('Groepen indelen');
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);
  expect(await page.locator('main').innerText()).toMatch(/zeker/);
  await page.getByRole('radio', { name: /^Leidinggevenden/ }).check();
  await press('Deel de groepen zo in');
  await arrivedAt('Sleutels');
});

test('the keys of the groups are made while HR looks on, and key holders get a link each', async () => {
  await page.locator('#tickets-bar').waitFor();
  await page.waitForFunction(() => {
    const bar = document.querySelector<HTMLProgressElement>('#tickets-bar');
    return bar !== null && bar.value === bar.max && !document.querySelector('[data-ticket-keys]');
  });
  await press('Maak een link voor Ondernemingsraad');
  await arrivedAt('Sleutels');
  expect(
    await page.getByRole('textbox', { name: 'Link voor Ondernemingsraad' }).inputValue(),
  ).toMatch(/\/sign-in#/);
});

test('the questionnaire can be proofread in each language and for each side', async () => {
  await follow('Hoe doen wij service?');
  await follow('Vragenlijst nalezen');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await press('Toon');
  await arrivedAt('Vragenlijst nalezen');
  expect(await page.locator('p.question').first().getAttribute('lang')).toBe('en');
});

test('when the keys are ready the wave is fixed, and the links exist', async () => {
  await world.keyHoldersAreReady();
  await page.goto(`${world.origin()}/manage`);
  await follow('Hoe doen wij service?');
  await follow('Leg de meting vast');
  await arrivedAt('Meting vastleggen');
  await press('Leg de meting nu vast');
  expect(await page.getByRole('alert').innerText()).toContain('Zet eerst het vinkje');
  await page.getByRole('checkbox').check();
  await press('Leg de meting nu vast');
  await arrivedAt('Hoe doen wij service?');
  expect(await page.locator('dl.facts').innerText()).toContain('Controlewoorden');
});

test('links come as a file that Excel opens, cards without names in stacks that fit the paper', async () => {
  await follow('Uitnodigen');
  await arrivedAt('Uitnodigen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    follow('Download de links (CSV)'),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(624);
  await press('Maak de kaarten');
  await page.waitForSelector('.cut-card');
  expect(csv).toContain('Medewerker 0110');
  expect(await page.locator('main').innerText()).not.toMatch(/edewerker \d/);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.cut-card')].filter(
        (card) => card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth,
      ).length,
  );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: 'screen' });
});

test('an open wave shows participation in bands only', async () => {
  await page.goto(`${world.origin()}/manage`);
  await follow('Hoe doen wij service?');
  await follow('Open de meting');
  await page.getByRole('checkbox').check();
  await press('Open de meting nu');
  await arrivedAt('Hoe doen wij service?');
  await world.runSchedule();
  await follow('Bekijk de deelname');
  await arrivedAt('Deelname');
  const bands = await page.locator('table tbody td:last-child').allInnerTexts();
  expect(bands.length).toBeGreaterThan(5);
  expect(new Set(bands)).toEqual(new Set(['minder dan 25 %', 'minder dan 10 %']));
});

test('the works council’s papers can be read and printed, in both languages', async () => {
  await follow('Hoe doen wij service?');
  await follow('Stukken voor de ondernemingsraad');
  await arrivedAt('Stukken voor de ondernemingsraad', 'council');
  await inEnglishToo('Papers for the works council', 'council');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await page.getByRole('link', { name: 'Logboek' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('newcomers with other headings are asked about, and only their links come as a file', async () => {
  await follow('Hoe doen wij service?');
  await follow('De meting aanpassen');
  await arrivedAt('De meting aanpassen', 'amend');
  await inEnglishToo('Adjust the survey', 'amend');
  await press('Voeg toe');
  await arrivedAt('De meting aanpassen', 'amend-refused');
  const list = 'Nr;Wie;Waar;Rol;Plaats\nX1;Xandra;Verkoop;Medewerker;Noord\n';
  await page.getByLabel('Lijst met nieuwe mensen').setInputFiles({
    name: 'erbij.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await page.locator('#sure-people').check();
  await press('Voeg toe');
  await arrivedAt('Klopt dit?', 'amend-asks');
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
  await press('Bekijk opnieuw met deze keuzes');
  await arrivedAt('Klopt dit?', 'amend-clear');
  await press('Voeg deze mensen toe (1)');
  await arrivedAt('De meting aanpassen', 'amend-added');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press('Download alleen hun links (CSV)'),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('Xandra');
  await follow('Metingen');
  expect(await page.locator('table').innerText()).toContain('624');
});

test('the log holds every step, and its chain holds', async () => {
  await follow('Logboek');
  await arrivedAt('Logboek');
  const log = await page.locator('main').innerText();
  expect(log).toContain('De keten klopt');
  for (const action of ['roster.imported', 'wave.planned', 'links.exported', 'wave.opened']) {
    expect(log).toContain(action);
  }
});

test('a reader gets a link, an open wave can be cancelled with a reason', async () => {
  await follow('Meelezers');
  await page.getByLabel(/^Eén afdeling/).check();
  await press('Maak een link');
  await arrivedAt('Meelezers');
  expect(await page.getByRole('alert').innerText()).toContain('Kies welke afdeling');
  await page.getByLabel(/^Welke afdeling/).selectOption('Verkoop');
  await press('Maak een link');
  await arrivedAt('Meelezers');
  expect(await page.getByRole('textbox', { name: 'Link voor Verkoop' }).inputValue()).toMatch(
    /\/sign-in#/,
  );
  await follow('Metingen');
  await follow('Hoe doen wij service?');
  await follow('Breek deze meting af');
  await page.getByRole('checkbox').check();
  await press('Breek de meting af');
  await arrivedAt('Meting afbreken');
  await fill(/^Waarom/, 'De afdelingen klopten niet.');
  await page.getByRole('checkbox').check();
  await press('Breek de meting af');
  await arrivedAt('Hoe doen wij service?');
  expect(await page.locator('main').innerText()).toContain('De afdelingen klopten niet.');
});

test('the other language is one press away', async () => {
  await follow('English');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await follow('Surveys');
  await arrivedAt('Surveys');
});

async function upload(name: string) {
  await page
    .getByLabel('Bestand met de personeelslijst')
    .setInputFiles(`test/fixtures/rosters/${name}`);
  await press('Bekijk de lijst');
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
