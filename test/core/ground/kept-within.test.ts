import { describe, expect, it } from 'vitest';
import { keptWithin } from '../../../src/core/ground/kept-within.ts';

/** Keeps at most ten characters, and counts how often something was made. */
function keeper() {
  const made: string[] = [];
  const kept = keptWithin<string>(10, (text) => text.length);
  const ask = (text: string) =>
    kept(text, async () => {
      made.push(text);
      return text;
    });
  return { made, ask, kept };
}

describe('what is kept within a weight', () => {
  it('is made once, and again once heavier things took its place', async () => {
    const { made, ask } = keeper();
    for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) {
      expect(await ask(text)).toBe(text);
    }
    // Nobody had asked for the second for longest.
    expect(made).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
  });

  it('is not what weighs too much by itself, and that drives nothing out', async () => {
    const { made, ask } = keeper();
    for (const text of ['aaaa', 'eleven char', 'aaaa', 'eleven char']) await ask(text);
    expect(made).toEqual(['aaaa', 'eleven char', 'eleven char']);
  });

  it('is never what failed', async () => {
    const { made, ask, kept } = keeper();
    const failing = () => Promise.reject(new Error('no'));
    await expect(kept('aaaa', failing)).rejects.toThrow('no');
    expect(await ask('aaaa')).toBe('aaaa');
    expect(made).toEqual(['aaaa']);
  });
});
