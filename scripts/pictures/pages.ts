import type { BrowserContext, Page } from 'playwright-core';
import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { type Look, looks, looksIn, takeLook } from './looks.ts';
import type { Shelf } from './picture.ts';
import { saidInstead } from './speak-pseudo.ts';

/** A page that somebody looks at. */
export interface PageAsked {
  visitor: string;
  /** Origin it stands on. */
  at: string;
  path: string;
}

/** A page in every language that it is offered in. */
export async function picturesOfPage(
  context: BrowserContext,
  shelf: Shelf,
  asked: PageAsked,
): Promise<void> {
  const page = await newPage(context);
  await openIn(page, asked, 'nl');
  await shoot(page, shelf, asked, { language: 'nl', chosen: looks });
  const offered = await page
    .locator('a[hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  for (const language of staffLanguages.filter((one) => one !== 'nl')) {
    if (language !== 'en' && !offered.includes(language)) continue;
    if (!(await openIn(page, asked, language))) continue;
    await shoot(page, shelf, asked, { language, chosen: looksIn(language) });
  }
  await page.close();
}

/** A page of a deployment that says German and French in the languages that nobody speaks. */
export async function picturesInPseudo(
  context: BrowserContext,
  shelf: Shelf,
  asked: PageAsked,
): Promise<void> {
  const page = await newPage(context);
  for (const [language, kind] of Object.entries(saidInstead)) {
    if (!(await openIn(page, asked, language as StaffLanguage))) continue;
    if (kind === 'right-to-left') await page.evaluate(turnPage);
    await shoot(page, shelf, asked, { language: kind, chosen: looks });
  }
  await page.close();
}

/** A page that speaks one language, and knows no other address. */
export async function picturesAsItIs(
  context: BrowserContext,
  shelf: Shelf,
  asked: PageAsked,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(new URL(asked.path, asked.at).href, { waitUntil: 'networkidle' });
  await shoot(page, shelf, asked, { language: '', chosen: looks });
  await page.close();
}

/** In place of one that an earlier picture was not made of. */
async function newPage(context: BrowserContext): Promise<Page> {
  for (const left of context.pages()) await left.close();
  return context.newPage();
}

/** Opens a page in a language. @returns whether it speaks it */
async function openIn(page: Page, { path, at }: PageAsked, language: StaffLanguage) {
  const to = new URL(path, at);
  to.searchParams.set('language', language);
  await page.goto(to.href, { waitUntil: 'networkidle' });
  return (await page.locator('html').getAttribute('lang')) === language;
}

async function shoot(
  page: Page,
  shelf: Shelf,
  { visitor, path }: PageAsked,
  { language, chosen }: { language: string; chosen: readonly Look[] },
): Promise<void> {
  for (const look of chosen) {
    const of = { group: visitor, of: short(path), look: `${language} ${look.name}` };
    await takeLook(page, look, shelf.place(of));
  }
}

/** Runs in the page. */
function turnPage(): void {
  document.documentElement.dir = 'rtl';
}

/** The ids in an address say nothing to whoever looks at a picture. */
const short = (path: string) => path.replaceAll(/([0-9a-f]{4})[0-9a-f]{12,}/g, '$1…');
