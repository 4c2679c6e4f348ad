import chromium from '@sparticuz/chromium';

/** Runs once, before the browser lane: two files that unpacked the browser at once would start half of it. */
export default async function unpackBrowser(): Promise<void> {
  await chromium.executablePath();
}
