import { agree, takeStep } from '../play/hr.ts';
import {
  answerWave,
  type OpenedWave,
  openWave,
  publishWave,
  type WaveScript,
} from '../play/measure.ts';
import { type Progress, silentProgress } from '../play/progress.ts';
import { keptAgreement } from './agreements.ts';
import type { DemoCompany } from './company.ts';
import type { Guide } from './guide.ts';
import { sendLetters } from './letters.ts';
import { closedScript, historyScripts, openScript } from './scripts.ts';
import { divideLinks } from './visitors-links.ts';

/** What a visitor can do while more is still being played. */
export interface DemoPlay {
  company: DemoCompany;
  guide: Guide;
  people: number;
  progress: Progress;
}

/** A wave that can be answered, at once. @returns plays its answers and its mail, when asked */
export async function playOpenWave({ company, guide, people, progress }: DemoPlay) {
  const script = openScript(people, company.now);
  const open = await openWave(company, script, progress);
  const { free, played } = divideLinks(script.roster, open.links);
  guide.show({ open, free });
  return async () => {
    await answerWave(company, script, { ...open, links: played }, silentProgress);
    await sendLetters(company, open.id, script);
    guide.show({ letters: true });
  };
}

/** The newest report. */
export async function playNewest({ company, guide, people, progress }: DemoPlay): Promise<void> {
  const [newest] = historyScripts(people, company.now).slice(-1);
  if (newest) guide.show({ report: await playWave(company, newest, progress) });
}

/** The waves before it, and what was agreed after the last of them; then the clock reminds of that. */
export async function playHistory(
  { company, people }: DemoPlay,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const before = historyScripts(people, company.now).slice(0, -1);
  for (const [at, older] of before.entries()) {
    const id = await playWave(company, older, silentProgress);
    if (older === before.at(-1)) await agree(company.hr, id, keptAgreement(company.now));
    onProgress(at + 1, before.length);
  }
  await company.local.runSchedule();
}

/** A wave that was answered and closed, whose box is left to a visitor. */
export async function playClosedWave({ company, guide, people }: DemoPlay): Promise<void> {
  const script = closedScript(people, company.now);
  const closed: OpenedWave = await openWave(company, script, silentProgress);
  await answerWave(company, script, closed, silentProgress);
  await takeStep(company.hr, closed.id, 'close');
  guide.show({ closed });
}

/** A wave from staff list to report. @returns its id */
async function playWave(company: DemoCompany, script: WaveScript, progress: Progress) {
  const wave = await openWave(company, script, progress);
  await answerWave(company, script, wave, progress);
  await publishWave(company, script, wave, progress);
  return wave.id;
}
