import { env } from 'cloudflare:test';
import { beforeAll, expect, it } from 'vitest';
import { continueOpening, openBoxInSteps } from '../../src/actions/open-box-in-steps.ts';
import { publishOpenedBox, readSealedComments } from '../../src/actions/publish-opened-box.ts';
import { findRelease } from '../../src/storage/releases.ts';
import { startWorld, type World } from '../support/world.ts';
import { openSealedWave } from '../support/world-server-opened.ts';
import { answerAll } from '../support/world-staff.ts';
import { closeWave, openWave, type PlayedWave, publishWave, rowOf } from '../support/world-wave.ts';

/** A row of the box that no key and no decoder can read stops nobody, and is counted as refused. */

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const damages = [
  ['ciphertext', 'unreadable'],
  ['signature', 'unsigned'],
] as const;

async function damagedBox(wave: PlayedWave): Promise<void> {
  await answerAll(world, wave, [...wave.links.keys()].slice(0, 5));
  await closeWave(world, wave);
  for (const [at, [column]] of damages.entries()) {
    await env.DB.prepare(
      `UPDATE ballot SET ${column} = 'no base64url!' WHERE wave = ?1 AND nonce =
       (SELECT nonce FROM ballot WHERE wave = ?1 ORDER BY nonce LIMIT 1 OFFSET ?2)`,
    )
      .bind(wave.id, at)
      .run();
  }
}

async function expectCounted(id: string): Promise<void> {
  expect((await rowOf(world, id)).state).toBe('released');
  const { participation } = JSON.parse(
    (await findRelease(world.context().db, id))?.join('') ?? '{}',
  );
  expect(participation).toMatchObject({ ballots: 3, tickets: 5 });
  expect(participation.refused).toMatchObject({ unreadable: 1, unsigned: 1 });
}

it('where a key holder opens the box', async () => {
  const wave = await openWave(world);
  await damagedBox(wave);
  expect(await publishWave(world, wave)).toBe(3);
  await expectCounted(wave.id);
});

it('where the server opens the box', async () => {
  const wave = await openSealedWave(world);
  await damagedBox(wave);
  const context = world.context();
  await openBoxInSteps(context, 'hr', wave.id);
  await continueOpening(context, wave.id);
  const questions = (await readSealedComments(context, wave.id).catch(() => null)) ?? [];
  const seen = new Set(questions.flatMap(({ comments }) => comments.map(({ id }) => id)));
  if ((await rowOf(world, wave.id)).state === 'closed') {
    await publishOpenedBox(context, 'hr', wave.id, { seen, leftOut: new Set() });
  }
  await expectCounted(wave.id);
});
