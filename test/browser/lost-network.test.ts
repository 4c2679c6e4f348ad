import { appendFile, copyFile, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { pageOfReport } from '../support/report-sample.tsx';
import { inBrowser as test } from './in-browser.ts';
import { seatHr } from './manage-driver.ts';
import { type ManageWorld, startManageWorld } from './manage-world.ts';
import { signInWith, untilGone, violations } from './respond-driver.ts';

/**
 * A network that fails under a form of HR or of a reader: nothing is sent, all that was typed and chosen
 * stands as it stood, and words say so. Pressed again, and twice, it is done once. Every form as the
 * server gets it twice is in `test/http/every-form-twice.test.ts`.
 */
let world: ManageWorld;
let page: Page;
/** Addresses of the forms that left the browser. */
const posts: string[] = [];
const notice = 'form > [role=alert]';
const words = 'Er is niets verstuurd: er is geen verbinding.';

test.beforeAll(async ({ browser }) => {
  world = await startManageWorld();
  ({ page } = await seatHr(browser));
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await signInWith(page, world.signIn);
});

afterAll(async () => {
  await world?.stop();
});

/** Ways to be out of reach, each with its way back. */
const failures: Record<string, () => Promise<() => Promise<void>>> = {
  'no network': async () => {
    await page.context().setOffline(true);
    return () => page.context().setOffline(false);
  },
  'a sign-in page of a guest network': () =>
    answered((route) => route.fulfill({ contentType: 'text/html', body: '<h1>Wifi</h1>' })),
  'a server that is down': () => answered((route) => route.fulfill({ status: 503 })),
};

async function answered(by: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  await page.route('**/*', by);
  return () => page.unrouteAll({ behavior: 'wait' });
}

interface Slip {
  path: string;
  /** What HR types, by the start of its label. */
  typed: Record<string, string>;
  choose?: () => Promise<void>;
  button: string;
  /** What stands there once, and once only, when it is done. */
  shown: { path: string; words: string };
}

const slips = (mark: string): Record<string, Slip> => ({
  'the organisation': {
    path: '/manage/organisation',
    typed: { 'Naam van de organisatie': `De Brug ${mark}` },
    choose: async () => {
      await page.getByLabel(/verantwoordelijk/).fill('De Brug b.v., Utrecht');
      await page.getByLabel(/terecht met een vraag/).fill('privacy@debrug.example');
      await page.getByLabel(/^Logo/).setInputFiles('public/icon.svg');
    },
    button: 'Opslaan',
    shown: { path: '/manage/organisation', words: `value="De Brug ${mark}"` },
  },
  'a new wave': {
    path: '/manage',
    typed: { 'Naam van de meting': `Meting ${mark}` },
    button: 'Maak deze meting',
    shown: { path: '/manage', words: `>Meting ${mark}<` },
  },
  'somebody who signs in': {
    path: '/manage/members',
    typed: { Naam: `Persoon ${mark}` },
    choose: () => page.locator('form[action="/manage/members"] [type=radio][value=hr]').check(),
    button: 'Maak een link',
    shown: { path: '/manage/members', words: `>Persoon ${mark}<` },
  },
});

/** Everything in the forms of the page: typed, ticked and chosen. */
const filledIn = () =>
  page
    .locator('form')
    .evaluateAll((forms) =>
      forms.map((form) =>
        [...new FormData(form as HTMLFormElement)].map(([name, value]) => [
          name,
          typeof value === 'string' ? value : `${value.name} ${value.size}`,
        ]),
      ),
    );

const standing = async ({ shown }: Slip) => {
  const answer = await page.request.get(world.origin + shown.path);
  return (await answer.text()).split(shown.words).length - 1;
};

async function fillIn({ path, typed, choose }: Slip): Promise<void> {
  await page.goto(world.origin + path);
  for (const [label, text] of Object.entries(typed)) {
    await page
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(text);
  }
  await choose?.();
}

const buttonOf = ({ button }: Slip) => page.getByRole('button', { name: button, exact: true });

describe.each(Object.entries(failures))('%s', (failure, fail) => {
  const mark = `na ${failure}`;
  test.each(Object.entries(slips(mark)))('keeps %s, which is made once', async (_what, slip) => {
    await fillIn(slip);
    const filled = await filledIn();
    posts.length = 0;
    const mend = await fail();
    await buttonOf(slip).click();
    await page.locator(notice).waitFor();
    expect(await page.locator(notice).innerText()).toContain(words);
    await mend();
    expect(posts).toEqual([]);
    expect(await filledIn()).toEqual(filled);
    expect(await violations(page)).toEqual([]);
    await buttonOf(slip).dblclick();
    await untilGone(page);
    expect(posts).toHaveLength(1);
    expect(await standing(slip)).toBe(1);
  });
});

test('a form waits for whoever is no longer signed in, and is sent once they are', async () => {
  const slip = slips('na aanmelden')['the organisation'] as Slip;
  await fillIn(slip);
  const filled = await filledIn();
  posts.length = 0;
  await page.context().clearCookies();
  await buttonOf(slip).click();
  await page.locator(notice).waitFor();
  expect(await page.locator(notice).innerText()).toContain('je bent niet meer aangemeld');
  expect(posts).toEqual([]);
  expect(await filledIn()).toEqual(filled);
  expect(await violations(page)).toEqual([]);
  const opened = page.waitForEvent('popup');
  await page.locator(`${notice} a`).click();
  const tab = await opened;
  await tab.getByRole('heading', { name: 'Aanmelden', level: 1 }).waitFor();
  // Opened where the sign-in page is already: only what stands behind the # changes.
  await tab.goto(world.another());
  await tab.locator('.has-token button').first().click();
  await tab.waitForURL('**/manage');
  await tab.close();
  posts.length = 0;
  await buttonOf(slip).click();
  await page.locator(notice).waitFor({ state: 'detached' });
  await untilGone(page);
  expect(posts).toHaveLength(1);
  expect(await standing(slip)).toBe(1);
});

test('a form that went without script comes back whole, and is sent again once its sender is signed in', async () => {
  const slip = slips('zonder script')['the organisation'] as Slip;
  await page.route('**/*.js', (route) => route.abort());
  await fillIn(slip);
  const visit = await page.context().cookies();
  await page.context().clearCookies();
  await buttonOf(slip).click();
  const again = page.getByRole('button', { name: 'Verstuur opnieuw', exact: true });
  await again.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().addCookies(visit);
  await page.getByLabel('Kies dit bestand opnieuw: icon.svg').setInputFiles('public/icon.svg');
  await again.click();
  await again.waitFor({ state: 'detached' });
  expect(await standing(slip)).toBe(1);
  await page.unrouteAll({ behavior: 'wait' });
});

test('a staff list that was chosen stays chosen, or is asked for again, and is sent once', async () => {
  await page.goto(`${world.origin}/manage`);
  await page
    .getByLabel(/^Naam van de meting/)
    .first()
    .fill('Meting met een lijst');
  await page.getByRole('button', { name: 'Maak deze meting', exact: true }).click();
  await page.waitForURL(/\/manage\/waves\/\w+/);
  const [, wave] = /waves\/(\w+)/.exec(page.url()) ?? [];
  await page.goto(`${world.origin}/manage/waves/${wave}/roster`);
  const list = page.getByLabel('Bestand met de personeelslijst');
  const upload = page.getByRole('button', { name: 'Bekijk de lijst', exact: true });
  // Saved once more, in the spreadsheet that is still open, after it was chosen.
  const folder = await mkdtemp(join(tmpdir(), 'geleding-list-'));
  const saved = join(folder, 'lijst.csv');
  await copyFile('test/fixtures/rosters/roster-excel-nl.csv', saved);
  await list.setInputFiles(saved);
  // A browser remembers how a file was when it first looks into it, which may be after it was chosen.
  await list.evaluate((input: HTMLInputElement) => input.files?.[0]?.slice(0, 1).text());
  await appendFile(saved, '\r\n');
  await utimes(saved, 1, 1);
  posts.length = 0;
  await upload.click();
  await page.locator(notice).waitFor();
  expect(await page.locator(notice).innerText()).toContain('het bestand is veranderd');
  expect(posts).toEqual([]);
  await rm(folder, { recursive: true });
  await list.setInputFiles('test/fixtures/rosters/roster-excel-nl.csv');
  const filled = await filledIn();
  await page.context().setOffline(true);
  await upload.click();
  await page.locator(notice).waitFor();
  await page.context().setOffline(false);
  expect(posts).toEqual([]);
  expect(await filledIn()).toEqual(filled);
  // Lost while the file was on its way: the browser then says so itself, and keeps what it was sending.
  await page.route('**/roster', (route) =>
    route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.continue(),
  );
  await upload.click();
  await list.waitFor({ state: 'detached' });
  await page.unrouteAll({ behavior: 'wait' });
  posts.length = 0;
  await page.reload();
  const people = page.getByText('Alle 623 mensen zijn gelezen.');
  await people.waitFor();
  expect(posts).toHaveLength(1);
  // Whoever comes by the address instead is asked for the file again, in words.
  await page.goto(`${world.origin}/manage/waves/${wave}/roster`);
  await upload.click();
  await page.locator('main a', { hasText: 'Kies eerst een bestand.' }).waitFor();
  posts.length = 0;
  await list.setInputFiles('test/fixtures/rosters/roster-excel-nl.csv');
  await upload.dblclick();
  await people.waitFor();
  expect(posts).toHaveLength(1);
});

test('an agreement that a reader types waits for the network, and is sent once', async ({
  browser,
}) => {
  const reader = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const root = join(import.meta.dirname, '../..');
  const agreeing = {
    path: '/results/w1/agreements',
    once: 'ab'.repeat(16),
    query: '?unit=it',
    own: [],
    earlier: {},
    reminding: null,
    left: 2,
    staffPage: '/agreed',
  };
  const sent: string[] = [];
  let lost = false;
  await reader.route('http://report.test/**', (route) => {
    if (lost) return route.abort('internetdisconnected');
    const { pathname } = new URL(route.request().url());
    if (/^\/(assets\/|icon)/.test(pathname)) {
      return route.fulfill({ path: join(root, 'public', pathname) });
    }
    if (pathname === '/account/signed-in') return route.fulfill({ json: { signedIn: true } });
    if (route.request().method() === 'POST') {
      sent.push(String(route.request().postData()));
      return route.fulfill({ contentType: 'text/html', body: '<h1>Afgesproken</h1>' });
    }
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'",
      },
      body: pageOfReport('agreements', 'nl', agreeing),
    });
  });
  await reader.goto('http://report.test/');
  const form = reader.locator('form[action^="/results/w1/agreements"]').first();
  await form.getByLabel(/^Wat gaan we doen/).fill('Elke maandag samen plannen');
  await form.getByLabel(/^Wie pakt het op/).fill('Team planning');
  await form.locator('[type=date]').first().fill('2027-03-01');
  lost = true;
  await form.getByRole('button').click();
  await reader.locator(notice).waitFor();
  expect(await reader.locator(notice).innerText()).toContain(words);
  expect(await form.getByLabel(/^Wat gaan we doen/).inputValue()).toContain('samen plannen');
  expect(await violations(reader)).toEqual([]);
  lost = false;
  await form.getByRole('button').dblclick();
  await reader.getByRole('heading', { name: 'Afgesproken' }).waitFor();
  expect(sent).toHaveLength(1);
  expect(new URLSearchParams(sent[0]).get('once')).toBe(agreeing.once);
  await reader.context().close();
});
