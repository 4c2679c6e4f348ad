import { describe, expect, test } from 'vitest';
import { readSignOffToken, signOffToken } from '../../../src/core/ballot/sign-off.ts';
import { toBase64Url } from '../../../src/core/ground/bytes.ts';

const key = new Uint8Array(32).fill(1);
const id = toBase64Url(new Uint8Array(16).fill(9));

describe('where somebody ends reminders', () => {
  test('is the same address each time, tells no id, and is read back with the key alone', async () => {
    const token = await signOffToken(key, id);
    expect(token).toMatch(/^[\w-]{59}$/);
    expect(await signOffToken(key, id)).toBe(token);
    expect(token).not.toContain(id);
    expect(await readSignOffToken(key, token)).toBe(id);
    expect(await readSignOffToken(new Uint8Array(32).fill(2), token)).toBeNull();
  });

  test('is made by nobody else: any other text is none', async () => {
    const token = await signOffToken(key, id);
    const changed = [...token].map((letter, at) =>
      [...token].with(at, letter === 'A' ? 'B' : 'A').join(''),
    );
    // The last letter carries bits that mean nothing.
    for (const other of [...changed.slice(0, -1), '', 'x', `${token}A`, token.slice(1)]) {
      expect(await readSignOffToken(key, other)).toBeNull();
    }
  });
});
