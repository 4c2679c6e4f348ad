import type { BrowserContext, Page } from 'playwright-core';
import { type Look, looksIn, takeLook } from './looks.ts';
import type { Shelf } from './picture.ts';
import type { Spoken } from './spoken.ts';

/** A page that somebody looks at. */
export interface PageAsked {
  visitor: string;
  /** Origin it stands on. */
  at: string;
  path: string;
  /** What it is called, in every run. */
  of: string;
}

/** A page in each of these languages that it is offered in; what was made before is left. */
export async function picturesOfPage(
  context: BrowserContext,
  shelf: Shelf,
  asked: PageAsked,
  languages: readonly Spoken[],
): Promise<void> {
  const page = await newPage(context);
  for (const spoken of languages) {
    const to = new URL(asked.path, asked.at);
    to.searchParams.set('language', spoken.asked);
    const offered = async () => {
      await open(page, to.href);
      if ((await page.locator('html').getAttribute('lang')) !== spoken.asked) return false;
      if (spoken.turned) await page.evaluate(turnPage);
      return true;
    };
    await shoot(page, shelf, asked, { said: spoken.said, chosen: looksIn(spoken), offered });
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
  const offered = async () => {
    await open(page, new URL(asked.path, asked.at).href);
    return true;
  };
  await shoot(page, shelf, asked, { said: '', chosen: looksIn(null), offered });
  await page.close();
}

/** In place of one that an earlier picture was not made of. */
async function newPage(context: BrowserContext): Promise<Page> {
  for (const left of context.pages()) await left.close();
  return context.newPage();
}

/** Opens a page until it is as somebody finds it: its letters are there, and what its program writes. */
export async function open(page: Page, to: string): Promise<void> {
  await page.goto(to, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => !document.querySelector('#ceremony:empty, [aria-busy=true]'));
}

interface Shown {
  said: string;
  chosen: readonly Look[];
  /** Opens the page, which is done only for pictures that are not there. */
  offered(): Promise<boolean>;
}

async function shoot(
  page: Page,
  shelf: Shelf,
  { visitor, of }: PageAsked,
  { said, chosen, offered }: Shown,
): Promise<void> {
  const named = (look: Look) => ({ group: visitor, of, look: `${said} ${look.name}`.trim() });
  const missing = chosen.filter((look) => !shelf.has(named(look)));
  if (!missing.length || !(await offered())) return;
  for (const look of missing) await takeLook(page, look, shelf.place(named(look)));
}

/** Runs in the page. */
function turnPage(): void {
  document.documentElement.dir = 'rtl';
}
