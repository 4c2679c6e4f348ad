import { describe, expect, test } from 'vitest';
import {
  clearDevice,
  memoryShelf,
  openDevice,
  type Shelf,
} from '../../src/client/respond/device.ts';
import type { Bytes } from '../../src/core/ground/bytes.ts';

const secretOf = (seed: number): Bytes => new Uint8Array(16).fill(seed);

/** Everything a shelf holds, names and values, as one text. */
function contents(shelf: Shelf): string {
  return Array.from({ length: shelf.length }, (_, at) => {
    const name = shelf.key(at) ?? '';
    return `${name}=${shelf.getItem(name)}`;
  }).join(' ');
}

describe('what a device keeps for a link', () => {
  test('is read again with the same link, and with no other', async () => {
    const shelf = memoryShelf();
    const mine = await openDevice(shelf, secretOf(1));
    await mine.write('draft', { answers: { o1: 4 } });
    expect(await mine.read('draft')).toEqual({ answers: { o1: 4 } });
    const other = await openDevice(shelf, secretOf(2));
    expect(await other.read('draft')).toBeNull();
    expect(shelf.length).toBe(1);
  });

  test('cannot be read without the link', async () => {
    const shelf = memoryShelf();
    const mine = await openDevice(shelf, secretOf(1));
    await mine.write('draft', { answers: { open1: 'the roof leaks' } });
    expect(contents(shelf)).not.toContain('roof');
    expect(contents(shelf)).not.toContain('open1');
  });

  test('is not taken from another record, and damage counts as nothing', async () => {
    const shelf = memoryShelf();
    const mine = await openDevice(shelf, secretOf(1));
    await mine.write('draft', { step: 1 });
    const name = shelf.key(0) ?? '';
    const written = shelf.getItem(name) ?? '';
    shelf.setItem(name.replace('.draft', '.ballot'), written);
    expect(await mine.read('ballot')).toBeNull();
    shelf.setItem(name, written.slice(0, -4));
    expect(await mine.read('draft')).toBeNull();
  });

  test('is gone after sending, except a mark that says nothing', async () => {
    const shelf = memoryShelf();
    const mine = await openDevice(shelf, secretOf(1));
    await mine.write('draft', { step: 1 });
    await mine.write('ballot', { nonce: 'n' });
    mine.markSent();
    expect(mine.wasSent()).toBe(true);
    expect(contents(shelf)).toMatch(/^geleding\.[0-9a-f]{16}\.sent=1$/);
  });

  test('is gone when the wave was cancelled, and the link’s alone', async () => {
    const shelf = memoryShelf();
    const mine = await openDevice(shelf, secretOf(1));
    const other = await openDevice(shelf, secretOf(2));
    await other.write('draft', { step: 2 });
    await mine.write('draft', { step: 1 });
    await mine.write('ballot', { nonce: 'n' });
    mine.wipe();
    expect(await mine.read('draft')).toBeNull();
    expect(await mine.read('ballot')).toBeNull();
    expect(await other.read('draft')).toEqual({ step: 2 });
  });

  test('is gone after clearing, for every link, and nothing of other programs is', async () => {
    const shelf = memoryShelf();
    shelf.setItem('other', 'stays');
    for (const seed of [1, 2]) {
      const device = await openDevice(shelf, secretOf(seed));
      await device.write('draft', { step: seed });
    }
    clearDevice(shelf);
    expect(contents(shelf)).toBe('other=stays');
  });

  test('is not written after clearing, also when it was being written meanwhile', async () => {
    const shelf = memoryShelf();
    const ended = new AbortController();
    const mine = await openDevice(shelf, secretOf(1), ended.signal);
    const writing = mine.write('draft', { step: 1 });
    ended.abort();
    clearDevice(shelf);
    expect(await writing).toBe(false);
    expect(shelf.length).toBe(0);
  });
});
