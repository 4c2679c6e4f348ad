import { exportLinks, takeStep } from '../../scripts/play/hr.ts';
import { prepareBallot } from '../../src/client/respond/protocol.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { World } from './world.ts';
import { openAs, send, sheetOf } from './world-staff.ts';
import { type PlayedWave, planWave, putTestKeys, staffList } from './world-wave.ts';

/** Waves whose box the server opens. */

export const sealedScript = { promise: 'server' as const, roster: staffList({ Zorg: [8, 16] }) };

/** Fixes and opens a planned wave that has its ticket keys. */
export async function fixAndOpen(world: World, id: string): Promise<PlayedWave> {
  await takeStep(world.hr, id, 'fix');
  await takeStep(world.hr, id, 'open');
  const exported = await exportLinks(world.hr, id);
  const links = new Map(
    [...exported].map(([number, link]) => [number, new URL(link).hash.slice(1)]),
  );
  return { id, links, key: await generateBoxKey(), manifestHash: '' };
}

export async function openSealedWave(world: World): Promise<PlayedWave> {
  const id = await planWave(world, sealedScript);
  await putTestKeys(world, id);
  return fixAndOpen(world, id);
}

/** Everybody answers every open question, each in words of one's own. @returns receipts by number */
export async function answerInWords(
  world: World,
  wave: PlayedWave,
  numbers: string[],
  wordsOf: (number: string, item: string) => string,
): Promise<Map<string, string>> {
  const sent = new Map<string, string>();
  for (const number of numbers) {
    const opened = await openAs(world, wave, number);
    const asked = opened.wave;
    const open = itemsOf(asked.definition).filter(
      (item) => formatOf(asked.definition, item).kind === 'open' && item.audience === 'everyone',
    );
    const words = open.map(({ id }) => [id, wordsOf(number, id)]);
    const answers = { ...sheetOf(opened, sent.size + 1), ...Object.fromEntries(words) };
    const ballot = await prepareBallot(asked, answers);
    const outcome = await send(world, { auth: opened.auth, ballot });
    if (outcome.outcome === 'received') sent.set(number, outcome.receipt);
  }
  return sent;
}
