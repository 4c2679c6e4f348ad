import { beforeAll, describe, expect, it } from 'vitest';
import { authToken, parseFragment } from '../../src/core/ballot/link.ts';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { countBallots } from '../../src/storage/ballots.ts';
import { countTickets } from '../../src/storage/invitations.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { answerAll, answerAs, openAs, prepareAs, send } from '../support/world-staff.ts';
import { jsonPost, type Reach } from '../support/world-visitor.ts';
import {
  closeWave,
  openWave,
  type PlayedWave,
  publishWave,
  staffList,
} from '../support/world-wave.ts';
import { linkFirst, tellingUse } from './defences.ts';

/**
 * HR has the links it exported for a mail merge, and so everything a link can ask. What is written
 * here of HR holds for whoever else got hold of other people's links.
 */
let world: World;
let wave: PlayedWave;
const senders = ['L103', 'S101', 'S107', 'S110'];
/** What each link said before anybody answered. */
let before: Replies;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, { roster: staffList({ Zorg: [8, 16] }) });
  before = await openEvery(world.reach);
  for (const number of senders) await answerAs(world, wave, number);
});

/** What a link answered, to the byte: by personnel number. */
type Replies = Map<string, string>;

async function askEvery(ask: (auth: string) => Promise<Response>): Promise<Replies> {
  const replies: Replies = new Map();
  for (const [number, fragment] of wave.links) {
    const link = parseFragment(fragment);
    if (!link) throw new Error('no link');
    const reply = await ask(toBase64Url(await authToken(link.secret)));
    const headers = JSON.stringify([...reply.headers]);
    replies.set(number, `${reply.status} ${headers} ${await reply.text()}`);
  }
  return replies;
}

const openEvery = (reach: Reach) =>
  askEvery((auth) => reach('/s/open', jsonPost({ auth, manifest: wave.manifestHash })));
const tryEvery = (reach: Reach, message: Uint8Array<ArrayBuffer>) =>
  askEvery((auth) =>
    reach('/s/ticket', jsonPost({ wave: wave.id, auth, blinded: toBase64Url(message) })),
  );

/** Whose link answers something else than it did, or than most others do. */
const changed = (now: Replies, then: Replies) =>
  [...now].filter(([number, reply]) => then.get(number) !== reply).map(([number]) => number);
const alike = (replies: Replies) => new Set(replies.values()).size;

/** Messages no key can sign: with them a link is not used up. */
const unsignable = [0, 1, 255].map((byte) => {
  const message = new Uint8Array(256).fill(byte === 255 ? 255 : 0);
  message[255] = byte;
  return message;
});

describe('case 15: HR with every link cannot tell who answered', () => {
  it('by opening links: each says the same bytes before and after it was used', async () => {
    const now = await withoutTrace(() => openEvery(world.reach));
    expect(now.size).toBe(24);
    expect(changed(now, before)).toEqual([]);
  });

  it('but could with a server that says whether a link was used', async () => {
    const now = await openEvery(tellingUse(world.reach));
    const told = [...now].filter(([, reply]) => reply.includes('"ticketed":true'));
    expect(told.map(([number]) => number)).toEqual(senders);
  });

  it('by asking for a ticket that cannot be signed: every link gets the same refusal', async () => {
    for (const message of unsignable) {
      expect(alike(await withoutTrace(() => tryEvery(world.reach, message)))).toBe(1);
    }
  });

  it('but could with a server that looks at the link before the message', async () => {
    const [zero = new Uint8Array()] = unsignable;
    const replies = await tryEvery(linkFirst(world.reach), zero);
    expect(changed(replies, await tryEvery(world.reach, zero))).toEqual(senders);
  });

  it('by exporting the links again: the file is the same, and the log says that it was made', async () => {
    const file = () => world.hr.get(`/manage/waves/${wave.id}/links.csv`);
    const then = await file();
    await answerAs(world, wave, 'S108');
    expect(await file()).toBe(then);
    const exported = (await dump()).log?.filter(({ action }) => action === 'links.exported');
    expect(exported).toHaveLength(3);
  });

  it('by using a link up, without its person and the counts telling', async () => {
    const { db } = world.context();
    const count = async () => {
      const tickets = Object.values(await countTickets(db, wave.id));
      return tickets.reduce((sum, n) => sum + n, 0) - (await countBallots(db, wave.id));
    };
    expect(await count()).toBe(0);
    const { auth, ballot } = await prepareAs(world, wave, 'S116', 1);
    const asked = jsonPost({ wave: wave.id, auth, blinded: ballot.blinded });
    expect((await world.reach('/s/ticket', asked)).status).toBe(200);
    // The person can still fill in everything, and is told at sending.
    const person = await prepareAs(world, wave, 'S116', 2);
    expect(await send(world, person)).toEqual({ outcome: 'refused', code: 'ticket.other' });
    expect(await count()).toBe(1);
  });

  it('by trying every link on the last day, without everybody reading how many were tried', async () => {
    const tried = await openWave(world, { roster: staffList({ Zorg: [8, 8] }) });
    const numbers = [...tried.links.keys()];
    const answered = await answerAll(world, tried, [
      ...numbers.slice(0, 6),
      ...numbers.slice(8, 14),
    ]);
    for (const number of numbers) {
      if (answered.has(number)) continue;
      const { auth, ballot } = await prepareAs(world, tried, number);
      const asked = jsonPost({ wave: tried.id, auth, blinded: ballot.blinded });
      expect((await world.reach('/s/ticket', asked)).status).toBe(200);
    }
    await closeWave(world, tried);
    await publishWave(world, tried);
    const page = await (await world.reach(`/w/${tried.id}/receipts?language=en`)).text();
    expect(page).toContain('Ballots counted: 12.');
    expect(page).toContain('Stamps collected: 16. A stamp without a counted ballot');
  });

  it('after closing: every link gets one answer, for opening and for a ticket', async () => {
    const { ballot } = await prepareAs(world, wave, 'S115');
    await closeWave(world, wave);
    expect(alike(await openEvery(world.reach))).toBe(1);
    const message = fromBase64Url(ballot.blinded);
    expect(alike(await withoutTrace(() => tryEvery(world.reach, message)))).toBe(1);
    await expect(openAs(world, wave, 'S101')).rejects.toThrow('led to closed');
  });

  it('by cancelling: the certificate says that all ballots are deleted, and not how many', async () => {
    const fields = { sure: 'yes', reason: 'Toch niet.' };
    await hrPost(world, `/manage/waves/${wave.id}/cancel`, fields)();
    const line = (await dump()).log?.findLast(({ action }) => action === 'wave.cancelled');
    expect(JSON.parse(String(line?.details))).toMatchObject({ invitations: 24, ballots: 'all' });
  });
});
