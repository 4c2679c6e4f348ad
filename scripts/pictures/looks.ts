import type { Page } from 'playwright-core';
import { type Pseudo, pseudo } from './pseudo-words.ts';

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

/** How every page is looked at in the first language. */
export const looks: readonly Look[] = [
  { name: 'phone', width: phone },
  { name: 'phone dark', width: phone, dark: true },
  { name: 'desktop', width: desktop },
  { name: 'desktop dark', width: desktop, dark: true },
  { name: 'print', width: paper, print: true },
  { name: 'print dark', width: paper, print: true, dark: true },
];

/** How it is looked at in another language. */
export const fewerLooks: readonly Look[] = looks.filter(({ dark, print }) => !dark && !print);

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
}

/** Turns what stands on the page into a language that nobody speaks, longer than any. */
export async function speakOnPage(page: Page, kind: Pseudo): Promise<void> {
  const texts = await page.evaluate(collectTexts);
  const said = texts.map((text) => (/\p{L}{2}/u.test(text) ? pseudo(text, kind) : text));
  await page.evaluate(putTexts, { said, rightToLeft: kind === 'right-to-left' });
}

function collectTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

function putTexts({ said, rightToLeft }: { said: string[]; rightToLeft: boolean }): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += 1) walker.currentNode.nodeValue = said[at] ?? '';
  if (rightToLeft) document.documentElement.dir = 'rtl';
}
