import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  fingerprints,
  keyFingerprints,
} from '../../../src/core/ballot/fingerprint.ts';
import { en } from '../../../src/core/ballot/words/en.ts';
import { nl } from '../../../src/core/ballot/words/nl.ts';

describe('the fingerprint', () => {
  const hash = Buffer.alloc(32, 7).toString('base64url');

  it('is six words of sixty bits that say the same in Dutch and English', async () => {
    const dutch = await fingerprint(hash, 'nl');
    const english = await fingerprint(hash, 'en');
    expect(dutch).toHaveLength(6);
    expect(dutch.map((word) => nl.indexOf(word))).toEqual(english.map((word) => en.indexOf(word)));
    expect(dutch.every((word) => nl.includes(word))).toBe(true);
  });

  it('comes in every list of the languages of a wave, each list once', async () => {
    const words = await fingerprints(hash, ['en', 'nl', 'en']);
    expect(words).toEqual([
      { language: 'en', words: await fingerprint(hash, 'en') },
      { language: 'nl', words: await fingerprint(hash, 'nl') },
    ]);
  });

  it('of a key has as many bits, other words than the same bytes as a manifest, and stays', async () => {
    const boxKey = Buffer.alloc(65, 4).toString('base64url');
    const [dutch, english] = await keyFingerprints(boxKey, ['nl', 'en']);
    expect(dutch?.words.map((word) => nl.indexOf(word))).toEqual(
      english?.words.map((word) => en.indexOf(word)),
    );
    const manifests = await fingerprints(boxKey, ['nl']);
    expect(manifests[0]?.words).not.toEqual(dutch?.words);
    const fixed = ['kilo', 'adder', 'visie', 'roede', 'lotus', 'dicht'];
    expect(dutch?.words).toEqual(fixed);
  });

  it('never changes for the same manifest: letters were printed with it', async () => {
    const printed = Buffer.alloc(32, 1).toString('base64url');
    expect(await fingerprint(printed, 'nl')).toEqual([
      ...['graaf', 'pruim', 'kegel', 'vallei', 'oktober', 'mos'],
    ]);
    expect(await fingerprint(printed, 'en')).toEqual([
      ...['finish', 'pyramid', 'index', 'third', 'otter', 'near'],
    ]);
  });
});
