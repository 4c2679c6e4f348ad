import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** In one process, closing a person's context would close the browser with it. */
const flags = chromium.args.filter((flag) => flag !== '--single-process');

/** A real Chromium without a screen, from the package registry. */
export async function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: flags,
    headless: true,
  });
}
