import type { BrowserContext, Page } from 'playwright-core';
import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { fewerLooks, type Look, looks, takeLook } from './looks.ts';
import type { Shelf } from './picture.ts';
import { saidInstead } from './speak-pseudo.ts';

/** How somebody goes through the questionnaire. */
interface Walk {
  link: string;
  language: StaffLanguage;
  /** What the pictures say is spoken. */
  spoken: string;
  chosen: readonly Look[];
}

/** The languages in which it is sent: two alphabets, two directions. */
const walked = ['nl', 'en', 'ar'] as const;

/**
 * The questionnaire's first screen in every language, and all of it to the receipt in those that
 * differ most.
 * @param links at least as many as languages in which it is sent
 */
export async function walkSurvey(
  context: BrowserContext,
  shelf: Shelf,
  links: readonly string[],
): Promise<void> {
  for (const language of staffLanguages) {
    const page = await context.newPage();
    await page.goto(withLanguage(links[0] ?? '', language), { waitUntil: 'networkidle' });
    await look(page, shelf, 'welcome', { spoken: language, chosen: fewerLooks });
    await page.close();
  }
  for (const [at, language] of walked.entries()) {
    const link = links[at] ?? '';
    await walk(context, shelf, { link, language, spoken: language, chosen: looks });
  }
}

/** All of it in the languages that nobody speaks, where the deployment speaks them. */
export async function walkInPseudo(
  context: BrowserContext,
  shelf: Shelf,
  links: readonly string[],
): Promise<void> {
  for (const [at, [language, spoken]] of Object.entries(saidInstead).entries()) {
    const link = links[walked.length + at] ?? '';
    await walk(context, shelf, {
      link,
      language: language as StaffLanguage,
      spoken,
      chosen: looks,
    });
  }
}

async function walk(context: BrowserContext, shelf: Shelf, how: Walk): Promise<void> {
  const page = await context.newPage();
  await page.goto(withLanguage(how.link, how.language), { waitUntil: 'networkidle' });
  if (how.spoken === 'right-to-left') {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  }
  await page.locator('.welcome .button-large').click();
  await page.locator('fieldset.item').first().waitFor();
  for (let screen = 1; (await page.locator('.review').count()) === 0; screen += 1) {
    await answer(page);
    await look(page, shelf, `screen ${String(screen).padStart(2, '0')}`, how);
    await page.locator('button[type=submit]').click();
  }
  await look(page, shelf, 'review', how);
  await page.locator('.review .button-large').click();
  await page.locator('.thanks').waitFor();
  await look(page, shelf, 'thanks', how);
  await page.close();
}

async function answer(page: Page): Promise<void> {
  for (const item of await page.locator('fieldset.item').all()) {
    const scale = item.locator('input[type=radio]');
    const one = (await scale.count()) > 3 ? scale.nth(3) : item.locator('input').first();
    await one.check();
  }
}

async function look(
  page: Page,
  shelf: Shelf,
  of: string,
  { spoken, chosen }: Pick<Walk, 'spoken' | 'chosen'>,
): Promise<void> {
  for (const one of chosen) {
    const shown = { group: 'staff', of: `survey ${of}`, look: `${spoken} ${one.name}` };
    await takeLook(page, one, shelf.place(shown));
  }
}

function withLanguage(link: string, language: StaffLanguage): string {
  const to = new URL(link);
  to.searchParams.set('language', language);
  return to.href;
}
