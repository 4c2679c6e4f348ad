import { once } from 'node:events';
import { keepClock } from '../local/keep-clock.ts';
import { showProgress } from '../play/progress.ts';
import { type DemoCompany, foundCompany } from './company.ts';
import { startGuide } from './guide.ts';
import { reachedAt } from './nearby.ts';
import type { DemoOptions } from './options.ts';
import { playClosedWave, playHistory, playNewest, playOpenWave } from './play.ts';
import { stepTitles } from './step-titles.ts';

/** What a phone asks its owner about a certificate that this computer made for itself. */
const certificateNote =
  'Other devices warn that they do not know this computer; its certificate was made just now, for this demo. Choose to go on.\n';

/**
 * Serves the demo: the open wave first, then the newest report, then a box to open and the history
 * behind it all. Stays until it is interrupted.
 */
export async function serveDemo(options: DemoOptions): Promise<void> {
  const progress = showProgress(stepTitles, () => performance.now());
  const reached = await reachedAt(options.host, new Date());
  const guide = await startGuide(reached);
  const company = await foundCompany(options, progress, { reached, tour: guide.origin });
  guide.show({ company });
  const play = { company, guide, people: options.people, progress };

  const playAnswers = await playOpenWave(play);
  const { origin } = company.local;
  console.log(`\nStart here          ${origin}/\nAnswer as staff     ${guide.origin}/answer\n`);
  if (reached.tls) console.log(certificateNote);
  await playNewest(play);
  printLinks(company, guide.origin);

  await progress.step('closed', () => playClosedWave(play));
  await progress.step('letters', playAnswers);
  await progress.step('history', (bar) => playHistory(play, bar));
  keepClock(() => company.local.runSchedule());
  console.log('The history is complete. Press Ctrl+C to stop.');
  await untilInterrupted(company);
}

function printLinks({ local: { origin }, outbox }: DemoCompany, guide: string): void {
  const lines = [
    ['Everything', `${origin}/`],
    ['The report', `${guide}/report`],
    ['HR', `${guide}/hr`],
    ['Key holder', `${guide}/keyHolder`],
    ['A wave to answer', `${guide}/answer`],
    ['Works council', `${guide}/council`],
    ['A box to open', `${guide}/openBox`],
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
