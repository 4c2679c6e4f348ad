import { afterAll, expect } from 'vitest';
import { holdCeremony, seatHolders } from '../../scripts/play/key-holder.ts';
import { inBrowser as test } from './in-browser.ts';
import { looksRight } from './looks.ts';
import { dayFromNow, type HrAtDesk, seatHr } from './manage-driver.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { savedBy } from './page-driver.ts';
import { answerAll, openTab, signInWith, violations } from './respond-driver.ts';

/** HR takes an empty deployment to an open wave; one browser, one visit, in order. */
let world: ManageWorld;
let hr: HrAtDesk;
let page: HrAtDesk['page'];
let link = '';

test.beforeAll(async ({ browser }) => {
  world = await startManageWorld();
  hr = await seatHr(browser);
  page = hr.page;
});

afterAll(async () => {
  await world?.stop();
});

test('HR signs in with the link of the first start and names the organisation', async () => {
  await signInWith(page, world.signIn);
  await page.waitForURL('**/manage');
  await hr.arrivedAt('Metingen');
  await hr.follow('Organisatie');
  await hr.press('Opslaan');
  await hr.arrivedAt('Organisatie');
  expect(await page.getByRole('alert').innerText()).toContain('Vul dit in.');
  await hr.fill('Naam van de organisatie', 'De Brug');
  await page.getByLabel(/^Logo/).setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  });
  await hr.fill(/verantwoordelijk/, 'De Brug b.v., Utrecht');
  await hr.fill(/terecht met een vraag/, 'privacy@debrug.example');
  await hr.press('Opslaan');
  expect(await page.getByRole('alert').innerText()).toContain('script');
  await hr.press('Opslaan');
  await hr.arrivedAt('Organisatie');
  expect(await page.getByRole('status').innerText()).toBe('Opgeslagen.');
});

test('a new wave shows the staff list as the first thing to do', async () => {
  await hr.follow('Metingen');
  await hr.fill(/Naam van de meting/, 'Hoe doen wij service?');
  await page.getByLabel(/^Vragenlijst/).selectOption('csi-pulse');
  await hr.press('Maak deze meting');
  await hr.arrivedAt('Hoe doen wij service?');
  await hr.follow('Lees de personeelslijst in');
  await hr.arrivedAt('Personeelslijst');
});

test('a file that is no list is refused beside its field', async () => {
  await page.getByLabel('Bestand met de personeelslijst').setInputFiles({
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
  });
  await hr.press('Bekijk de lijst');
  await hr.arrivedAt('Personeelslijst');
  expect(await page.getByRole('alert').innerText()).toContain('Dit is een plaatje');
});

test('a faulty staff list names every row and imports nobody', async () => {
  await hr.upload('roster-faulty.csv');
  await hr.arrivedAt('Klopt dit?');
  const rows = await page.locator('table tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
    ['3', 'personeelsnummer'],
    ['4', 'e-mail'],
    ['5', 'afdeling'],
    ['12', 'laag'],
  ]);
  await page.getByLabel('“Chef” in kolom laag is').selectOption({ label: 'Teamleider' });
  await hr.press('Bekijk opnieuw met deze keuzes');
  expect(await page.getByLabel(/^“.*” in kolom/).count()).toBe(2);
  expect(await page.getByRole('button', { name: /mensen in/ }).count()).toBe(0);
});

test('a sound staff list from Dutch Excel shows its counts and is imported once confirmed', async () => {
  await hr.follow('Kies een ander bestand');
  await hr.upload('roster-excel-nl.csv');
  await hr.arrivedAt('Klopt dit?');
  expect(await page.locator('tr.total').innerText()).toMatch(/Totaal\s+7\s+25\s+50\s+541\s+623/);
  await hr.press('Lees deze 623 mensen in');
  await hr.arrivedAt('Hoe doen wij service?');
  expect(await page.locator('dl.facts').innerText()).toContain('623 mensen');
});

