import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/pictures/open-browser.ts';

/** A busy machine may take much longer than the usual half minute; only a failure waits this long. */
const patience = 600_000;

/**
 * Gives the product's pages as much more patience with a server as a busy machine may ask for: a form
 * would be told that nobody answers, and one that is long under way would be free to be sent again.
 */
const patientPages = `{
  const { setTimeout } = window;
  window.setTimeout = (work, time, ...more) =>
    setTimeout(work, time >= 8_000 ? time * 20 : time, ...more);
}`;

/** A real Chromium without a screen, in which every page is waited for patiently and waits itself. */
export async function openBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    // What moves would be looked at half-way.
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patience);
    await context.addInitScript(patientPages);
    return context;
  };
  return browser;
}

/** A phone as narrow as they come. */
export const phoneIn = (locale: string): BrowserContextOptions => ({
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
  locale,
});

/** One person's phone with its own storage. */
export const phone = (browser: Browser, locale = 'nl-NL'): Promise<BrowserContext> =>
  browser.newContext(phoneIn(locale));

/** Opens a link in a new tab and waits for the first screen. */
export async function openTab(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForSelector('h1');
  return page;
}

/** Whether a button lies wholly on the screen as it is scrolled now. */
export const onScreen = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** Follows a one-time link and presses the button, as only a person does. */
export async function signInWith(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('#sign-in button').click();
  await untilGone(page);
}

export const heading = (page: Page) => page.locator('h1').innerText();

/** What axe-core finds against WCAG 2.2 AA and its best practices, as short lines. */
export async function violations(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResult> } };
    const { violations } = await axe.run();
    return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join()}`);
  });
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/**
 * Pixels the page is wider than the screen: what somebody would have to scroll sideways. A phone draws a
 * page that is too wide smaller and calls that its window, so the screen's own width counts.
 */
export async function overflow(page: Page): Promise<number> {
  await page.waitForLoadState();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return wide - (page.viewportSize()?.width ?? wide);
}

/** Answers every question on the screen: the fourth option, or a few words. */
export async function answerScreen(page: Page): Promise<void> {
  for (const item of await page.locator('fieldset.item').all()) {
    const radios = item.locator('input[type=radio]');
    if (await radios.count()) await radios.nth(3).check();
    else await item.locator('input[type=checkbox]').first().check();
  }
  for (const field of await page.locator('textarea').all()) await field.fill('Meer tijd.');
}

/** Where everything on the page is. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, legend, .choice, .hint, .step-buttons button')].map(
      (element) => {
        const { top, left } = element.getBoundingClientRect();
        return `${element.tagName} ${Math.round(top)} ${Math.round(left)}`;
      },
    ),
  );

/** Answers every question on the screen at once, and takes the first answer back on the first screen. */
const answerAtOnce = (page: Page, step: number) =>
  page.evaluate((first) => {
    for (const item of document.querySelectorAll('fieldset.item')) {
      const radios = item.querySelectorAll<HTMLInputElement>('input[type=radio]');
      (radios[3] ?? item.querySelector<HTMLInputElement>('input[type=checkbox]'))?.click();
    }
    for (const field of document.querySelectorAll('textarea')) {
      field.value = 'Meer tijd.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (first) document.querySelector<HTMLElement>('.unset')?.click();
    window.scrollTo(0, 0);
  }, step === 1);

/** Pixels between the bar of how far somebody is and the heading below it. */
const belowProgress = (page: Page) =>
  page.evaluate(() => {
    const edge = (query: string) => document.querySelector(query)?.getBoundingClientRect();
    return (edge('h1')?.top ?? 0) - (edge('.progress')?.bottom ?? 0);
  });

/**
 * From the first question to the review: what is wrong for comfort on each page, a line each. Go on
 * is on the screen, nothing is wider than the screen or touches what stands above it, and no answer
 * moves anything.
 */
export async function discomforts(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let step = 1; !(await page.locator('.review').count()); step += 1) {
    if (!(await onScreen(page, 'button[type=submit]')))
      found.push(`${step}: go on is out of sight`);
    if ((await overflow(page)) > 0) found.push(`${step}: wider than the screen`);
    const before = await places(page);
    await answerAtOnce(page, step);
    const after = await places(page);
    if (after.join() !== before.join()) found.push(`${step}: an answer moves the page`);
    await page.locator('button[type=submit]').click();
  }
  if (!(await onScreen(page, '.review .step-buttons .button-large')))
    found.push('send is out of sight');
  if ((await belowProgress(page)) < 12) found.push('the last heading touches the bar above it');
  return found;
}

/** From the welcome page to the review, answering everything; `look` sees every screen. */
export async function answerAll(
  page: Page,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  await page.locator('.welcome .button-large').click();
  let screens = 0;
  while (!(await page.locator('.review').count())) {
    await answerScreen(page);
    await look(page);
    await page.locator('button[type=submit]').click();
    screens += 1;
  }
  return screens;
}

/** From the welcome page to the review with one answer: enough for tests of what comes after. */
export async function answerOne(page: Page): Promise<void> {
  await page.locator('.welcome .button-large').click();
  await page.locator('input[type=radio]').first().check();
  while (!(await page.locator('.review').count())) {
    await page.locator('button[type=submit]').click();
  }
}

export async function send(page: Page): Promise<void> {
  await page.locator('.review .button-large').click();
}

/** The receipt on the thanks page. */
export async function receiptOn(page: Page): Promise<string> {
  await page.waitForSelector('.thanks');
  return page.locator('.receipt code').innerText();
}

/** Presses a button; a form that it sends has gone when this is over, and the next page is there. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await untilGone(page);
}

/**
 * Waits until no form is under way: the next page is there, or this one said why nothing went. A
 * page of which the first bytes have come has no form either, so it is waited for to its end.
 */
export async function untilGone(page: Page): Promise<void> {
  await page.locator('form[aria-busy]').waitFor({ state: 'detached' });
  await page.waitForLoadState('domcontentloaded');
}
