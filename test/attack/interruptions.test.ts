import { beforeAll, describe, expect, it } from 'vitest';
import { type Connection, Unreachable } from '../../src/client/base/http.ts';
import type { PreparedBallot } from '../../src/client/respond/prepared-ballot.ts';
import {
  openLink,
  prepareBallot,
  type Sent,
  sendBallot,
} from '../../src/client/respond/protocol.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import {
  connectionTo,
  type OpenLink,
  openAs,
  prepareAs,
  send,
  sheetOf,
} from '../support/world-staff.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';
import { forgetTickets } from './defences.ts';

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
});

/** A network that loses the request or the reply of these calls, counted from one. */
function losing(what: 'request' | 'reply', calls: readonly number[]): Connection {
  const honest = connectionTo(world);
  let call = 0;
  return {
    ...honest,
    fetch: async (url, init) => {
      call += 1;
      const lost = calls.includes(call);
      if (lost && what === 'request') throw new TypeError('network');
      const reply = await honest.fetch(url, init);
      if (lost) throw new TypeError('network');
      return reply;
    },
  };
}

/** A browser that keeps its ballot and tries again whenever the connection drops. */
async function answerOver(connection: Connection, number: string): Promise<Sent> {
  const again = async <T>(act: () => Promise<T>): Promise<T> => {
    for (let tried = 0; tried < 10; tried += 1) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
      }
    }
    throw new Error('never got through');
  };
  const fragment = wave.links.get(number) ?? '';
  const opened = (await again(() => openLink({ ...connection, fragment }))) as OpenLink;
  let kept: PreparedBallot = await prepareBallot(opened.wave, sheetOf(opened, 1));
  return again(() =>
    sendBallot(connection, opened.auth, kept, async (ticketed) => {
      kept = ticketed;
    }),
  );
}

/** Ballots and bound links of the wave. */
async function counts() {
  const all = await dump();
  const mine = (table: string) => all[table]?.filter((row) => row.wave === wave.id) ?? [];
  const bound = mine('invitation').filter((row) => row.blinded_hash !== null);
  return { ballots: mine('ballot').length, tickets: bound.length };
}

describe('case 20: a connection that drops', () => {
  const points = [1, 2, 3].flatMap((call) => [
    ['request', [call]] as const,
    ['reply', [call]] as const,
  ]);
  const drops = [...points, ['reply', [1, 3, 5]] as const, ['request', [1, 2, 3, 4, 5]] as const];

  it.each(
    drops.map(([what, calls], at) => ({ what, calls, number: `S10${at + 1}` })),
  )('loses the $what of call $calls: exactly one ballot and one ticket', async ({
    what,
    calls,
    number,
  }) => {
    const before = await counts();
    const sent = await answerOver(losing(what, calls), number);
    expect(sent.outcome).toBe('received');
    const after = await counts();
    expect(after).toEqual({ ballots: before.ballots + 1, tickets: before.tickets + 1 });
  });

  it('costs a browser that forgets its ballot the vote', async () => {
    const first = await prepareAs(world, wave, 'S201');
    const lost = losing('reply', [1]);
    await expect(sendBallot(lost, first.auth, first.ballot)).rejects.toThrow(Unreachable);
    const second = await prepareAs(world, wave, 'S201', 2);
    expect(await send(world, second)).toEqual({ outcome: 'refused', code: 'ticket.other' });
    expect(await send(world, first)).toMatchObject({ outcome: 'received' });
  });
});

describe('cases 20 and 21: one link, used more than once', () => {
  it('a double click, ten times at once, gives one ballot and one receipt', async () => {
    const before = await counts();
    const ready = await prepareAs(world, wave, 'S202');
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(world, ready)));
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sent[0]).toMatchObject({ outcome: 'received' });
    expect((await counts()).ballots).toBe(before.ballots + 1);
  });

  it('two tabs that each seal a sheet give one ballot, and the other is told', async () => {
    const before = await counts();
    const tabs = await Promise.all([1, 2].map((seed) => prepareAs(world, wave, 'S203', seed)));
    const sent = await Promise.all(tabs.map((tab) => send(world, tab)));
    expect(sent.map(({ outcome }) => outcome).sort()).toEqual(['received', 'refused']);
    expect((await counts()).ballots).toBe(before.ballots + 1);
  });

  it('a sent ballot cannot be changed', async () => {
    const ready = await prepareAs(world, wave, 'S204');
    await send(world, ready);
    const opened = await openAs(world, wave, 'S204');
    const other = await prepareBallot(opened.wave, sheetOf(opened, 9));
    const changed = { ...ready, ballot: { ...ready.ballot, ciphertext: other.ciphertext } };
    expect(await send(world, changed)).toEqual({ outcome: 'refused', code: 'ballot.other' });
  });

  it('without a server that binds a link to one ticket, two tabs vote twice', async () => {
    const before = await counts();
    for (const seed of [1, 2]) {
      await forgetTickets();
      expect(await send(world, await prepareAs(world, wave, 'S205', seed))).toMatchObject({
        outcome: 'received',
      });
    }
    expect((await counts()).ballots).toBe(before.ballots + 2);
  });
});
