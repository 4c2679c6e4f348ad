import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { stepTitles } from '../demo/step-titles.ts';
import { showProgress } from '../play/progress.ts';
import { type Found, findAddresses } from './find-addresses.ts';
import { indexPage } from './index-page.ts';
import { launchChromium } from './open-browser.ts';
import { picturesOfPage } from './pages.ts';
import { picturesOfFiles } from './papers.ts';
import { shelf } from './picture.ts';
import { type Stage, setStage } from './stage.ts';
import { walkSurvey } from './walk-survey.ts';

export interface PicturesAsked {
  out: string;
  people: number;
  /** Only pages and files whose address holds this. */
  only: string;
}

const titles = { ...stepTitles, pages: 'Looking at pages', papers: 'Looking at files' };

/** Makes pictures of everything that anybody can see of the product, and one page that shows all. */
export async function takePictures({ out, people, only }: PicturesAsked): Promise<void> {
  const progress = showProgress(titles, () => performance.now());
  const stage = await setStage(people, progress);
  const browser = await launchChromium();
  await rm(join(out, 'pictures'), { recursive: true, force: true });
  await mkdir(join(out, 'pictures'), { recursive: true });
  const shots = shelf(out);
  const said: string[] = [];
  try {
    for (const visitor of stage.visitors) {
      const context = await browser.newContext({ locale: 'nl-NL' });
      await signIn(context, stage, visitor.token);
      const found = chosen(await findAddresses(context, stage.origin, visitor.from), only);
      await progress.step('pages', async (bar) => {
        for (const [at, path] of found.pages.entries()) {
          await picturesOfPage(context, shots, { visitor: visitor.name, at: stage.origin, path });
          bar(at + 1, found.pages.length);
        }
      });
      await progress.step('papers', async () => {
        said.push(...(await picturesOfFiles(context, shots, stage.origin, found.files)));
      });
      await context.close();
    }
    if (!only) await lookAround(browser.newContext.bind(browser), shots, stage);
  } finally {
    await browser.close();
    await stage.stop();
  }
  await writeFile(join(out, 'index.html'), indexPage(shots.all, [...new Set(said)]));
  for (const one of new Set(said)) console.log(one);
  console.log(`${shots.all.length} pictures; open ${join(out, 'index.html')}`);
}

/** The questionnaire in every language, and the letters that have gone out. */
async function lookAround(
  open: () => Promise<BrowserContext>,
  shots: ReturnType<typeof shelf>,
  stage: Stage,
): Promise<void> {
  const context = await open();
  await walkSurvey(context, shots, stage.links);
  const page = await context.newPage();
  await page.goto(stage.outbox);
  const letters = await page
    .locator('th a')
    .evaluateAll((all) =>
      all.map((one) => [one.textContent ?? '', (one as HTMLAnchorElement).href] as const),
    );
  const kinds = new Map(letters);
  for (const path of ['/', ...[...kinds.values()].map((href) => new URL(href).pathname)]) {
    const at = new URL(stage.outbox).origin;
    await picturesOfPage(context, shots, { visitor: 'outbox', at, path, asItIs: true });
  }
  await context.close();
}

async function signIn(context: BrowserContext, { origin }: Stage, token: string | null) {
  if (!token) return;
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in#${token}`);
  await page.locator('#sign-in button').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
}

const chosen = ({ pages, files }: Found, only: string): Found => ({
  pages: pages.filter((path) => path.includes(only)),
  files: files.filter((path) => path.includes(only)),
});