test('settings refuse what cannot be, and keep what can', async () => {
  await hr.follow('Kies de instellingen');
  await hr.arrivedAt('Instellingen');
  await hr.fill('Open tot en met', '2020-01-01');
  await hr.fill('Sleutelbewaarder 1', '');
  await hr.press('Opslaan');
  await hr.arrivedAt('Instellingen');
  const alert = await page.getByRole('alert').innerText();
  expect(alert).toContain('Deze dag is al voorbij');
  expect(alert).toContain('Noem minstens één sleutelbewaarder');
  await hr.fill('Open tot en met', dayFromNow(28));
  await hr.fill('Open vanaf', dayFromNow(7));
  await hr.fill('Sleutelbewaarder 1', 'Ondernemingsraad');
  await hr.press('Opslaan');
  await hr.arrivedAt('Hoe doen wij service?');
});

const ownQuestions: [kind: RegExp, nl: string, en: string, answers?: [nl: string, en: string]][] = [
  [/^Een open antwoord/, 'Wat mist er?', 'What is missing?'],
  [
    /^Eén van je eigen/,
    'Wat moet er eerst komen?',
    'What should come first?',
    ['Koffie\nThee\nWater\nSoep', 'Coffee\nTea\nWater\nSoup'],
  ],
  [
    /^Een cijfer van 0/,
    'Hoe goed is de koffie?',
    'How good is the coffee?',
    ['Heel slecht\nHeel goed', 'Very bad\nVery good'],
  ],
  [/^Hoe vaak iets/, 'We lunchen samen.', 'We lunch together.'],
  [/^Een zin waar/, 'De kantine helpt.', 'The canteen helps.'],
];

