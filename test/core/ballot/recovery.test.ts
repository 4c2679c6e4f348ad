import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFile, readKeyFile } from '../../../src/core/ballot/key-file.ts';
import { readRecoveryWords, recoveryWords } from '../../../src/core/ballot/recovery.ts';
import { generateBoxKey } from '../../../src/core/ballot/seal.ts';
import { en } from '../../../src/core/ballot/words/en.ts';
import { nl } from '../../../src/core/ballot/words/nl.ts';
import { type Bytes, toBase64Url } from '../../../src/core/ground/bytes.ts';
import { DomainError } from '../../../src/core/ground/errors.ts';
import { languages } from '../../../src/core/language/language.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 5) % 256);

async function refusal(text: string): Promise<DomainError> {
  const error = await readRecoveryWords(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error('was not refused');
  return error;
}

describe('the word lists', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('%s: 1024 plain words that differ within four letters', (_, list) => {
    expect(list).toHaveLength(1024);
    expect(list.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
    expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(1024);
    expect(list).toEqual([...list].sort());
  });
});

describe('recovery words', () => {
  it('give every key back, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.constantFrom(...languages),
        async (some, language) => {
          const words = await recoveryWords(new Uint8Array(some), language);
          expect(words).toHaveLength(27);
          expect(await readRecoveryWords(words.join(' '))).toEqual(new Uint8Array(some));
        },
      ),
      { seed: 3, numRuns: 50 },
    );
  });

  it('are read as people type them', async () => {
    const words = await recoveryWords(key, 'nl');
    const typed = words
      .map((word, at) => `${at + 1}. ${at % 2 ? word.toUpperCase() : word.replace('e', 'é')}`)
      .join(',\n ');
    expect(await readRecoveryWords(typed)).toEqual(key);
    expect(await readRecoveryWords(words.map((word) => `${word.slice(0, 4)}`).join(' '))).toEqual(
      key,
    );
  });

  it('name the place of a word that does not exist', async () => {
    const words = await recoveryWords(key, 'nl');
    words[4] = 'qqqq';
    words[9] = 'xxxx';
    const { code, details } = await refusal(words.join(' '));
    expect({ code, details }).toEqual({ code: 'recovery.word', details: { position: 5 } });
  });

  it('say how many words there are when some are missing', async () => {
    const words = await recoveryWords(key, 'en');
    const { code, details } = await refusal(words.slice(1).join(' '));
    expect({ code, details }).toEqual({ code: 'recovery.count', details: { count: 26 } });
    expect((await refusal('')).code).toBe('recovery.count');
  });

  it('notice two words that changed places, and another word of the list', async () => {
    const words = await recoveryWords(key, 'en');
    const [first, second, ...rest] = words;
    expect((await refusal([second, first, ...rest].join(' '))).code).toBe('recovery.checksum');
    const swapped = en[(en.indexOf(words[7] as string) + 1) % 1024];
    words[7] = swapped as string;
    expect((await refusal(words.join(' '))).code).toBe('recovery.checksum');
  });
});

describe('the key file', () => {
  it('gives back what was saved', async () => {
    const made: { publicKey: Bytes; privateKey: Bytes } = await generateBoxKey();
    const text = keyFile({ wave: 'w1', ...made }, '2026-11-21');
    expect(await readKeyFile(text)).toEqual({ wave: 'w1', ...made });
    expect(await readKeyFile(`\uFEFF${text}`)).toEqual({ wave: 'w1', ...made });
  });

  it('is refused when it is something else, or its keys do not belong together', async () => {
    const [one, two] = [await generateBoxKey(), await generateBoxKey()];
    for (const other of ['', 'photo', '{}', '[]', '{"format":"geleding-key-2"}']) {
      await expect(readKeyFile(other)).rejects.toThrow('key-file.other');
    }
    const mixed = keyFile({ wave: 'w1', ...one, publicKey: two.publicKey }, '2026-11-21');
    const cut = keyFile({ wave: 'w1', ...one }, '2026-11-21').replace(
      toBase64Url(one.privateKey),
      toBase64Url(one.privateKey).slice(0, 40),
    );
    for (const damaged of [mixed, cut]) {
      await expect(readKeyFile(damaged)).rejects.toThrow('key-file.damaged');
    }
  });
});
