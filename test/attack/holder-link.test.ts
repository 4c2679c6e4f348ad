import { inspectRoutes } from 'hono/dev';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteHolder } from '../../scripts/play/hr.ts';
import { publishRelease } from '../../src/actions/publish-release.ts';
import { countBox, readBox } from '../../src/actions/read-box.ts';
import { createApp } from '../../src/app.tsx';
import { proofHeader } from '../../src/core/ballot/key-proof.ts';
import { receiptOf } from '../../src/core/ballot/receipt.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { type BoxToRelease, releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import { findRelease } from '../../src/storage/releases.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { answerAll } from '../support/world-staff.ts';
import { jsonPost, type Person } from '../support/world-visitor.ts';
import {
  closeWave,
  keyHolders,
  openWave,
  type PlayedWave,
  rowOf,
  staffList,
} from '../support/world-wave.ts';
import { openStolenBox, sealedBallots } from './stolen-box.ts';

let world: World;
let wave: PlayedWave;
let other: PlayedWave;
/** The holder who keeps the key, and HR behind the link it made for the other one. */
let holder: Person;
let impostor: Person;

const accept = { accept: 'application/json' };
const answered = () => [...wave.links.keys()].slice(0, 18);

beforeAll(async () => {
  world = await startWorld();
  const script = { roster: staffList({ Zorg: [8, 16] }) };
  wave = await openWave(world, script);
  other = await openWave(world, script);
  await answerAll(world, wave, answered());
  holder = (await keyHolders(world, wave.id))[0] as Person;
  await closeWave(world, wave);
  await closeWave(world, other);
  impostor = await world.signIn(await inviteHolder(world.hr, wave.id, 0));
});

/** Tables that somebody made up, under the receipts of the sheets that are in the box. */
async function madeUp(): Promise<{ release: unknown; receipts: string[] }> {
  const box: BoxToRelease = await openStolenBox(world, wave);
  const ballots = await sealedBallots(wave);
  const receipts = await Promise.all(
    ballots.map(({ nonce, ciphertext }) => receiptOf(nonce, ciphertext)),
  );
  const [like] = box.opened.sheets;
  if (!like) throw new Error('nobody answered');
  const sheets = ballots.map(({ block }, at) => ({
    ...like,
    block,
    recordKey: `${at}`.repeat(22),
  }));
  const opened = { ...box.opened, sheets, receipts: receipts.sort() };
  return { release: await releaseOf({ ...box, opened }), receipts };
}

const read = (who: Person, path: string) => () =>
  who.ask(`/key/${wave.id}/${path}`, { headers: accept });
const publish = (body: unknown, proof: Record<string, string>) => () =>
  impostor.ask(`/key/${wave.id}/release`, jsonPost(body, proof));

describe('case 26: HR, who follows the link of the key holder', () => {
  it('is shown the page, where stands who holds the key and nothing of the box', async () => {
    const page = await impostor.get(`/key/${wave.id}`);
    expect(page).toContain('Ondernemingsraad');
    expect(page).not.toContain('tickets');
  });

  it('reads no tickets and no ballots, and the box stays as it was', async () => {
    for (const path of ['box', 'box?after=', 'box?after=AAAA']) {
      await expectRefusal(read(impostor, path), 403, 'key.proof');
    }
    const headers = { accept: 'text/html' };
    const head = await impostor.ask(`/key/${wave.id}/box`, { method: 'HEAD', headers });
    expect(head.status).toBe(403);
    expect((await rowOf(world, wave.id)).boxOpened).toBe(false);
    const keys = (await dump()).ticket_key?.filter((row) => row.wave === wave.id) ?? [];
    expect(keys.every((row) => row.private_key !== null)).toBe(true);
  });

  it('is told in words that the link alone is not enough', async () => {
    const words = async (language: string) => {
      const headers = { accept: 'text/html', 'accept-language': language };
      return (await impostor.ask(`/key/${wave.id}/box?language=${language}`, { headers })).text();
    };
    expect(await words('nl')).toContain('De link van een sleutelbewaarder is hier niet genoeg');
    expect(await words('en')).toContain('The link of a key holder is not enough for this');
  });

  it('gets no further with a key of its own making', async () => {
    const own = withKey(impostor, { id: wave.id, key: await generateBoxKey() });
    await expect(own.get('box?after=')).rejects.toMatchObject({ code: 'key.unopened' });
    const named = withKey(impostor, {
      id: wave.id,
      key: { ...(await generateBoxKey()), publicKey: wave.key.publicKey },
    });
    await expect(named.get('box?after=')).rejects.toMatchObject({ code: 'key.unopened' });
  });

  it('publishes nothing', async () => {
    await withKey(holder, wave).get('box?after=');
    const body = await madeUp();
    await expectRefusal(publish(body, {}), 403, 'key.proof');
    await expectRefusal(publish(body, { [proofHeader]: 'AAAA.AAAA' }), 409, 'key.unopened');
    expect(await findRelease(world.context().db, wave.id)).toBeNull();
  });

  it('finds no door of the room that opens without the key but these', async () => {
    const free = ['GET /key/:wave', 'POST /key/:wave/key', 'GET /key/:wave/challenge'];
    const open = ['GET /key/:wave/plan', 'GET /key/:wave/blocks'];
    const app = createApp(() => world.clock.now);
    const doors = inspectRoutes(app)
      .filter(({ isMiddleware, path }) => !isMiddleware && path.startsWith('/key/'))
      .map(({ method, path }) => `${method} ${path}`);
    const locked = [...new Set(doors)].filter((door) => ![...free, ...open].includes(door));
    expect(locked.sort()).toEqual([
      'GET /key/:wave/box',
      'POST /key/:wave/:step{proven|rehearsed}',
      'POST /key/:wave/release',
    ]);
    const early = await world.signIn(await inviteHolder(world.hr, other.id, 1));
    const path = (door: string) =>
      door
        .replace(/^\w+ /, '')
        .replace(':wave', other.id)
        .replace(/:step.*/, 'proven');
    for (const door of locked) {
      const init = door.startsWith('GET') ? { headers: accept } : jsonPost({});
      await expectRefusal(() => early.ask(path(door), init), 403, 'key.proof');
    }
  });

  it('would read the tickets and publish what it likes where a session is enough', async () => {
    const { ballots } = await readBox(world.context(), wave.id, '');
    const { tickets } = await countBox(world.context(), wave.id);
    expect(Object.values(tickets).reduce((sum, n) => sum + n, 0)).toBe(answered().length);
    expect(ballots).toHaveLength(answered().length);
    const body = await madeUp();
    await publishRelease(world.context(), 'key-holder', wave.id, body);
    expect((await findRelease(world.context().db, wave.id))?.join('')).toContain(
      body.receipts.length,
    );
  });
});
