import { beforeAll, describe, expect, it } from 'vitest';
import { commit } from '../../src/actions/commit.ts';
import { openWave as openAction } from '../../src/actions/open-wave.ts';
import { cancelWave, purgePart, purgeWave } from '../../src/actions/purge-wave.ts';
import { readBox } from '../../src/actions/read-box.ts';
import { returnToDraft } from '../../src/actions/return-to-draft.ts';
import { insertTicketKey } from '../../src/storage/ticket-keys.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { crashing, dump } from '../support/world-dump.ts';
import { overtaken } from '../support/world-race.ts';
import { answerAs } from '../support/world-staff.ts';
import {
  closeWave,
  fixWave,
  openWave,
  type PlayedWave,
  publishWave,
  rowOf,
  staffList,
} from '../support/world-wave.ts';

/** Steps that delete something: all of it and the line in the log, or nothing. */

let world: World;
const small = { roster: staffList({ Zorg: [8, 12] }) };

beforeAll(async () => {
  world = await startWorld();
});

const held = ['person', 'invitation', 'ballot', 'ticket_key', 'participation', 'box_secret'];
async function left(id: string): Promise<Record<string, number>> {
  const all = await dump();
  const counts = held.map((table) => [
    table,
    (all[table] ?? []).filter((row) => row.wave === id).length,
  ]);
  return Object.fromEntries(counts.filter(([, n]) => n !== 0));
}

async function certificates(action: string, id: string) {
  const { log = [] } = await dump();
  return log.filter((line) => line.action === action && String(line.details).includes(id));
}

async function answeredWave(): Promise<PlayedWave> {
  const wave = await openWave(world, small);
  await answerAs(world, wave, 'S101');
  await world.schedule();
  return wave;
}

async function releasedWave(): Promise<PlayedWave> {
  const wave = await answeredWave();
  await closeWave(world, wave);
  await publishWave(world, wave);
  return wave;
}

describe('a crash half-way', () => {
  it('while a wave is cancelled leaves everything as it was, and it can be done again', async () => {
    const { id } = await answeredWave();
    const cancel = () => cancelWave(world.context(), id, 'De afdelingen klopten niet.');
    for (const at of ['DELETE ON ballot', 'DELETE ON participation', 'INSERT ON log']) {
      await crashing(at, () => expect(cancel()).rejects.toThrow());
    }
    expect((await rowOf(world, id)).state).toBe('open');
    await cancel();
    expect(await left(id)).toEqual({});
    const row = (await dump()).wave?.find((one) => one.id === id);
    expect(row).toMatchObject({ state: 'cancelled', sign_key: null });
  });

  it('while a wave is purged leaves no half of it, and the schedule finishes it', async () => {
    const { id } = await releasedWave();
    const purge = () => purgeWave(world.context(), 'schedule', id);
    await crashing('DELETE ON ticket_key', () => expect(purge()).rejects.toThrow());
    expect((await rowOf(world, id)).state).toBe('released');
    const part = () => purgePart(world.context(), 'schedule', id, 'ballots');
    await crashing('INSERT ON log', () => expect(part()).rejects.toThrow());
    await purgePart(overtaken(world.context(), part), 'schedule', id, 'ballots');
    expect(await certificates('ballots.purged', id)).toHaveLength(1);
    await pass(world, { days: 31 });
    await world.schedule();
    expect((await rowOf(world, id)).state).toBe('purged');
    expect(await left(id)).toEqual({});
  });

  it('while a wave opens, shuts or goes back to draft leaves it where it was', async () => {
    const { id } = await fixWave(world, small);
    const back = () => returnToDraft(world.context(), id);
    await crashing('DELETE ON invitation', () => expect(back()).rejects.toThrow());
    const open = () => openAction(world.context(), 'hr', id);
    await crashing('DELETE ON person', () => expect(open()).rejects.toThrow());
    expect(await left(id)).toMatchObject({ person: 20 });
    await open();
    await closeWave(world, { id } as PlayedWave);
    const read = () => readBox(world.context(), id, '');
    await crashing('UPDATE OF private_key ON ticket_key', () => expect(read()).rejects.toThrow());
    expect((await rowOf(world, id)).boxOpened).toBe(false);
    await read();
    expect((await rowOf(world, id)).boxOpened).toBe(true);
  });

  it('in one wave keeps no other from its turn', async () => {
    const both = [await releasedWave(), await releasedWave()];
    const [stuck, due] = both.sort((a, b) => (a.id < b.id ? -1 : 1)) as [PlayedWave, PlayedWave];
    await pass(world, { days: 31 });
    const { db } = world.context();
    await db.run(`CREATE TRIGGER stuck BEFORE DELETE ON ballot WHEN OLD.wave = '${stuck.id}'
      BEGIN SELECT RAISE(ABORT, 'crash'); END`);
    await expect(world.schedule()).rejects.toThrow();
    await db.run('DROP TRIGGER stuck');
    expect((await rowOf(world, due.id)).state).toBe('purged');
    expect((await rowOf(world, stuck.id)).state).toBe('released');
    await world.schedule();
    expect((await rowOf(world, stuck.id)).state).toBe('purged');
  });
});

describe('what comes in while a wave ends', () => {
  it('is counted on the certificate, and its place in the log is taken once', async () => {
    const { id } = await answeredWave();
    const cancel = () => cancelWave(world.context(), id, 'Te vroeg begonnen.');
    const line = { guard: [], statements: [], entries: [{ action: 'test.line', details: {} }] };
    const lines = Array.from({ length: 4 }, () => commit(world.context(), 'hr', line));
    await Promise.all([cancel(), ...lines]);
    const { log = [] } = await dump();
    expect(new Set(log.map(({ position }) => position)).size).toBe(log.length);
    expect(log.filter(({ action, details }) => ends(action, details, id))).toHaveLength(1);
    await expect(cancel()).rejects.toMatchObject({ code: 'wave.state' });
  });

  it('and is written after its end, the schedule deletes, with a line of its own', async () => {
    const { id } = await answeredWave();
    await cancelWave(world.context(), id, 'Te vroeg begonnen.');
    const key = { wave: id, block: 'b01', publicKey: 'x', privateKey: 'y' };
    await insertTicketKey(world.context().db, key);
    await world.schedule();
    expect(await left(id)).toEqual({});
    const { log = [] } = await dump();
    expect(log.findLast(({ action }) => action === 'wave.swept')?.details).toContain(id);
  });
});

function ends(action: unknown, details: unknown, id: string): boolean {
  return action === 'wave.cancelled' && String(details).includes(id);
}
