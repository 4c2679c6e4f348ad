import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Follows a link, by its name or where it stands; the page that it leads to is there to its end. */
export async function followOn(page: Page, link: string | RegExp | Locator): Promise<void> {
  const named = typeof link === 'string' || link instanceof RegExp;
  await (named ? page.getByRole('link', { name: link }).first() : link).click();
  await page.waitForLoadState('domcontentloaded');
}

/** What is saved when somebody acts. */
export async function savedBy(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
