import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { stepTitles } from '../demo/step-titles.ts';
import { type Progress, showProgress } from '../play/progress.ts';
import { type Found, findAddresses } from './find-addresses.ts';
import { indexPage } from './index-page.ts';
import { lookAround, lookAroundInPseudo, pictureOfKeptForm } from './look-around.ts';
import { launchChromium } from './open-browser.ts';
import { picturesInPseudo, picturesOfPage } from './pages.ts';
import { picturesOfFiles } from './papers.ts';
import { type Shelf, shelf } from './picture.ts';
import { saidInstead } from './speak-pseudo.ts';
import { type Stage, setStage } from './stage.ts';

export interface PicturesAsked {
  out: string;
  people: number;
  /** Only pages and files whose address holds this. */
  only: string;
}

/** Somebody who looks, and what can be seen. */
interface Visit {
  visitor: string;
  context: BrowserContext;
  found: Found;
}

/** In which languages all is looked at, and by what. */
interface Round {
  page: typeof picturesOfPage;
  around: typeof lookAround;
  languages: readonly (readonly [asked: StaffLanguage, said: string])[];
}

const rounds: Record<'spoken' | 'pseudo', Round> = {
  spoken: {
    page: picturesOfPage,
    around: lookAround,
    languages: staffLanguages.map((one) => [one, one]),
  },
  pseudo: {
    page: picturesInPseudo,
    around: lookAroundInPseudo,
    languages: Object.entries(saidInstead) as [StaffLanguage, string][],
  },
};

const titles = { ...stepTitles, pages: 'Looking at pages', papers: 'Looking at files' };

/** Makes pictures of everything that anybody can see of the product, and one page that shows all. */
export async function takePictures({ out, people, only }: PicturesAsked): Promise<void> {
  const progress = showProgress(titles, () => performance.now());
  const stage = await setStage(people, progress);
  const browser = await launchChromium();
  await rm(join(out, 'pictures'), { recursive: true, force: true });
  await mkdir(join(out, 'pictures'), { recursive: true });
  const shots = shelf(out);
  const said = new Set<string>();
  try {
    const visits = await visitAll(browser, stage, only);
    for (const round of Object.values(rounds)) {
      if (round === rounds.pseudo) await stage.speakPseudo();
      for (const missing of await lookAtAll(visits, shots, { stage, round, progress })) {
        said.add(missing);
      }
      if (!only) await round.around(browser, shots, stage);
    }
    const hr = visits.find(({ visitor }) => visitor === 'hr');
    if (hr) await pictureOfKeptForm(hr.context, shots, stage.origin);
  } finally {
    await browser.close();
    await stage.stop();
    await writeFile(join(out, 'index.html'), indexPage(shots.all, [...said]));
  }
  for (const one of said) console.log(one);
  console.log(`${shots.all.length} pictures; open ${join(out, 'index.html')}`);
}

/** Signs every kind of visitor in, and finds what each can reach. */
async function visitAll(browser: Browser, stage: Stage, only: string): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { name, token, from } of stage.visitors) {
    const context = await browser.newContext({ locale: 'nl-NL' });
    await signIn(context, stage, token);
    const { pages, files } = await findAddresses(context, stage.origin, from);
    const chosen = (paths: string[]) => paths.filter((path) => path.includes(only));
    const found = { pages: chosen(pages), files: chosen(files) };
    visits.push({ visitor: name, context, found });
  }
  return visits;
}

/** @returns what was left out, in words */
async function lookAtAll(
  visits: readonly Visit[],
  shots: Shelf,
  { stage: { origin }, round, progress }: { stage: Stage; round: Round; progress: Progress },
): Promise<string[]> {
  const missing: string[] = [];
  for (const { visitor, context, found } of visits) {
    await progress.step('pages', async (bar) => {
      for (const [at, path] of found.pages.entries()) {
        try {
          await round.page(context, shots, { visitor, at: origin, path });
        } catch (error) {
          // A machine that is busy with other things does not cost an hour of pictures.
          missing.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
        }
        bar(at + 1, found.pages.length);
      }
    });
    const { languages } = round;
    await progress.step('papers', async () => {
      const asked = { origin, paths: found.files, languages };
      missing.push(...(await picturesOfFiles(context, shots, asked)));
    });
  }
  return missing;
}

async function signIn(context: BrowserContext, { origin }: Stage, token: string | null) {
  if (!token) return;
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in#${token}`);
  await page.locator('#sign-in button').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
}
