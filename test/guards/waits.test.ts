import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways in which a test in the browser could look before what it looks for is there. */
const hasty: [way: string, found: RegExp][] = [
  ['follows a link without waiting for its page', /getByRole\(\s*'link'[^;]*\.click\(\)/],
  ['decides by what is in sight already', /\b(if|while)\s*\([^;{}]*\.is(Visible|Hidden)\(\)/],
  ['waits itself for what is saved', /waitForEvent\(\s*'download'/],
];

const hastinessIn = (source: string) =>
  hasty.filter(([, found]) => found.test(source)).map(([way]) => way);

const folder = join(import.meta.dirname, '../browser');
/** Where the waiting is done for all. */
const driver = 'page-driver.ts';

test('no test in the browser looks before what it looks for is there', () => {
  const files = readdirSync(folder).filter((path) => path.endsWith('.ts') && path !== driver);
  expect(files.length).toBeGreaterThan(40);
  const wrong = files.flatMap((path) =>
    hastinessIn(readFileSync(join(folder, path), 'utf8')).map((way) => `${path} ${way}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  "await page.getByRole('link', { name: 'Metingen' }).first().click();",
  'if (await done.isVisible()) await done.click();',
  "const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);",
])('a test that looks too early is seen: %s', (planted) => {
  expect(hastinessIn(planted)).toHaveLength(1);
});
