import fc from 'fast-check';
import { combine } from 'shamir-secret-sharing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BoxKey } from '../../../src/core/ballot/key-file.ts';
import {
  checkEveryPair,
  joinShares,
  type KeyShare,
  splitKey,
} from '../../../src/core/ballot/key-shares.ts';
import { generateBoxKey } from '../../../src/core/ballot/seal.ts';
import { readShareFile, shareFile } from '../../../src/core/ballot/share-file.ts';
import { readShareWords, shareWords } from '../../../src/core/ballot/share-words.ts';
import { checks, withCheck } from '../../../src/core/ballot/words/check-words.ts';
import { numberOf, wordOf } from '../../../src/core/ballot/words/word-numbers.ts';
import { languages } from '../../../src/core/language/language.ts';

let key: BoxKey;
let shares: [KeyShare, KeyShare, KeyShare];

beforeAll(async () => {
  key = { wave: 'w1', ...(await generateBoxKey()) };
  shares = (await splitKey(key)) as typeof shares;
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

describe('a key in three shares', () => {
  it('comes back from any two, in either order', async () => {
    for (let run = 0; run < 5; run += 1) {
      const made = { wave: 'w1', ...(await generateBoxKey()) };
      const three = await splitKey(made);
      expect(three.map(({ number }) => number)).toEqual([1, 2, 3]);
      for (const one of three) {
        for (const two of three.filter((share) => share !== one)) {
          expect(await joinShares(one, two)).toEqual(made);
        }
      }
    }
  });

  it('says nothing in one share: with a second share unseen, every key is as possible', async () => {
    const [{ bytes: seen }, { bytes: unseen }] = shares;
    const place = unseen.at(-1) as number;
    const possible = await Promise.all(
      Array.from({ length: 256 }, (_, value) =>
        combine([seen, Uint8Array.from(unseen, (_, at) => (at === 32 ? place : value))]),
      ),
    );
    for (let at = 0; at < 32; at += 1) {
      expect(new Set(possible.map((secret) => secret[at])).size).toBe(256);
    }
    const again = await splitKey(key);
    expect(again[0]?.bytes).not.toEqual(seen);
  });

  it('refuses the same share twice, a share of another box, and two that do not belong', async () => {
    const [one, two, three] = shares;
    const other = (await splitKey({ wave: 'w2', ...(await generateBoxKey()) })) as typeof shares;
    const again = (await splitKey(key)) as typeof shares;
    expect(await codeOf(joinShares(one, { ...one }))).toBe('share.same');
    expect(await codeOf(joinShares(one, other[1]))).toBe('share.other');
    expect(await codeOf(joinShares(one, again[1]))).toBe('share.apart');
    expect(await codeOf(joinShares(one, { ...one, number: 2 }))).toBe('share.apart');
    await checkEveryPair(shares);
    expect(await codeOf(checkEveryPair([one, two, again[2]]))).toBe('share.apart');
    expect(await codeOf(checkEveryPair([one, three, { ...three }]))).toBe('share.same');
  });
});

describe('the words of a share', () => {
  it('give every share back, in both languages and as people type', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 33, maxLength: 33 }),
        fc.constantFrom(1, 2, 3),
        fc.constantFrom(...languages),
        async (some, number, language) => {
          const share = { ...shares[0], number, bytes: new Uint8Array(some) };
          const words = await shareWords(share, language);
          expect(words).toHaveLength(31);
          const typed = words.map((word, at) => `${at + 1}. ${word.toUpperCase().slice(0, 5)}`);
          expect(await readShareWords(typed.join('\n'), key)).toEqual(share);
        },
      ),
      { seed: 5, numRuns: 50 },
    );
  });

  it('catch any one wrong word: every other word, in every place', async () => {
    const words = await shareWords(shares[1], 'nl');
    const numbers = words.map((word) => numberOf(word, 'nl') as number);
    const purpose = 'geleding share 1';
    expect(checks(purpose, numbers)).toBe(true);
    for (const [at, right] of numbers.entries()) {
      for (let wrong = 0; wrong < 1024; wrong += 1) {
        if (wrong !== right) expect(checks(purpose, numbers.with(at, wrong))).toBe(false);
      }
    }
    const slip = words.with(6, wordOf(((numbers[6] as number) + 1) % 1024, 'nl'));
    expect(await codeOf(readShareWords(slip.join(' '), key))).toBe('recovery.checksum');
  });

  it('catch up to three wrong words, and words that changed places', () => {
    const number = fc.integer({ min: 0, max: 1023 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 28, maxLength: 28 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), number), {
          minLength: 1,
          maxLength: 3,
        }),
        (data, errors) => {
          const right = withCheck('x', data);
          const wrong = errors.reduce((row, [at, value]) => row.with(at, value), right);
          return checks('x', wrong) === wrong.every((value, at) => value === right[at]);
        },
      ),
      { seed: 7, numRuns: 3000 },
    );
    const row = withCheck('x', [5, 9]);
    expect(checks('x', [9, 5, ...row.slice(2)])).toBe(false);
    expect(checks('y', row)).toBe(false);
  });

  it('say which word is unknown, how many there are, and that a share is of another box', async () => {
    const words = await shareWords(shares[2], 'en');
    const unknown = readShareWords(words.with(3, 'qwertz').join(' '), key);
    await expect(unknown).rejects.toMatchObject({ details: { position: 4 } });
    const short = readShareWords(words.slice(4).join(' '), key);
    await expect(short).rejects.toMatchObject({ details: { count: 27 } });
    const box = { wave: 'w2', publicKey: (await generateBoxKey()).publicKey };
    expect(await codeOf(readShareWords(words.join(' '), box))).toBe('share.other');
  });
});

describe('the file of a share', () => {
  it('gives back what was saved, and holds neither the key nor another share', async () => {
    for (const share of shares) {
      const text = await shareFile(share, '2026-11-21');
      expect(await readShareFile(`\uFEFF${text}`)).toEqual(share);
      const { share: said } = JSON.parse(text) as { share: string };
      expect(Buffer.from(said, 'base64url')).toEqual(Buffer.from(share.bytes));
      expect(text).not.toContain(Buffer.from(key.privateKey).toString('base64url'));
    }
  });

  it('is refused when it is something else, or anything in it was changed', async () => {
    for (const other of ['', 'photo', '{}', '{"format":"geleding-key-1"}']) {
      expect(await codeOf(readShareFile(other))).toBe('share-file.other');
    }
    const text = await shareFile(shares[0], '2026-11-21');
    const file = JSON.parse(text) as Record<string, unknown>;
    for (const change of [
      { wave: 'w9' },
      { number: 2 },
      { made: '2026-11-22' },
      { share: 'AAAA' },
    ]) {
      const changed = JSON.stringify({ ...file, ...change });
      expect(await codeOf(readShareFile(changed))).toBe('share-file.damaged');
    }
  });
});
