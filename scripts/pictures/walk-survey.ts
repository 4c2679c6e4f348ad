import type { BrowserContext, Page } from 'playwright-core';
import { staffLanguages } from '../../src/core/language/language.ts';
import { fewerLooks, takeLook } from './looks.ts';
import type { Shelf } from './picture.ts';

/** The questionnaire from its first screen to the receipt; sent once, in the last language. */
export async function walkSurvey(
  context: BrowserContext,
  shelf: Shelf,
  links: readonly string[],
): Promise<void> {
  const [link = '', other = ''] = links;
  for (const language of staffLanguages) {
    const page = await context.newPage();
    await page.goto(withLanguage(link, language), { waitUntil: 'networkidle' });
    await look(page, shelf, language, 'welcome');
    await page.close();
  }
  const page = await context.newPage();
  await page.goto(other, { waitUntil: 'networkidle' });
  await page.locator('.welcome .button-large').click();
  await page.locator('fieldset.item').first().waitFor();
  for (let screen = 1; (await page.locator('.review').count()) === 0; screen += 1) {
    await answer(page);
    await look(page, shelf, 'nl', `screen ${String(screen).padStart(2, '0')}`);
    await page.locator('button[type=submit]').click();
  }
  await look(page, shelf, 'nl', 'review');
  await page.locator('.review .button-large').click();
  await page.locator('.thanks').waitFor();
  await look(page, shelf, 'nl', 'thanks');
  await page.close();
}

async function answer(page: Page): Promise<void> {
  for (const item of await page.locator('fieldset.item').all()) {
    const scale = item.locator('input[type=radio]');
    const one = (await scale.count()) > 3 ? scale.nth(3) : item.locator('input').first();
    await one.check();
  }
}

async function look(page: Page, shelf: Shelf, language: string, of: string): Promise<void> {
  for (const one of fewerLooks) {
    const shown = { group: 'staff', of: `survey ${of}`, look: `${language} ${one.name}` };
    await takeLook(page, one, shelf.place(shown));
  }
}

function withLanguage(link: string, language: string): string {
  const to = new URL(link);
  to.searchParams.set('language', language);
  return to.href;
}
