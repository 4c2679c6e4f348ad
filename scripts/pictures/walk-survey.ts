import type { Browser, BrowserContext, Page } from 'playwright-core';
import { looksIn, takeLook } from './looks.ts';
import { open } from './pages.ts';
import type { Shelf } from './picture.ts';
import { type Spoken, usuallySpoken } from './spoken.ts';

/** A link that nobody has answered by, and the language that it is answered in. */
interface Walk {
  link: string;
  spoken: Spoken;
}

/**
 * The questionnaire's first screen in every language, and all of it to the receipt in those that
 * differ most.
 * @param links at least as many as languages in which it is sent
 */
export async function walkSurvey(
  browser: Browser,
  shelf: Shelf,
  { links, languages }: { links: readonly string[]; languages: readonly Spoken[] },
): Promise<void> {
  for (const spoken of languages) {
    const link = links[usuallySpoken.indexOf(spoken.said)];
    // Everybody has a device of their own: one that has sent knows it.
    const context = await browser.newContext();
    const page = await openLink(context, { link: link ?? links[0] ?? '', spoken });
    await look(page, shelf, 'welcome', spoken);
    if (link) await walk(page, shelf, spoken);
    await context.close();
  }
}

async function walk(page: Page, shelf: Shelf, spoken: Spoken): Promise<void> {
  await page.locator('.welcome .button-large').click();
  await page.locator('fieldset.item').first().waitFor();
  for (let screen = 1; (await page.locator('.review').count()) === 0; screen += 1) {
    await answer(page);
    await look(page, shelf, `screen ${String(screen).padStart(2, '0')}`, spoken);
    await page.locator('button[type=submit]').click();
  }
  await look(page, shelf, 'review', spoken);
  await page.locator('.review .button-large').click();
  await page.locator('.thanks').waitFor();
  await look(page, shelf, 'thanks', spoken);
}

async function openLink(context: BrowserContext, { link, spoken }: Walk): Promise<Page> {
  const page = await context.newPage();
  const to = new URL(link);
  to.searchParams.set('language', spoken.asked);
  await open(page, to.href);
  await page.locator('.welcome').waitFor();
  if (spoken.turned) {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  }
  return page;
}

async function answer(page: Page): Promise<void> {
  for (const item of await page.locator('fieldset.item').all()) {
    const scale = item.locator('input[type=radio]');
    const one = (await scale.count()) > 3 ? scale.nth(3) : item.locator('input').first();
    await one.check();
  }
}

async function look(page: Page, shelf: Shelf, of: string, spoken: Spoken): Promise<void> {
  for (const one of looksIn(spoken)) {
    const shown = { group: 'staff', of: `survey ${of}`, look: `${spoken.said} ${one.name}` };
    if (!shelf.has(shown)) await takeLook(page, one, shelf.place(shown));
  }
}
