import type { Browser, BrowserContext } from 'playwright-core';
import { looks, takeLook } from './looks.ts';
import { picturesAsItIs } from './pages.ts';
import type { Shelf } from './picture.ts';
import { isPseudo, type Spoken } from './spoken.ts';
import type { Stage } from './stage.ts';
import { walkSurvey } from './walk-survey.ts';

/** What no link leads to: the questionnaire, and the letters that have gone out. */
export async function lookAround(
  browser: Browser,
  shots: Shelf,
  { stage, languages }: { stage: Stage; languages: readonly Spoken[] },
): Promise<void> {
  await walkSurvey(browser, shots, { links: stage.links, languages });
  if (languages.some(isPseudo)) return;
  const context = await browser.newContext();
  await lookAtLetters(context, shots, stage.outbox);
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
  const at = new URL(outbox).origin;
  for (const [of, href] of new Map([['all letters', outbox], ...letters])) {
    await picturesAsItIs(context, shots, {
      visitor: 'outbox',
      at,
      path: new URL(href).pathname,
      of,
    });
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
