import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Agreeing } from '../../src/views/report/agreeing.ts';
import { pageOfReport } from '../support/report-sample.tsx';
import { inBrowser as test } from './in-browser.ts';

/** Lines to write who and when on: for a pen, and so for paper. */

const root = join(import.meta.dirname, '../..');
const origin = 'http://pen.test';
const agreeing: Agreeing = {
  path: '/results/w1/agreements',
  once: 'press',
  query: '',
  own: [],
  earlier: {},
  reminding: null,
  left: 2,
  staffPage: '/w/w1/agreements',
};

async function open(browser: Browser, may: Agreeing | undefined): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (/^\/(assets\/|icon)/.test(pathname)) {
      return route.fulfill({ path: join(root, 'public', pathname) });
    }
    const body = pageOfReport('summary', 'nl', may);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(`${origin}/`);
  return page;
}

test('lines for a pen are off the screen of whoever can type an agreement in, and on their paper', async ({
  browser,
}) => {
  const page = await open(browser, agreeing);
  const lines = page.locator('.facts', { hasText: '………' });
  const form = page.locator('.agree-here');
  expect(await lines.count()).toBe(1);
  expect(await form.first().isVisible()).toBe(true);
  expect(await lines.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await lines.isVisible()).toBe(true);
  expect(await form.first().isVisible()).toBe(false);
  await page.context().close();
});

test('whoever may agree nothing here sees what the decision is made of, on the screen too', async ({
  browser,
}) => {
  const page = await open(browser, undefined);
  expect(await page.locator('.agree-here').count()).toBe(0);
  expect(await page.locator('.facts', { hasText: '………' }).isVisible()).toBe(true);
  await page.context().close();
});
