import type { Browser } from 'playwright-core';
import { test } from 'vitest';
import { openBrowser } from './respond-driver.ts';

/** The Chromium of this process, which serves one file after the other. */
let launched: Promise<Browser> | undefined;

interface InBrowser {
  $worker: { chromium: Browser };
  /** What a file leaves open in it is closed when the file ends. */
  $file: { browser: Browser };
}

/** Tests in a real browser. */
export const inBrowser = test.extend<InBrowser>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads in the pattern what is asked for
    async ({}, use) => {
      launched ??= openBrowser();
      const chromium = await launched;
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ chromium }, use) => {
      await use(chromium);
      for (const context of chromium.contexts()) await context.close();
    },
    { scope: 'file' },
  ],
});
