import { env } from 'cloudflare:test';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import type { World } from './world.ts';
import { dump } from './world-dump.ts';
import { answerAs } from './world-staff.ts';
import { closeWave, openWave, type PlayedWave, publishWave } from './world-wave.ts';

/** Questions of an organisation's own, one that had to be explained. */
export const ownQuestions: Record<string, string>[] = [
  { kind: 'agreement', 'text-nl': 'De kantine helpt.', 'text-en': 'The canteen helps.' },
  {
    kind: 'choice',
    'text-nl': 'Wat is je functie?',
    'text-en': 'What is your job?',
    'answers-nl': 'Kok\nOber',
    'answers-en': 'Cook\nWaiter',
    because: 'De raad wil weten wie er kookt.',
  },
];

/** Every page and file of the reports and what is public of the waves; a press is named anew each time. */
export async function everything(
  world: World,
  waves: readonly PlayedWave[],
): Promise<Record<string, string>> {
  const paths = waves.flatMap(({ id }) => [
    ...reportPageIds.map((page) => `/results/${id}/${page}`),
    ...['json', 'csv', 'codebook'].map((kind) => `/results/${id}/files/${kind}`),
    ...['manifest', 'receipts', 'plan', 'blocks'].map((paper) => `/w/${id}/${paper}`),
    `/manage/waves/${id}/questions`,
  ]);
  const read: Record<string, string> = {};
  for (const path of paths) {
    const page = await world.hr.get(path);
    // Tables name the head of the log that stands where they were made.
    read[path] = page
      .replace(/name="once" value="[0-9a-f]+"/g, '')
      .replace(/^logboek;.*$/gm, '')
      .replace(/;\d+ [\w+/]{43}=;/g, ';;');
  }
  return read;
}

/** An installation with nothing in it, and an owner. */
export async function emptied(world: World): Promise<void> {
  const db = unlimited(env.DB);
  const tables = Object.keys(await dump());
  await db.batch([
    db.prepare('PRAGMA defer_foreign_keys = on'),
    ...tables.map((name) => db.prepare(`DELETE FROM "${name}"`)),
  ]);
  world.hr = await world.signIn(await world.offerHr());
}

/** A wave that everybody answered, published. @param seed of the answers */
export async function playWave(world: World, seed: number): Promise<PlayedWave> {
  const wave = await openWave(world, { ownQuestions });
  for (const number of wave.links.keys()) {
    await answerAs(world, wave, number, seed + Number(number.slice(1)));
  }
  await closeWave(world, wave);
  await publishWave(world, wave);
  return wave;
}
