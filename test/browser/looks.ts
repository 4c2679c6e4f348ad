import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflow, violations } from './respond-driver.ts';

/** HR's tables that a phone would have to scroll sideways, by their names. */
const tablesAside = (page: Page) =>
  page
    .locator('.area-manage .table-scroll')
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.scrollWidth > table.clientWidth)
        .map((table) => table.getAttribute('aria-label')),
    );

/** Phones as narrow as they come and common ones, and a desktop. */
const widths = [320, 390, 1280];

/**
 * A screen has no fault that axe-core can find and fits every width. With PICTURES set, what a
 * person would see is left in `build/pictures` to look at.
 */
export async function looksRight(page: Page, name = ''): Promise<void> {
  const before = page.viewportSize();
  expect(await violations(page)).toEqual([]);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (width < 640) expect(await tablesAside(page)).toEqual([]);
    if (name && process.env.PICTURES) {
      await page.screenshot({ path: `build/pictures/${name}-${width}.png`, fullPage: true });
    }
  }
  if (before) await page.setViewportSize(before);
}
