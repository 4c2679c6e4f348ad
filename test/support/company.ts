import { holdCeremony } from '../../scripts/play/key-holder.ts';
import { openBoxInSteps } from '../../src/actions/open-box-in-steps.ts';
import { readSealedComments } from '../../src/actions/publish-opened-box.ts';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import type { PostedRelease } from '../../src/forms/key-ceremony.ts';
import type { World } from './world.ts';
import { openedBox } from './world-amend.ts';
import { openSealedWave, sealedScript } from './world-server-opened.ts';
import { answerAs } from './world-staff.ts';
import {
  closeWave,
  fixWave,
  keyHolders,
  openWave,
  type PlayedWave,
  planWave,
  publishWave,
  putTestKeys,
  rowOf,
  staffList,
} from './world-wave.ts';

/** One wave in each place of its life, in one database, so that a test can put it back and try again. */
export interface Company {
  /** A draft with its list, its settings and a key that was made and proven. */
  draft: string;
  /** The same, planned and with all keys but one ticket key. */
  keyless: string;
  /** Ready to be fixed. */
  planned: string;
  fixed: string;
  open: string;
  closed: string;
  /** A closed wave whose box its holder opened, and what the holder's browser would publish. */
  opened: { id: string; publication: PostedRelease };
  released: string;
  /** Waves whose box the server opens: a draft, a closed one, and one whose box is opened. */
  sealed: { draft: string; closed: string; opened: string; seen: string[] };
  /** Public key of the box of `draft`, `keyless` and `planned`, in that order. */
  boxKeys: Record<string, string>;
}

const small = { roster: staffList({ Zorg: [8, 12] }) };

export async function startCompany(world: World): Promise<Company> {
  const keyless = await ready(world);
  const draft = await ready(world);
  await world.hr.postForm(`/manage/waves/${draft}/unplan`, {});
  const planned = await ready(world);
  const { db } = world.context();
  await db.run(`DELETE FROM ticket_key WHERE block = 'b01' AND wave = '${keyless}'`);
  const boxKeys: Record<string, string> = {};
  for (const id of [draft, keyless, planned]) boxKeys[id] = (await rowOf(world, id)).boxKey ?? '';
  const opened = await closed(world);
  const { body } = await openedBox(world, opened);
  const released = await closed(world);
  await publishWave(world, released);
  return {
    draft,
    keyless,
    planned,
    fixed: (await fixWave(world, small)).id,
    open: (await answered(world)).id,
    closed: (await closed(world)).id,
    opened: { id: opened.id, publication: body },
    released: released.id,
    sealed: await sealedWaves(world),
    boxKeys,
  };
}

async function ready(world: World): Promise<string> {
  const id = await planWave(world, small);
  await putTestKeys(world, id);
  await holdCeremony(await keyHolders(world, id), id);
  return id;
}

async function answered(world: World): Promise<PlayedWave> {
  const wave = await openWave(world, small);
  await answerAs(world, wave, 'S101');
  return wave;
}

async function closed(world: World): Promise<PlayedWave> {
  const wave = await answered(world);
  await closeWave(world, wave);
  return wave;
}

async function sealedWaves(world: World): Promise<Company['sealed']> {
  const draft = await planWave(world, sealedScript);
  await world.hr.postForm(`/manage/waves/${draft}/unplan`, {});
  const made: string[] = [];
  for (let at = 0; at < 2; at += 1) {
    const wave = await openSealedWave(world);
    await answerAs(world, wave, 'S101');
    await closeWave(world, wave);
    made.push(wave.id);
  }
  const [shut = '', opened = ''] = made;
  await openBoxInSteps(world.context(), 'hr', opened);
  const questions = (await readSealedComments(world.context(), opened)) ?? [];
  const seen = questions.flatMap(({ comments }) => comments.map(({ id }) => id));
  return { draft, closed: shut, opened, seen };
}

/** Another key than any that was made; nobody has its private half. */
export const otherKey = toBase64Url(
  new Uint8Array([4, ...fromBase64Url('A'.repeat(86)).slice(0, 64)]),
);
