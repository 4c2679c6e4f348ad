/// <reference types="vite/client" />
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import type { Pseudo } from '../../scripts/pictures/pseudo-words.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import { type PageTexts, pageTexts } from '../../src/texts/page-texts.ts';
import { speakPseudo } from '../support/pseudo-language.ts';
import { pageOfReport } from '../support/report-sample.tsx';
import { samples } from '../views/manage-samples/samples.ts';
import { otherSamples } from '../views/other-samples.tsx';
import { answering } from './answering.ts';
import { answerAll, openTab, phoneIn, receiptOn, send } from './respond-driver.ts';

/**
 * A language that nobody speaks, 40 % longer than English, from left to right and from right to left,
 * on the narrowest screen there is: nothing sticks out of it and nothing is cut off.
 */
const kinds: readonly Pseudo[] = ['accents', 'right-to-left'];
const texts = import.meta.glob<Record<string, unknown>>('../../src/texts/{nl,en}/*.ts', {
  eager: true,
});
const assets = join(import.meta.dirname, '../../public');
const origin = 'http://pseudo.test';
const test = answering('csi-pulse');
let stop = () => {};

afterEach(() => stop());

/**
 * What is cut off or sticks out: elements with text that are wider than they show, outside regions
 * that scroll by themselves, and anything beyond either edge of the page.
 */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const hidden = (element: Element) => {
      const { clipPath, position, width } = getComputedStyle(element);
      return (position === 'absolute' && width === '1px') || clipPath !== 'none';
    };
    const width = document.documentElement.clientWidth;
    const wrong: string[] = [];
    const beyond = document.documentElement.scrollWidth - width;
    if (beyond > 1) wrong.push(`the page is ${beyond} pixels wider than the screen`);
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg *)')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || scrolls(element) || hidden(element)) continue;
      const outside = box.left < -1 || box.right > width + 1;
      const cut =
        getComputedStyle(element).overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
      if (outside || cut) {
        const name = `${element.tagName.toLowerCase()}.${element.className}`;
        wrong.push(
          `${name} ${Math.round(box.left)}–${Math.round(box.right)}: ${element.textContent?.trim().slice(0, 60)}`,
        );
      }
    }
    return wrong;
  });
}

/** Shows pages one after the other at 320 px, each in the direction of the kind. */
async function show(
  browser: Browser,
  kind: Pseudo,
  pages: Record<string, string>,
): Promise<Record<string, string[]>> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const made = pages[decodeURIComponent(path.slice(1))];
    if (made === undefined)
      return route.fulfill({ path: join(assets, path) }).catch(() => route.abort());
    const dir = kind === 'right-to-left' ? ' dir="rtl"' : '';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: made.replace('<html lang="en"', `<html lang="en"${dir}`),
    });
  });
  const wrong: Record<string, string[]> = {};
  for (const name of Object.keys(pages)) {
    await page.goto(`${origin}/${encodeURIComponent(name)}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const found = await clipped(page);
    if (found.length > 0) wrong[name] = found;
  }
  await page.close();
  return wrong;
}

test('what is cut off, or sticks out of the page, is found', async ({ browser }) => {
  const long = 'verantwoordelijkheidsverdeling'.repeat(3);
  const found = await show(browser, 'accents', {
    wide: `<html lang="en"><p style="white-space: nowrap">${long}</p></html>`,
    cut: `<html lang="en"><p style="overflow: hidden; white-space: nowrap">${long}</p></html>`,
    fits: `<html lang="en"><p style="overflow-wrap: anywhere">${long}</p></html>`,
  });
  expect(Object.keys(found)).toEqual(['wide', 'cut']);
});

describe.each(kinds)('with %s', (kind) => {
  test('HR’s desk fits', async ({ browser }) => {
    stop = speakPseudo(Object.values(texts), kind);
    const pages = Object.entries(samples('en')).map(([name, page]) => [name, String(page)]);
    expect(await show(browser, kind, Object.fromEntries(pages))).toEqual({});
  });

  test('the pages of staff, key holders and readers fit', async ({ browser }) => {
    stop = speakPseudo(Object.values(texts), kind);
    const { respond: _, ...others } = await otherSamples('en');
    const pages = Object.entries(others).map(async ([name, page]) => [name, String(await page)]);
    expect(await show(browser, kind, Object.fromEntries(await Promise.all(pages)))).toEqual({});
  });

  test('the report fits', async ({ browser }) => {
    stop = speakPseudo(Object.values(texts), kind);
    const pages = reportPageIds.map((page) => [page, pageOfReport(page, 'en')]);
    expect(await show(browser, kind, Object.fromEntries(pages))).toEqual({});
  });
});

describe('the questionnaire', () => {
  test.for(kinds)('fits from the welcome page to the receipt with %s', async (kind, {
    device,
    world,
  }) => {
    stop = speakPseudo(Object.values(texts), kind);
    const spoken: PageTexts = structuredClone(pageTexts('en'));
    const context = await device(phoneIn('en-GB'));
    await context.route('**/s', async (route) => {
      const answer = await route.fetch();
      const own = JSON.stringify(spoken).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const body = (await answer.text()).replace(/data-texts="[^"]*"/, () => `data-texts="${own}"`);
      await route.fulfill({ response: answer, body });
    });
    await context.route('**/assets/texts.*.json', (route) => route.fulfill({ json: spoken }));
    const page = await openTab(context, world.nextLink());
    const look = async () => {
      await page.evaluate(
        (dir) => document.documentElement.setAttribute('dir', dir),
        kind === 'accents' ? 'ltr' : 'rtl',
      );
      expect(await clipped(page)).toEqual([]);
    };
    expect(await page.locator('.button-large').innerText()).toMatch(/^⟦.*⟧$/);
    await look();
    await answerAll(page, look);
    await look();
    await send(page);
    expect(await receiptOn(page)).toMatch(/^[0-9a-f]{64}$/);
    await look();
  });
});
