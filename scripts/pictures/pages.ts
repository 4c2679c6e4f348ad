import type { BrowserContext } from 'playwright-core';
import { staffLanguages } from '../../src/core/language/language.ts';
import { fewerLooks, looks, speakOnPage, takeLook } from './looks.ts';
import type { Shelf } from './picture.ts';

/** A page that somebody looks at. */
export interface PageAsked {
  visitor: string;
  /** Origin it stands on. */
  at: string;
  path: string;
  /** It speaks one language, and knows no other address. */
  asItIs?: true;
}

/**
 * A page on phone, desktop and paper, light and dark; again in English, in each language of staff
 * that it is offered in, and in the two languages that nobody speaks.
 */
export async function picturesOfPage(
  context: BrowserContext,
  shelf: Shelf,
  { visitor, at, path, asItIs }: PageAsked,
): Promise<void> {
  const page = await context.newPage();
  const shoot = async (language: string, chosen: typeof looks) => {
    for (const look of chosen) {
      const of = { group: visitor, of: short(path), look: `${language} ${look.name}` };
      await takeLook(page, look, shelf.place(of));
    }
  };
  const open = async (language: string) => {
    const to = new URL(path, at);
    to.searchParams.set('language', language);
    await page.goto(to.href, { waitUntil: 'networkidle' });
    return (await page.locator('html').getAttribute('lang')) === language;
  };
  if (asItIs) {
    await page.goto(new URL(path, at).href, { waitUntil: 'networkidle' });
    await shoot('', looks);
    await page.close();
    return;
  }
  await open('nl');
  await shoot('nl', looks);
  for (const language of staffLanguages.filter((one) => one !== 'nl')) {
    const offered = await page.locator(`a[hreflang="${language}"]`).count();
    if (language !== 'en' && offered === 0) continue;
    if (await open(language)) await shoot(language, fewerLooks);
  }
  if (await open('en')) {
    await speakOnPage(page, 'accents');
    await shoot('accents', fewerLooks);
    await open('en');
    await speakOnPage(page, 'right-to-left');
    await shoot('right to left', fewerLooks);
  }
  await page.close();
}

/** The ids in an address say nothing to whoever looks at a picture. */
const short = (path: string) => path.replaceAll(/([0-9a-f]{4})[0-9a-f]{12,}/g, '$1…');
