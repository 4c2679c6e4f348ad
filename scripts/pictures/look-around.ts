import type { Browser, BrowserContext } from 'playwright-core';
import { looks, takeLook } from './looks.ts';
import { picturesAsItIs } from './pages.ts';
import type { Shelf } from './picture.ts';
import type { Stage } from './stage.ts';
import { walkInPseudo, walkSurvey } from './walk-survey.ts';

/** What no link leads to: the questionnaire, and the letters that have gone out. */
export async function lookAround(browser: Browser, shots: Shelf, stage: Stage): Promise<void> {
  const context = await browser.newContext();
  await walkSurvey(context, shots, stage.links);
  await lookAtLetters(context, shots, stage.outbox);
  await context.close();
}

/** The questionnaire in the languages that nobody speaks. */
export async function lookAroundInPseudo(
  browser: Browser,
  shots: Shelf,
  { links }: Stage,
): Promise<void> {
  const context = await browser.newContext();
  await walkInPseudo(context, shots, links);
  await context.close();
}

async function lookAtLetters(context: BrowserContext, shots: Shelf, outbox: string) {
  const page = await context.newPage();
  await page.goto(outbox);
  const letters = await page
    .locator('th a')
    .evaluateAll((all) =>
      all.map((one) => [one.textContent ?? '', (one as HTMLAnchorElement).href] as const),
    );
  const kinds = new Map(letters);
  const at = new URL(outbox).origin;
  for (const path of ['/', ...[...kinds.values()].map((href) => new URL(href).pathname)]) {
    await picturesAsItIs(context, shots, { visitor: 'outbox', at, path });
  }
}

/** A form that is sent when the visit is over comes back with what was in it. Ends the visit. */
export async function pictureOfKeptForm(
  context: BrowserContext,
  shots: Shelf,
  origin: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/manage/organisation?language=nl`);
  await context.clearCookies({ name: /session/ });
  await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit());
  await page.locator('main form input[type=hidden]').first().waitFor({ state: 'attached' });
  for (const look of looks) {
    const of = { group: 'hr', of: 'a form kept', look: `nl ${look.name}` };
    await takeLook(page, look, shots.place(of));
  }
  await page.close();
}
