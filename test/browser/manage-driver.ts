import type { Browser, Page } from 'playwright-core';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { looksRight } from './looks.ts';
import { followOn } from './page-driver.ts';
import { pressOn } from './respond-driver.ts';

/** HR at its own desk: one browser, one page, and what a person does there. */
export interface HrAtDesk {
  page: Page;
  press: (name: string | RegExp) => Promise<void>;
  follow: (name: string | RegExp) => Promise<void>;
  fill: (label: string | RegExp, text: string) => Promise<void>;
  /** Hands in a staff list of the fixtures. */
  upload: (name: string) => Promise<void>;
  /** No violations, in every width; `picture` names what is left to look at. */
  arrivedAt: (title: string, picture?: string) => Promise<void>;
  /** The same page in the other language, and back. */
  inEnglishToo: (title: string, picture: string) => Promise<void>;
}

export async function seatHr(browser: Browser): Promise<HrAtDesk> {
  const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true });
  const page = await context.newPage();
  const press = (name: string | RegExp) => pressOn(page, name);
  const follow = (name: string | RegExp) => followOn(page, name);
  const arrivedAt = async (title: string, picture = '') => {
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await looksRight(page, picture);
  };
  return {
    page,
    press,
    follow,
    fill: (label, text) => page.getByLabel(label).fill(text),
    upload: async (name) => {
      await page
        .getByLabel('Bestand met de personeelslijst')
        .setInputFiles(`test/fixtures/rosters/${name}`);
      await press('Bekijk de lijst');
    },
    arrivedAt,
    inEnglishToo: async (title, picture) => {
      await follow('English');
      await page.locator('html[lang=en]').waitFor();
      await arrivedAt(title, `${picture}-en`);
      await follow('Nederlands');
      await page.locator('html[lang=nl]').waitFor();
    },
  };
}

/** As a date field takes it. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return dayOf(day.toISOString());
}
