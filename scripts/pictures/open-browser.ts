import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A real Chromium without a screen, from the package registry. Its package's own flags are for taking
 * pictures in a cloud: they switch off the web's security, on which what is tested here rests.
 */
export async function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--font-render-hinting=none', '--disable-gpu'],
    headless: true,
  });
}
