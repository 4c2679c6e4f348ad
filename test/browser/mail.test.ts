import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { onceScript } from '../../scripts/demo/scripts.ts';
import { type Outbox, startOutbox } from '../../scripts/local/outbox.ts';
import { type Local, outboxBindings, startLocal } from '../../scripts/local/start-local.ts';
import { describeOrganisation } from '../../scripts/play/hr.ts';
import { type OpenedWave, openWave } from '../../scripts/play/measure.ts';
import { silentProgress } from '../../scripts/play/progress.ts';
import { signIn } from '../../scripts/play/visitor.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { htmlOf } from '../../src/mail/letters/paragraphs.ts';
import { mailTexts } from '../../src/texts/mail.ts';
import { startFirst } from './first-start.ts';
import { inBrowser as test } from './in-browser.ts';
import { looksRight } from './looks.ts';
import { type HrAtDesk, seatHr } from './manage-driver.ts';
import { followOn } from './page-driver.ts';
import { overflow, phone, signInWith } from './respond-driver.ts';

/** Letters as HR prepares them and staff meet them, on an installation with an outbox. */

let data: string;
let outbox: Outbox;
let local: Local;
let wave: OpenedWave;
let hr: HrAtDesk;

test.beforeAll(async ({ browser }) => {
  const now = new Date();
  const first = await startFirst();
  data = first.data;
  const [played = '', own = ''] = first.tokens;
  outbox = await startOutbox(data);
  local = await startLocal({ data, port: 0, bindings: outboxBindings(outbox) });
  const company = { hr: await signIn(local.origin, played), playKey: '', now };
  await describeOrganisation(company.hr);
  wave = await openWave(company, onceScript(60, now), silentProgress);
  hr = await seatHr(browser);
  await signInWith(hr.page, `${local.origin}/sign-in#${own}`);
  await hr.page.waitForURL('**/manage');
});

afterAll(async () => {
  await local?.stop();
  outbox?.stop();
  await rm(data, { recursive: true, force: true });
});

const there = (text: string | RegExp) => hr.page.getByText(text).first().waitFor();

/** Writes, proves and sends the round whose page is open. */
async function sendRound(picture: string): Promise<void> {
  await hr.press('Bewaar de brief');
  await hr.page.getByLabel('Jouw e-mailadres').waitFor();
  await hr.fill('Jouw e-mailadres', 'hr@deschakel.example');
  await hr.press('Stuur mij een proef');
  await there('De proef is verstuurd. Klopt de brief?');
  await looksRight(hr.page, `${picture}-plan`);
  await hr.press('Laat de mail versturen');
  await there('Voortgang');
  await local.runSchedule();
  await hr.page.reload();
}

test('HR is led from inviting to letters that go out', async () => {
  await hr.page.goto(`${local.origin}/manage/waves/${wave.id}/invite`);
  await looksRight(hr.page, 'mail-invite');
  await hr.follow('Laat ons de mail versturen');
  await hr.page.getByLabel('Naam van de afzender').waitFor();
  await looksRight(hr.page, 'mail-letters');
  await sendRound('mail');
  await there(/\d+ van de \d+ adressen verstuurd/);
  await looksRight(hr.page, 'mail-progress');
  // A reminder waits until every invitation has gone.
  const done = hr.page.getByText('Het versturen is klaar');
  for (let runs = 0; runs < 10 && !(await done.count()); runs += 1) {
    await local.runSchedule();
    await hr.page.reload();
  }
  await done.first().waitFor();
});

test('an address that HR noted by mistake is taken back', async ({ browser }) => {
  await hr.page.getByLabel('Kwam er mail terug?').waitFor();
  const [, address = ''] = /(\S+@\S+)/.exec(await recipient(browser)) ?? [];
  await hr.fill('Kwam er mail terug?', address);
  await hr.press('Noteer deze adressen');
  await there('Adressen genoteerd: 1.');
  await looksRight(hr.page, 'mail-bounced');
  await hr.page.getByRole('button', { name: `Kwam niet terug: ${address}` }).click();
  await hr.page.getByRole('heading', { name: 'Niet aangekomen' }).waitFor({ state: 'detached' });
});

/** An address that a letter went to, as the outbox lists it. */
async function recipient(browser: Browser): Promise<string> {
  const mailbox = await (await browser.newContext()).newPage();
  await mailbox.goto(outbox.page);
  return mailbox.locator('tbody td').first().innerText();
}

