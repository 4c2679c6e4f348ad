import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { stepTitles } from '../demo/step-titles.ts';
import { type Progress, showProgress } from '../play/progress.ts';
import { type Found, findAddresses, nameOf } from './find-addresses.ts';
import { indexPage } from './index-page.ts';
import { lookAround, pictureOfKeptForm } from './look-around.ts';
import { launchChromium } from './open-browser.ts';
import { type PageAsked, picturesOfPage } from './pages.ts';
import { picturesOfFile } from './papers.ts';
import { type Shelf, shelf } from './picture.ts';
import { isPseudo, type Spoken } from './spoken.ts';
import { type Stage, setStage } from './stage.ts';

export interface PicturesAsked {
  out: string;
  people: number;
  /** Only pages and files whose address holds this. */
  only: string;
  /** Only what these visitors see; nobody named is everybody. */
  who: readonly string[];
  languages: readonly Spoken[];
}

/** Somebody who looks, and what can be seen. */
interface Visit {
  visitor: string;
  context: BrowserContext;
  found: Found;
}

/** What one deployment is looked at in, and by whom. */
interface Round {
  visits: readonly Visit[];
  languages: readonly Spoken[];
  /** Digests of the files that were looked at. */
  known: Set<string>;
}

/** What everybody sees alike is looked at once, whoever came by it. */
const ofEverybody = /^\/w\//;

const titles = { ...stepTitles, pages: 'Looking at pages', papers: 'Looking at files' };

/**
 * Makes pictures of everything that anybody can see of the product, and one page that shows all.
 * Pictures that are there already are left: what was ended goes on where it was.
 */
export async function takePictures(asked: PicturesAsked): Promise<void> {
  const { out, people, only, who } = asked;
  const progress = showProgress(titles, () => performance.now());
  const stage = await setStage(people, progress);
  const browser = await launchChromium();
  await mkdir(join(out, 'pictures'), { recursive: true });
  const shots = shelf(out);
  const said = new Set<string>();
  const seen = (visitor: string) => !who.length || who.includes(visitor);
  try {
    const visits = await visitAll(browser, stage, { only, seen });
    const known = new Set<string>();
    for (const spoken of [false, true]) {
      const languages = asked.languages.filter((one) => isPseudo(one) === spoken);
      if (!languages.length) continue;
      if (spoken) await stage.speakPseudo();
      const round = { visits, languages, known };
      for (const missing of await lookAtAll(round, shots, { stage, progress })) said.add(missing);
      if (only || !seen('staff')) continue;
      await lookAround(browser, shots, { stage, languages }).catch((error: Error) =>
        said.add(inShort(error)),
      );
    }
    const hr = visits.find(({ visitor }) => visitor === 'hr');
    if (hr && !only) await pictureOfKeptForm(hr.context, shots, stage.origin);
  } finally {
    await browser.close();
    await stage.stop();
    await writeFile(join(out, 'index.html'), indexPage(shots.all, [...said]));
  }
  for (const one of said) console.log(one);
  console.log(`${shots.all.length} pictures; open ${join(out, 'index.html')}`);
}

/** Signs every kind of visitor in, and finds what each can reach. */
async function visitAll(
  browser: Browser,
  stage: Stage,
  { only, seen }: { only: string; seen: (visitor: string) => boolean },
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { name, token, from } of stage.visitors.filter(({ name }) => seen(name))) {
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
  { visits, languages, known }: Round,
  shots: Shelf,
  { stage, progress }: { stage: Stage; progress: Progress },
): Promise<string[]> {
  const missing: string[] = [];
  for (const { visitor, context, found } of visits) {
    const each = (
      step: keyof typeof titles,
      paths: readonly string[],
      look: (asked: PageAsked) => Promise<void>,
    ) =>
      progress.step(step, async (bar) => {
        for (const [done, path] of paths.entries()) {
          const seenBy = ofEverybody.test(path) ? 'anybody' : visitor;
          const of = nameOf(path, stage.waves);
          try {
            await look({ visitor: seenBy, at: stage.origin, path, of });
          } catch (error) {
            // A machine that is busy with other things does not cost an hour of pictures.
            missing.push(`${path}: ${inShort(error as Error)}`);
          }
          bar(done + 1, paths.length);
        }
      });
    await each('pages', found.pages, (asked) => picturesOfPage(context, shots, asked, languages));
    await each('papers', found.files, (asked) =>
      picturesOfFile(context, shots, { ...asked, known }, languages),
    );
  }
  return missing;
}

const inShort = ({ message }: Error) => message.split('\n').slice(0, 3).join(' ');

async function signIn(context: BrowserContext, { origin }: Stage, token: string | null) {
  if (!token) return;
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in#${token}`);
  await page.locator('#sign-in button').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
}
