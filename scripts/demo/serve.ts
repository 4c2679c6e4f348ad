import { once } from 'node:events';
import { answerWave, type OpenedWave, openWave, publishWave } from '../play/measure.ts';
import { showProgress, silentProgress } from '../play/progress.ts';
import { type DemoCompany, foundCompany } from './company.ts';
import { startGuide } from './guide.ts';
import { sendLetters } from './letters.ts';
import type { DemoOptions } from './options.ts';
import { historyScripts, openScript } from './scripts.ts';
import { stepTitles } from './step-titles.ts';

/**
 * Serves the demo: the open wave first, then the newest report, then the history behind it. Stays
 * until it is interrupted.
 */
export async function serveDemo(options: DemoOptions): Promise<void> {
  const progress = showProgress(stepTitles, () => performance.now());
  const guide = await startGuide();
  const company = await foundCompany(options, progress, guide.origin);
  const { origin } = company.local;
  guide.show({ company });

  const script = openScript(options.people, company.now);
  const open = await openWave(company, script, progress);
  guide.show({ open });
  console.log(`\nStart here          ${origin}/\nAnswer as staff     ${firstLink(open)}\n`);

  const history = historyScripts(options.people, company.now);
  const newest = history.at(-1);
  if (newest) {
    const wave = await openWave(company, newest, progress);
    await answerWave(company, newest, wave, progress);
    await publishWave(company, newest, wave, progress);
    guide.show({ report: wave.id });
  }
  printLinks(company, guide.origin);

  await progress.step('history', async (bar) => {
    const before = history.slice(0, -1);
    for (const [at, older] of before.entries()) {
      const wave = await openWave(company, older, silentProgress);
      await answerWave(company, older, wave, silentProgress);
      await publishWave(company, older, wave, silentProgress);
      bar(at + 1, before.length + 1);
    }
    await answerWave(company, script, open, silentProgress);
    await sendLetters(company, open.id, script.title);
    await company.local.runSchedule();
  });
  console.log('The history is complete. Press Ctrl+C to stop.');
  await untilInterrupted(company);
}

function firstLink({ links }: OpenedWave): string {
  return [...links.values()].at(-1) ?? '';
}

function printLinks({ local: { origin }, outbox }: DemoCompany, guide: string): void {
  const lines = [
    ['Everything', `${origin}/`],
    ['The report', `${guide}/report`],
    ['HR', `${guide}/hr`],
    ['Key holder', `${guide}/keyHolder`],
    ['A wave to answer', `${guide}/answer`],
    ['Mail in the outbox', outbox],
  ];
  console.log(lines.map(([name = '', link]) => `${name.padEnd(20)}${link}`).join('\n'));
  console.log();
}

async function untilInterrupted({ local }: DemoCompany): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await local.stop();
  process.exit(0);
}
