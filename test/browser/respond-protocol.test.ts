import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, Unreachable } from '../../src/client/respond/connection.ts';
import {
  type Opened,
  openLink,
  type PreparedBallot,
  prepareBallot,
  sendBallot,
} from '../../src/client/respond/protocol.ts';
import { emptyAnswers } from '../../src/core/definition/answers.ts';
import { type RespondWorld, startRespondWorld } from './respond-world.ts';

let world: RespondWorld;

beforeAll(async () => {
  world = await startRespondWorld('csi-pulse');
});

afterAll(() => world?.stop());

type Open = Extract<Opened, { state: 'open' }>;

const connection = (): Connection => ({
  origin: world.local.origin,
  fetch: (url, init) => fetch(url, init),
});

/** A connection that fails on its n-th request, before or after the server did its work. */
function dropping(at: number, when: 'request' | 'reply'): Connection {
  let requests = 0;
  return {
    origin: world.local.origin,
    fetch: async (url, init) => {
      requests += 1;
      if (requests !== at) return fetch(url, init);
      if (when === 'reply') await fetch(url, init);
      throw new TypeError('network');
    },
  };
}

async function open(link: string): Promise<Open> {
  const opened = await openLink({ ...connection(), fragment: link.split('#')[1] as string });
  if (opened.state !== 'open') throw new Error(opened.state);
  return opened;
}

async function prepare(opened: Open): Promise<PreparedBallot> {
  return prepareBallot(opened.wave, { ...emptyAnswers(opened.wave.definition), o1: 4 });
}

describe('from link to receipt', () => {
  test('an honest server is believed, a leader is asked more than staff', async () => {
    const [staff, leader] = [await open(world.nextLink()), await open(world.nextLink('leader'))];
    expect(staff.wave.group.headcount).toBe(30);
    expect(leader.wave.group.headcount).toBe(12);
    expect(staff.wave.block).not.toBe(leader.wave.block);
  });

  test('sending gives a receipt, and the same ballot again the same one', async () => {
    const opened = await open(world.nextLink());
    const ballot = await prepare(opened);
    const sent = await sendBallot(connection(), opened.auth, ballot);
    expect(sent).toMatchObject({
      outcome: 'received',
      receipt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await sendBallot(connection(), opened.auth, ballot)).toEqual(sent);
  });

  for (const [at, what] of [
    [1, 'the ticket'],
    [2, 'the ballot'],
  ] as const) {
    for (const when of ['request', 'reply'] as const) {
      test(`a lost ${when} for ${what} is mended by sending again what was kept`, async () => {
        const opened = await open(world.nextLink());
        let kept = await prepare(opened);
        const keep = async (ticketed: PreparedBallot) => {
          kept = ticketed;
        };
        const dropped = sendBallot(dropping(at, when), opened.auth, kept, keep);
        await expect(dropped).rejects.toBeInstanceOf(Unreachable);
        const sent = await sendBallot(connection(), opened.auth, kept, keep);
        expect(sent.outcome).toBe('received');
      });
    }
  }

  test('a second ballot from the same link is refused a ticket', async () => {
    const opened = await open(world.nextLink());
    await sendBallot(connection(), opened.auth, await prepare(opened));
    const again = await sendBallot(connection(), opened.auth, await prepare(opened));
    expect(again).toEqual({ outcome: 'refused', code: 'ticket.other' });
  });

  test('a ballot moved to another block is refused', async () => {
    const opened = await open(world.nextLink());
    const other = await open(world.nextLink('leader'));
    const ballot = { ...(await prepare(opened)), block: other.wave.block };
    const sent = await sendBallot(connection(), opened.auth, ballot);
    expect(sent).toEqual({ outcome: 'refused', code: 'ballot.unsigned' });
  });

  test('every sealed ballot of a wave has the same length, whatever the answers', async () => {
    const opened = await open(world.nextLink());
    const empty = await prepareBallot(opened.wave, emptyAnswers(opened.wave.definition));
    const full = await prepare(opened);
    expect(full.ciphertext.length).toBe(empty.ciphertext.length);
    expect(full.nonce).not.toBe(empty.nonce);
  });
});