test('a reminder says whom it goes to, and its last link takes a press', async ({ browser }) => {
  await hr.follow('Herinnering 1');
  await hr.page.getByText('hele groepen waarvan nog weinig mensen meededen').waitFor();
  await sendRound('reminder');
  await there(/\d+ herinneringen verstuurd/);
  await looksRight(hr.page, 'reminder-progress');
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(outbox.page);
  await followOn(reader, /^Herinnering/);
  await reader.getByRole('heading', { name: 'Als platte tekst' }).waitFor();
  const text = await reader.locator('pre').innerText();
  const signOff = /\S+\/sign-off\/\S+/.exec(text)?.[0] ?? '';
  await looksRight(reader, 'outbox-letter');
  const staff = await (await phone(browser)).newPage();
  await staff.goto(signOff);
  await looksRight(staff, 'sign-off');
  await staff.getByRole('button', { name: 'Meld mij af' }).click();
  await staff.getByRole('status').waitFor();
  expect(await staff.getByRole('status').innerText()).toContain(
    'Je krijgt geen herinneringen meer',
  );
});

test('somebody who lost the link asks for it on a phone, in an own language', async ({
  browser,
}) => {
  const staff = await (await phone(browser, 'ar')).newPage();
  await staff.goto(`${local.origin}/lost`);
  expect(await staff.locator('html').getAttribute('dir')).toBe('rtl');
  await looksRight(staff, 'lost');
  await staff.getByRole('textbox').fill('niemand@deschakel.example');
  await staff.getByRole('button', { name: 'أرسل رابطي' }).click();
  await staff.getByRole('status').waitFor();
  await looksRight(staff, 'lost-done');
});

test('somebody of the works council signs in with a code from the mail, and a wrong one is said to be so', async ({
  browser,
}) => {
  const address = 'raad@deschakel.example';
  await hr.page.goto(`${local.origin}/manage/members`);
  await hr.page.locator('#name').fill('Ondernemingsraad');
  await hr.page.locator('#email').fill(address);
  await hr.page.locator('input[name="role"][value="council"]').check();
  await hr.press('Maak een link');
  await there('De link is gemaakt');
  const reader = await (await phone(browser, 'nl')).newPage();
  await reader.goto(`${local.origin}/sign-in`);
  await followOn(reader, 'Krijg een code per e-mail');
  await reader.getByRole('heading', { name: 'Aanmelden met een code' }).waitFor();
  await looksRight(reader, 'sign-in-code');
  await reader.getByLabel('Je e-mailadres op het werk').fill(address);
  await reader.getByRole('button', { name: 'Mail me een code' }).click();
  await reader.getByLabel('Code uit de mail').waitFor();
  await reader.getByLabel('Code uit de mail').fill('0000 0000');
  await reader.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await reader.getByRole('alert').waitFor();
  await looksRight(reader, 'sign-in-code-wrong');
  await local.runSchedule();
  const mailbox = await (await browser.newContext()).newPage();
  await mailbox.goto(`${outbox.page}?language=nl`);
  await followOn(mailbox, mailbox.getByRole('row').filter({ hasText: address }).getByRole('link'));
  await mailbox.getByRole('heading', { name: 'Als platte tekst' }).waitFor();
  const code = /\b\d{4} \d{4}\b/.exec(await mailbox.locator('pre').innerText())?.[0] ?? '';
  await reader.getByLabel('Code uit de mail').fill(code);
  await reader.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await reader.waitForURL('**/council');
  expect(await reader.locator('h1').innerText()).toBe('Ondernemingsraad');
});

test('a letter with its link is no wider than the narrowest phone, in any language', async ({
  browser,
}) => {
  const context = await phone(browser);
  const page = await context.newPage();
  const link = `https://meting.bedrijf.example/s#${'x'.repeat(22)}.${'y'.repeat(43)}`;
  for (const language of staffLanguages) {
    const letter = htmlOf([{ words: mailTexts[language].link, link }], language);
    await page.setContent(
      letter.replace('<body', '<meta name="viewport" content="width=device-width"><body'),
    );
    expect(await overflow(page), language).toBeLessThanOrEqual(0);
  }
  await context.close();
});
