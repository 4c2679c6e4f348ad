import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import {
  type Checkpoint,
  checkpointsIn,
  readCheckpoint,
} from '../../src/core/ground/checkpoint.ts';
import { isBeginning } from '../../src/core/ground/hash-tree.ts';
import { startWorld, type World } from '../support/world.ts';
import { closeWave, openWave } from '../support/world-wave.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

const text = async (path: string) => (await world.reach(path)).text();
async function head(): Promise<Checkpoint> {
  const found = await readCheckpoint(await text('/log/head'), (await text('/log/key')).trim());
  if (!found) throw new Error('the head is not signed with its key');
  return found;
}

describe('the head of the log', () => {
  it('is signed for everybody to keep, and says nothing of what the lines say', async () => {
    await openWave(world);
    const { origin, size } = await head();
    expect(origin).toBe('geleding.test/log');
    expect(size).toBeGreaterThan(5);
    const lines = (await text('/log/head')).split('\n');
    expect(lines).toHaveLength(6);
    expect((await world.reach('/log/head')).headers.get('content-type')).toContain('text/plain');
  });

  it('is the beginning of every later head, and the proof is there for the asking', async () => {
    const before = await head();
    await closeWave(world, await openWave(world));
    const after = await head();
    expect(after.size).toBeGreaterThan(before.size);
    const proof = JSON.parse(await text(`/log/proof/${before.size}/${after.size}`));
    const path = proof.path.map(fromBase64Url);
    expect(await isBeginning(before, after, path)).toBe(true);
    const other = { ...before, root: after.root };
    expect(await isBeginning(other, after, path)).toBe(false);
  });

  it('stands in the works council’s papers', async () => {
    const wave = await openWave(world);
    const page = await world.hr.get(`/manage/waves/${wave.id}/council`);
    expect(checkpointsIn(page)).toEqual([await text('/log/head')]);
  });

  it('keeps its key', async () => {
    expect(await text('/log/key')).toBe(await text('/log/key'));
    expect(await text('/log/key')).toMatch(
      /^geleding\.test\/log\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}\n$/,
    );
  });

  it('has no proof of lengths that cannot be', async () => {
    for (const path of [
      '/log/proof/9/3',
      '/log/proof/x/3',
      '/log/proof/-1/3',
      '/log/proof/1.5/3',
    ]) {
      expect((await world.reach(path)).status).toBe(404);
    }
  });
});
