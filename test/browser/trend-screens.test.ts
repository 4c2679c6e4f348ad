import { join } from 'node:path';
import { expect } from 'vitest';
import { languages } from '../../src/core/language/language.ts';
import { trendPage } from '../../src/core/report/trend/trend.ts';
import { ReportPage } from '../../src/views/report/report-page.tsx';
import { measured } from '../support/shapes.ts';
import { inBrowser as test } from './in-browser.ts';

const root = join(import.meta.dirname, '../..');
const origin = 'http://trend.test';
const screen = { width: 1920, height: 1080 };

const pictures = { nothing: 0, 'one subject': 1, everything: 3 };
const cases = (Object.keys(pictures) as (keyof typeof pictures)[]).flatMap((changed) =>
  languages.map((language) => ({ changed, language })),
);

test.for(
  cases,
)('the trend of four waves takes two screens at most, where $changed changed, and no small picture is stretched, in $language', async ({
  changed,
  language,
}, { browser }) => {
  const series = await measured('full');
  const scope = series.at(-1)?.scope;
  if (!scope) throw new Error('nothing was measured');
  const { groups } = trendPage(series);
  for (const [group, { lines }] of groups.entries()) {
    for (const [line, { last }] of lines.entries()) {
      const only = changed === 'one subject' && group === 0 && line === 1;
      if (!last.withheld) last.clear = changed === 'everything' || only;
    }
  }
  const page = await (await browser.newContext({ viewport: screen })).newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (/^\/(assets\/|icon)/.test(pathname)) {
      return route.fulfill({ path: join(root, 'public', pathname) });
    }
    const context = {
      ...{ scope, language, series, search: '' },
      ...{ releaseHash: 'ab12'.repeat(16), releasedOn: '2026-11-02', agreements: [] },
      link: (to: string) => `/${to}`,
    };
    const body = String(
      ReportPage({ context, page: 'trend', languageLinks: {}, downloads: [], units: [] }),
    );
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(`${origin}/`);
  const shown = page.locator('.small-multiples > *:visible');
  expect(await shown.count()).toBe(pictures[changed]);
  const main = await page.locator('main').boundingBox();
  for (const picture of await shown.all()) {
    expect((await picture.boundingBox())?.width).toBeLessThan((main?.width ?? 0) / 2);
  }
  expect(main?.height).toBeLessThanOrEqual(2 * screen.height);
  await page.context().close();
});
