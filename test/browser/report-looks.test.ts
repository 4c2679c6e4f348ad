import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, languages } from '../../src/core/language/language.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { type ReportPageId, reportPageIds } from '../../src/core/report/report-pages.ts';
import type { ReportContext } from '../../src/views/report/report-context.ts';
import { ReportPage } from '../../src/views/report/report-page.tsx';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, restRelease } from '../support/report-people.ts';
import { inBrowser as test } from './in-browser.ts';
import { overflow, violations } from './respond-driver.ts';

/**
 * The report pages as people see them, in a real browser: phone and desktop, light and dark, in each
 * language of the desk. With PICTURES set, what a person would see is left in `build/pictures`.
 */

const root = join(import.meta.dirname, '../..');
const origin = 'http://report.test';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'";
const release = restRelease();
const scope = scopeOf(release, reportDefinition, null);

function render(language: Language, page: ReportPageId): string {
  const context: ReportContext = {
    scope,
    language,
    releaseHash: 'ab12'.repeat(16),
    releasedOn: '2026-11-02',
    link: (to) => `/${language}/${to}`,
    series: [
      { scope, months: 0 },
      { scope, months: 3 },
    ],
    search: '',
    agreements: [agreement],
  };
  return String(
    ReportPage({
      context,
      page,
      languageLinks: Object.fromEntries(languages.map((one) => [one, `/${one}/${page}`])),
      units: [
        { name: 'Alles', href: '#', current: true },
        { name: 'IT', href: '#', current: false },
      ],
      downloads: [{ name: 'PDF', href: '/pdf' }],
    }),
  );
}

/** A page that gets the report and the built stylesheets under the real content policy. */
async function open(browser: Browser, width: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (/^\/(assets\/|icon)/.test(pathname)) {
      return route.fulfill({ path: join(root, 'public', pathname) });
    }
    const [, language, id] = pathname.split('/') as [string, Language, ReportPageId];
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: render(language, id),
    });
  });
  return { page, faults, close: () => context.close() };
}

/** How much the page moved while it loaded (0 is not at all). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/** A language moves what fits and what moves; what axe reads is the same in each of them. */
const views = [
  { width: 1280, scheme: 'light', language: 'nl', axe: true },
  { width: 320, scheme: 'dark', language: 'en', axe: true },
  { width: 320, scheme: 'light', language: 'de', axe: false },
  { width: 320, scheme: 'dark', language: 'fr', axe: false },
] as const;

test.for(
  views,
)('the report fits, stands still and passes axe at $width px, $scheme, $language', async ({
  width,
  scheme,
  language,
  axe,
}, { browser }) => {
  const { page, faults, close } = await open(browser, width, scheme);
  for (const id of reportPageIds) {
    await page.goto(`${origin}/${language}/${id}`);
    expect(await overflow(page), id).toBeLessThanOrEqual(0);
    expect(await layoutShift(page), id).toBeLessThan(0.01);
    if (axe) expect(await violations(page), id).toEqual([]);
    if (process.env.PICTURES) {
      const path = `build/pictures/report-${id}-${width}-${scheme}-${language}.png`;
      await page.screenshot({ path, fullPage: true });
    }
  }
  expect(faults).toEqual([]);
  await close();
});

test('the keyboard reaches the skip link first, then every link and every folded table', async ({
  browser,
}) => {
  const { page, close } = await open(browser, 1280, 'light');
  await page.goto(`${origin}/nl/profile`);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.className);
  expect(first).toBe('skip-link');
  const wanted = await page.locator('a[href]:visible, summary:visible').count();
  const reached = new Set<string>(['0']);
  for (let press = 0; press < wanted + 20; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const all = [...document.querySelectorAll('a[href], summary')];
        return String(all.indexOf(document.activeElement as Element));
      }),
    );
  }
  reached.delete('-1');
  expect(reached.size).toBe(wanted);
  await close();
});

test('a printed report hides what cannot be clicked and shows the wide charts', async ({
  browser,
}) => {
  const { page, close } = await open(browser, 360, 'light');
  await page.goto(`${origin}/nl/alignment`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.report-side').isVisible()).toBe(false);
  expect(await page.locator('.turn').isVisible()).toBe(false);
  expect(await page.locator('.chart-wide').first().isVisible()).toBe(true);
  expect(await page.locator('.chart-narrow').first().isVisible()).toBe(false);
  await close();
});

test('paper does not scroll, so that no printed table is wider than it', async ({ browser }) => {
  const { page, close } = await open(browser, 680, 'light');
  await page.emulateMedia({ media: 'print' });
  for (const id of ['profile', 'alignment', 'strength', 'trend', 'method']) {
    await page.goto(`${origin}/nl/${id}`);
    const cut = await page.locator('table').evaluateAll((all) =>
      all.flatMap((table) => {
        const [box, shown] = [table.getBoundingClientRect(), table.parentElement];
        const room = shown ? shown.clientWidth + 1 : 0;
        return box.width > room && box.height > 0 ? [(table.textContent ?? '').slice(0, 60)] : [];
      }),
    );
    expect(cut, id).toEqual([]);
  }
  await close();
});

test('the stylesheets of the design system stay small', async () => {
  const built = JSON.parse(await readFile(join(root, 'build', 'assets.json'), 'utf8'));
  const sizes = await Promise.all(
    ['tokens', 'base', 'parts', 'forms'].map(async (name) => {
      const { path } = built[`${name}.css`] as { path: string };
      return (await readFile(join(root, 'public', path))).byteLength;
    }),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
});