test('HR writes own questions of each kind, sees them as staff do, moves one and removes one', async () => {
  await hr.follow('Eigen vragen');
  await hr.arrivedAt('Eigen vragen');
  const cards = page.locator('section.card .question[lang=nl]');
  for (const [at, [kind, nl, en, answers]] of ownQuestions.entries()) {
    await page.getByRole('radio', { name: kind }).check();
    await hr.fill(/^Vraag \(Nederlands/, nl);
    await hr.fill(/^Vraag \(English/, en);
    await hr.fill(/^Antwoorden \(Nederlands/, answers?.[0] ?? '');
    await hr.fill(/^Antwoorden \(English/, answers?.[1] ?? '');
    await hr.press('Vraag bewaren');
    await cards.nth(at).waitFor();
    expect(await cards.nth(at).innerText()).toBe(nl);
  }
  await hr.arrivedAt('Eigen vragen', 'own-questions');
  await hr.press('Vraag 1 weghalen');
  await cards.nth(4).waitFor({ state: 'detached' });
  await hr.press('Vraag 4 omhoog');
  await page.locator('section[aria-labelledby=own-3] .question', { hasText: 'kantine' }).waitFor();
  expect(await cards.allInnerTexts()).toEqual([
    'Wat moet er eerst komen?',
    'Hoe goed is de koffie?',
    'De kantine helpt.',
    'We lunchen samen.',
  ]);
  await hr.follow('Hoe doen wij service?');
  await hr.arrivedAt('Hoe doen wij service?');
});

test('the one question shows what each answer gives, and plans the groups', async () => {
  await hr.follow('Deel de groepen in');
  await hr.arrivedAt('Groepen indelen');
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);
  expect(await page.locator('main').innerText()).toMatch(/zeker/);
  await page.getByRole('radio', { name: /^Leidinggevenden/ }).check();
  await hr.press('Deel de groepen zo in');
  await hr.arrivedAt('Sleutels');
});

test('the keys of the groups are made while HR looks on, and key holders get a link each', async () => {
  await page.locator('#tickets-bar').waitFor();
  await page.waitForFunction(() => {
    const bar = document.querySelector<HTMLProgressElement>('#tickets-bar');
    return bar !== null && bar.value === bar.max && !document.querySelector('[data-ticket-keys]');
  });
  await hr.press('Maak een link voor Ondernemingsraad');
  await hr.arrivedAt('Sleutels');
  expect(
    await page.getByRole('textbox', { name: 'Link voor Ondernemingsraad' }).inputValue(),
  ).toMatch(/\/sign-in#/);
});

test('the questionnaire can be proofread in each language and for each side', async () => {
  await hr.follow('Hoe doen wij service?');
  await hr.follow('Vragenlijst nalezen');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await hr.press('Toon');
  await hr.arrivedAt('Vragenlijst nalezen');
  expect(await page.locator('p.question').first().getAttribute('lang')).toBe('en');
});

test('when the keys are ready the wave is fixed, and the links exist', async () => {
  const [, wave = ''] = /waves\/(\w+)/.exec(page.url()) ?? [];
  await holdCeremony(await seatHolders(await world.hrBeside(), wave), wave);
  await page.goto(`${world.origin}/manage`);
  await hr.follow('Hoe doen wij service?');
  await hr.follow('Leg de meting vast');
  await hr.arrivedAt('Meting vastleggen');
  await hr.press('Leg de meting nu vast');
  expect(await page.getByRole('alert').innerText()).toContain('Zet eerst het vinkje');
  await page.getByRole('checkbox').check();
  await hr.press('Leg de meting nu vast');
  await hr.arrivedAt('Hoe doen wij service?');
  expect(await page.locator('dl.facts').innerText()).toContain('Controlewoorden');
});

test('links come as a file that Excel opens, cards without names in stacks that fit the paper', async () => {
  await hr.follow('Uitnodigen');
  await hr.arrivedAt('Uitnodigen');
  const { bytes } = await savedBy(page, () => hr.follow('Download de links (CSV)'));
  const csv = bytes.toString();
  expect(csv.trim().split('\r\n')).toHaveLength(624);
  link = /https?:\/\/[^\s;"]+/.exec(csv)?.[0] ?? '';
  await hr.press('Maak de kaarten');
  await page.waitForSelector('.cut-card');
  await page.waitForLoadState('load');
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

test('no wave opens before the word of the works council is written down', async () => {
  await page.goto(`${world.origin}/manage`);
  await hr.follow('Hoe doen wij service?');
  expect(await page.getByRole('link', { name: 'Open de meting' }).count()).toBe(0);
  await hr.follow('Leg het besluit van de ondernemingsraad vast');
  await hr.arrivedAt('Stukken voor de ondernemingsraad', 'council-undecided');
  await hr.press('Leg dit vast');
  await page.getByRole('alert').waitFor();
  await hr.arrivedAt('Stukken voor de ondernemingsraad', 'council-refused');
  await page.getByLabel('De ondernemingsraad gaf advies').check();
  await hr.fill('Datum van het besluit', dayFromNow(0));
  await hr.fill(/oordeel van de ondernemingsraad/, 'Houd de kleinste groep op zeven.');
  await hr.press('Leg dit vast');
  await page.locator('blockquote').waitFor();
  await hr.arrivedAt('Stukken voor de ondernemingsraad', 'council-decided');
  expect(await page.locator('main').innerText()).toContain('HR heeft dit vastgelegd.');
});

test('an open wave shows participation in bands only', async () => {
  await page.goto(`${world.origin}/manage`);
  await hr.follow('Hoe doen wij service?');
  await hr.follow('Open de meting');
  await page.getByRole('checkbox').check();
  await hr.press('Open de meting nu');
  await hr.arrivedAt('Hoe doen wij service?');
  await world.runSchedule();
  await hr.follow('Bekijk de deelname');
  await hr.arrivedAt('Deelname');
  const bands = await page.locator('table tbody td:last-child').allInnerTexts();
  expect(bands.length).toBeGreaterThan(5);
  expect(new Set(bands)).toEqual(new Set(['minder dan 25%', 'minder dan 10%']));
});

test('on a phone own questions look like the others, and one answer of several is chosen', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'nl-NL',
  });
  const tab = await openTab(context, link);
  await tab.waitForSelector('.welcome');
  const seen: string[] = [];
  await answerAll(tab, async (screen) => {
    if (!(await screen.getByText('We lunchen samen.').count())) return;
    seen.push(...(await screen.locator('fieldset.item legend').allInnerTexts()));
    const choice = screen.getByRole('group', { name: 'Wat moet er eerst komen?' });
    expect(await choice.getByRole('checkbox').count()).toBe(0);
    await choice.getByRole('radio', { name: 'Thee' }).check();
    expect(await choice.getByRole('radio', { checked: true }).count()).toBe(1);
    await looksRight(screen, 'own-answers');
  });
  expect(seen).toHaveLength(4);
  await context.close();
});
