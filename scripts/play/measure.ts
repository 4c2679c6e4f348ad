import * as hrDesk from './hr.ts';
import { type BoxKey, holdCeremony, openAndPublish, seatHolders } from './key-holder.ts';
import type { Progress } from './progress.ts';
import { answerAll, staffOf } from './staff.ts';
import type { PlayedTime, Visitor } from './visitor.ts';

/** A wave as it is to be played. */
export interface WaveScript extends hrDesk.WavePlan {
  seed: number;
  /** Share of the invited that answers. */
  response: number;
  drift?: Record<string, number>;
  /** Days relative to now on which it opens, closes and is published; absent plays it today. */
  daysAgo?: { opens: number; closes: number; published: number };
}

/** A wave whose links are out. */
export interface OpenedWave {
  id: string;
  links: Map<string, string>;
  key: BoxKey;
  holder: Visitor;
  blocks: number;
}

/** Whom the waves are played with, and since when. */
export interface Company {
  hr: Visitor;
  playKey: string;
  now: Date;
}

const day = 86_400_000;

/** A moment so many days ago, for requests that play at it; null is now. */
function daysAgo({ playKey, now }: Company, days: number | undefined): PlayedTime | null {
  return days === undefined ? null : { key: playKey, time: new Date(now.getTime() - days * day) };
}

/** From a new wave to links that open a questionnaire. */
export async function openWave(
  company: Company,
  script: WaveScript,
  progress: Progress,
): Promise<OpenedWave> {
  const hr = company.hr.at(daysAgo(company, script.daysAgo?.opens));
  const id = await progress.step('plan', () => hrDesk.planWave(hr, script));
  let blocks = 0;
  await progress.step('keys', (bar) =>
    hrDesk.makeTicketKeys(hr, id, (made, total) => {
      blocks = total;
      bar(made, total);
    }),
  );
  // One-time links live in real time, so they are handed over outside the played history.
  const holders = await seatHolders(company.hr, id);
  const key = await holdCeremony(holders, id);
  await hrDesk.takeStep(hr, id, 'fix');
  await hrDesk.takeStep(hr, id, 'open');
  const links = await progress.step('links', () => hrDesk.exportLinks(hr, id));
  return { id, links, key, holder: holders[0] as Visitor, blocks };
}

/** Has staff answer an open wave. @returns how many did */
export async function answerWave(
  company: Company,
  script: WaveScript,
  wave: OpenedWave,
  progress: Progress,
): Promise<number> {
  const receipts = await progress.step('answers', (bar) =>
    answerAll({
      staff: staffOf(script.roster, wave.links),
      seed: script.seed,
      response: script.response,
      drift: script.drift ?? {},
      played: daysAgo(company, script.daysAgo?.opens),
      onProgress: bar,
    }),
  );
  return receipts.length;
}

/** Closes a wave, opens its box and publishes the release. @returns how many ballots counted */
export async function publishWave(
  company: Company,
  script: WaveScript,
  wave: OpenedWave,
  progress: Progress,
): Promise<number> {
  const { id, key } = wave;
  await hrDesk.takeStep(company.hr.at(daysAgo(company, script.daysAgo?.closes)), id, 'close');
  const holder = wave.holder.at(daysAgo(company, script.daysAgo?.published));
  const [link = ''] = wave.links.values();
  const manifestHash = new URL(link).hash.split('.')[1] ?? '';
  return progress.step('publish', (bar) => openAndPublish(holder, id, manifestHash, key, bar));
}
