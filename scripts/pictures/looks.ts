import type { Page } from 'playwright-core';
import { type Spoken, usuallySpoken } from './spoken.ts';

/** One way to look at a page. */
export interface Look {
  name: string;
  width: number;
  dark?: true;
  print?: true;
}

const phone = 360;
const desktop = 1280;
/** A4 less its margins. */
const paper = 718;

/** How every page is looked at in the languages that differ most. */
export const looks: readonly Look[] = [
  { name: 'phone', width: phone },
  { name: 'phone dark', width: phone, dark: true },
  { name: 'desktop', width: desktop },
  { name: 'desktop dark', width: desktop, dark: true },
  { name: 'print', width: paper, print: true },
];

/** How it is looked at in a language that is like one of those. */
export const fewerLooks: readonly Look[] = looks.filter(({ dark, print }) => !dark && !print);

/** The looks of a page in a language. */
export const looksIn = (spoken: Spoken | null): readonly Look[] =>
  spoken && !usuallySpoken.includes(spoken.said) ? fewerLooks : looks;

/** The page as it is now, from top to bottom. */
export async function takeLook(page: Page, look: Look, path: string): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 844 });
  await page.emulateMedia({
    colorScheme: look.dark ? 'dark' : 'light',
    media: look.print ? 'print' : 'screen',
  });
  // Colours that fade from dark to light would be caught half way.
  await page.screenshot({
    path,
    fullPage: true,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
  });
  // On paper there are no buttons to go on with.
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
}
