import { Hono } from 'hono';
import { hashOfLine, readLog } from '../../actions/log-chain.ts';
import { say } from '../../core/language/language.ts';
import { offeredDefinitions } from '../../definitions.ts';
import type { LogLine } from '../../storage/log.ts';
import { listWaves } from '../../storage/waves.ts';
import { LogPage } from '../../views/manage/log-page.tsx';
import type { LogReading } from '../../views/manage/log-words.ts';
import type { AppContext, AppEnv } from '../app-env.ts';
import { frameOf } from './frame.ts';

/** The audit log, checked each time it is shown. */
export const logbook = new Hono<AppEnv>();

logbook.get('/log', showLog);

/** The log and whether its chain holds, in the rooms of whoever asks. */
export async function showLog(c: AppContext) {
  const lines = await readLog(c.get('context'));
  return c.html(
    <LogPage
      frame={await frameOf(c)}
      lines={lines}
      brokenAt={await firstBroken(lines)}
      reading={await readingOf(c)}
    />,
  );
}

/** What it takes to say the lines of the log in words: the time zone, and what ids are called. */
export async function readingOf(c: AppContext): Promise<LogReading> {
  const { db, zone } = c.get('context');
  const language = c.get('language');
  const waves = (await listWaves(db)).map(({ id, title }) => [id, title]);
  const asked = offeredDefinitions.flatMap(({ id, title, scales }) => [
    [id, say(title, language)],
    ...scales.map((scale) => [scale.id, say(scale.title, language)]),
  ]);
  return { zone, names: Object.fromEntries([...asked, ...waves]) };
}

/** The first position whose hash does not follow from the line before; lines come newest first. */
async function firstBroken(lines: readonly LogLine[]): Promise<number | null> {
  let previous = '';
  let position = 0;
  for (const line of lines.toReversed()) {
    position += 1;
    const holds = line.previousHash === previous && line.hash === (await hashOfLine(line));
    if (!holds || line.position !== position) return position;
    previous = line.hash;
  }
  return null;
}
