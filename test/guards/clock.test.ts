import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways in which a test could wait for a clock or be judged by one. A busy machine would fail it. */
const clocks: [way: string, found: RegExp][] = [
  ['reads a stopwatch', /\bperformance\s*\.|\bhrtime\b|\bconsole\.time\b|node:perf_hooks/],
  [
    'reads the clock as a number',
    /\bDate\.now\b|\bnew Date\(\)\s*\.(getTime|valueOf)|[-+]\s*new Date\(\)/,
  ],
  [
    'sleeps',
    /\b(setTimeout|setInterval|setImmediate|waitForTimeout|sleep|Atomics\.wait)\b|node:timers/,
  ],
  ['waits for a while only', /\btimeout:\s*[\d_]+|\bAbortSignal\.timeout\(\s*\d{2,}/],
  [
    'gives a test a limit of its own',
    /^\s*\},\s*(?:[\d_]{2,}|[\d_]{4,},\s*)\);|^\s*\},\s*patience,?\s*\);|(test|hook)Timeout/m,
  ],
];

/** How a test is judged by a clock, if it is; what it gives a page to run, or looks for, is text. */
function clocksIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|'[^'\n]*'|`[^`]*`/gm, "''");
  return clocks.filter(([, found]) => found.test(code)).map(([way]) => way);
}

const folder = join(import.meta.dirname, '..');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && path !== join('guards', 'clock.test.ts'))
  .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }));

test('no test waits for a clock or is judged by one', () => {
  expect(files.length).toBeGreaterThan(250);
  const wrong = files.flatMap(({ path, source }) =>
    clocksIn(source).map((way) => `${path} ${way}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  'expect(performance.now() - before).toBeLessThan(10_000);',
  'const before = Date.now();',
  'const took = new Date().getTime() - before;',
  'const took = +new Date() - before;',
  'await new Promise((resolve) => setTimeout(resolve, 50));',
  'await page.waitForTimeout(50);',
  'await page.waitForSelector(selector, { timeout: 500 });',
  'await fetch(url, { signal: AbortSignal.timeout(500) });',
  "test('sends', async () => {\n}, 5_000);",
  "test(\n  'sends',\n  async () => {\n  },\n  5_000,\n);",
  'beforeAll(async () => {\n}, patience);',
  'vi.setConfig({ testTimeout: limit });',
  'console.time(name);',
])('a test that is judged by a clock is seen: %s', (planted) => {
  expect(clocksIn(planted)).not.toEqual([]);
});
