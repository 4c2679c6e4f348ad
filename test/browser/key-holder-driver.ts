import type { Browser, Page } from 'playwright-core';
import { receiptOf } from '../../src/core/ballot/receipt.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import type { KeyHolderWorld } from './key-holder-world.ts';
import { looksRight } from './looks.ts';
import { signInWith } from './respond-driver.ts';

/** The part of the server's reply that an operator may try to change. */
export interface BoxReply {
  manifest: { contact: string };
  tickets: Record<string, number>;
  ballots: { nonce: string; signature: string; ciphertext: string }[];
  next: string | null;
}

/** The box lies in an order nobody chose, so what is changed is picked by its receipt. */
export async function wellAnswered(
  ballots: BoxReply['ballots'],
  receipts: readonly string[],
): Promise<BoxReply['ballots']> {
  const found = ballots.map(({ nonce, ciphertext }) =>
    receiptOf(fromBase64Url(nonce), fromBase64Url(ciphertext)),
  );
  const own = await Promise.all(found);
  return ballots.filter((_, at) => receipts.includes(own[at] ?? ''));
}

/** Presses the button of this name. */
export const click = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** A holder's own computer, signed in with the one-time link. */
export async function visit(
  world: KeyHolderWorld,
  browser: Browser,
  position: number,
  locale = 'nl-NL',
): Promise<Page> {
  const link = await world.signInLink(position);
  const context = await browser.newContext({ locale, acceptDownloads: true });
  const page = await context.newPage();
  await signInWith(page, link);
  await page.waitForURL(`**/key/${world.wave}`);
  await page.waitForSelector('.key-screen');
  return page;
}

/** Chooses a key file with this text. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  const file = { name: 'sleutel.json', mimeType: 'application/json', buffer };
  await page.setInputFiles('#key-file', file);
}

/** Rehearses on made-up ballots, one of them damaged. */
export async function rehearse(page: Page): Promise<void> {
  await click(page, 'Oefen');
  await page.getByText('5 formulieren gingen goed open.').waitFor();
  await page.getByText('1 formulier was beschadigd en is geweigerd.').waitFor();
  await looksRight(page, 'key-rehearse');
  await click(page, 'Verder');
  await page.getByRole('heading', { name: 'Bijna klaar' }).waitFor();
}
