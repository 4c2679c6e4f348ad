import { countBallots } from '../storage/ballots.ts';
import { listOpenedParts } from '../storage/opened-parts.ts';
import { checkServerOpened } from './box-secret.ts';
import type { Actor, Context } from './context.ts';
import { ballotsPerPart, openPart } from './open-part.ts';
import { publishOpenedBox } from './publish-opened-box.ts';
import { shutBox } from './read-box.ts';
import { readWave } from './read-wave.ts';
import { readWaveOfServer } from './read-wave-of-server.ts';
import { startOpeningAgain } from './start-opening-again.ts';

/** Parts the schedule opens in one run: some ten seconds of computing at most. */
const partsPerRun = 30;

/** How far the server is with opening a box: ballots looked at, and ballots in the box. */
export interface Opening {
  done: number;
  total: number;
}

/**
 * Takes the next step in opening the box of a wave that the server opens; the first one shuts it. A step
 * that was lost is taken again with the same result, and when what was opened so far is lost or
 * changed, opening starts again: nothing but the sealed ballots counts.
 * @param atMost ballots in this step; as many as a part holds unless said otherwise
 * @throws DomainError what `readWaveOfServer` finds, `server-opened.large`
 */
export async function openBoxInSteps(
  context: Context,
  actor: Actor,
  id: string,
  atMost?: number,
): Promise<Opening> {
  const { db } = context;
  const served = await readWaveOfServer(context, id);
  const total = await countBallots(db, id);
  checkServerOpened(total);
  await shutBox(context, actor, served.wave);
  const parts = await listOpenedParts(db, id);
  if (isWhole(parts, total)) {
    const before = ballotsIn(parts);
    if (before === total) return { done: total, total };
    const place = { part: parts.length, from: parts.at(-1)?.upTo ?? '' };
    const inPart = ballotsPerPart(served.box.definition);
    await openPart(context, served, { ...place, atMost: atMost ?? inPart });
    // Read again: another step may have been quicker, or have begun anew.
    const now = await listOpenedParts(db, id);
    if (isWhole(now, total) && now.length !== parts.length) return { done: ballotsIn(now), total };
  }
  await startOpeningAgain(context, id);
  return { done: 0, total };
}

/** Whether no part is lost, as far as can be seen without opening one. */
function isWhole(parts: readonly { part: number; ballots: number }[], total: number): boolean {
  return parts.every(({ part }, at) => part === at) && ballotsIn(parts) <= total;
}

function ballotsIn(parts: readonly { ballots: number }[]): number {
  return parts.reduce((sum, { ballots }) => sum + ballots, 0);
}

/** How far opening is; null before it was started. @throws DomainError `wave.unknown` */
export async function readOpening(context: Context, id: string): Promise<Opening | null> {
  const { boxOpened } = await readWave(context, id);
  if (!boxOpened) return null;
  const done = ballotsIn(await listOpenedParts(context.db, id));
  return { done, total: await countBallots(context.db, id) };
}

/**
 * Goes on with a box whose opening HR started, for when HR has left the page. Publishes by itself
 * unless there are open answers, which HR reads first.
 */
export async function continueOpening(context: Context, id: string): Promise<void> {
  for (let taken = 0; taken < partsPerRun; taken += 1) {
    const opening = await readOpening(context, id);
    if (!opening) return;
    if (opening.done === opening.total) {
      await publishOpenedBox(context, 'schedule', id);
      return;
    }
    await openBoxInSteps(context, 'schedule', id);
  }
}
