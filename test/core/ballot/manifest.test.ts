import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Amendment,
  amend,
  type Change,
  followAmendments,
  signAmendment,
  termsOf,
} from '../../../src/core/ballot/amendments.ts';
import { checkServed } from '../../../src/core/ballot/check-served.ts';
import { fingerprint } from '../../../src/core/ballot/fingerprint.ts';
import { keyHoldingOf } from '../../../src/core/ballot/key-holding.ts';
import {
  generateSignKey,
  manifestHash,
  manifestSchema,
  signJson,
  signManifest,
  verifyManifest,
} from '../../../src/core/ballot/manifest.ts';
import { en } from '../../../src/core/ballot/words/en.ts';
import { nl } from '../../../src/core/ballot/words/nl.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import { type MadeUpWave, madeUpWave } from './made-up-wave.ts';

let wave: MadeUpWave;
beforeAll(async () => {
  wave = await madeUpWave();
});

const at = '2026-11-05T10:00:00Z';

async function chain(...changes: Change[]): Promise<string[]> {
  let terms = await termsOf(wave.manifest);
  const signed: string[] = [];
  for (const change of changes) {
    const amendment: Amendment = {
      format: 'geleding-amendment-1',
      previous: terms.last,
      at,
      change,
    };
    terms = await amend(terms, amendment);
    signed.push(await signAmendment(amendment, wave.sign.privateKey));
  }
  return signed;
}

describe('a manifest', () => {
  it('is accepted when hash, signature and amendments are right', async () => {
    const jws = await signManifest(wave.manifest, wave.sign.privateKey);
    const amendments = await chain(
      { kind: 'people', added: { b02: 3 } },
      { kind: 'closes', closes: '2026-11-20T18:00:00Z' },
      { kind: 'k', k: 9 },
    );
    const { terms } = await checkServed(wave.manifest, jws, amendments, wave.hash);
    expect(terms).toMatchObject({
      k: 9,
      closes: '2026-11-20T18:00:00Z',
      headcounts: { b01: 10, b02: 23 },
    });
  });

  it('keeps its hash whatever the order of its fields', async () => {
    const turned = Object.fromEntries(Object.entries(wave.manifest).reverse());
    expect(await manifestHash(manifestSchema.parse(turned))).toBe(wave.hash);
  });

  it('made for one person is caught by the hash in the link, however well signed', async () => {
    const other = await madeUpWave();
    const tagged = { ...wave.manifest, boxKey: other.manifest.boxKey };
    const jws = await signManifest(tagged, wave.sign.privateKey);
    await expect(checkServed(tagged, jws, [], wave.hash)).rejects.toThrow('manifest.other');
  });

  it('is refused without its own signature', async () => {
    const stranger = await generateSignKey();
    const jws = await signManifest(wave.manifest, wave.sign.privateKey);
    const [header, , signature] = jws.split('.');
    const payload = Buffer.from(JSON.stringify({ ...wave.manifest, contact: 'x' }));
    for (const wrong of [
      await signManifest(wave.manifest, stranger.privateKey),
      `${header}.${payload.toString('base64url')}.${signature}`,
      'nothing',
      (await chain({ kind: 'k', k: 8 }))[0] as string,
      await signJson(wave.manifest, wave.sign.privateKey, 'geleding-amendment'),
    ]) {
      await expect(verifyManifest(wrong)).rejects.toThrow('manifest.invalid');
    }
    const other = await madeUpWave();
    const otherJws = await signManifest(other.manifest, other.sign.privateKey);
    await expect(checkServed(wave.manifest, otherJws, [], wave.hash)).rejects.toThrow(
      'manifest.invalid',
    );
  });

  it('calls no wave anonymous that the server opens', () => {
    const sealed = { ...wave.manifest, openedBy: 'server-sealed' };
    expect(manifestSchema.safeParse(sealed).success).toBe(false);
    expect(manifestSchema.safeParse({ ...sealed, promise: 'confidential' }).success).toBe(true);
  });

  it('reads as ever where it does not say how many holders it takes: either opens the box', async () => {
    const { keyHolding: _, ...old } = wave.manifest;
    expect(keyHoldingOf(manifestSchema.parse(old))).toBe('either');
    expect(await manifestHash(manifestSchema.parse(old))).toBe(await manifestHash(old));
    expect(canonicalJson(manifestSchema.parse(old))).not.toContain('keyHolding');
  });

  it('asks two of three only where there are three holders', () => {
    const two = { ...wave.manifest, keyHolding: 'two-of-three' };
    expect(manifestSchema.safeParse(two).success).toBe(false);
    const three = { ...two, keyHolders: ['Works council', 'Confidant', 'Doctor'] };
    expect(manifestSchema.parse(three).keyHolding).toBe('two-of-three');
    const sealed = { ...three, openedBy: 'server-sealed', promise: 'confidential' };
    expect(manifestSchema.safeParse(sealed).success).toBe(false);
  });

  it('has one ticket key per block', () => {
    const { b01 } = wave.manifest.ticketKeys as { b01: string };
    for (const ticketKeys of [{ b01 }, { ...wave.manifest.ticketKeys, b03: b01 }]) {
      expect(manifestSchema.safeParse({ ...wave.manifest, ticketKeys }).success).toBe(false);
    }
  });
});

describe('an amendment', () => {
  it.each<[string, Change]>([
    ['lowers k', { kind: 'k', k: 6 }],
    ['keeps k', { kind: 'k', k: 7 }],
    ['closes earlier', { kind: 'closes', closes: '2026-11-14T18:00:00Z' }],
    ['adds people to a block that is not planned', { kind: 'people', added: { b03: 1 } }],
  ])('that %s is refused', async (_, change) => {
    const previous = wave.hash;
    const amendment: Amendment = { format: 'geleding-amendment-1', previous, at, change };
    const signed = [await signAmendment(amendment, wave.sign.privateKey)];
    await expect(followAmendments(wave.manifest, signed)).rejects.toThrow('amendment.refused');
  });

  it('that is left out, repeated, turned round or signed by a stranger is refused', async () => {
    const [first, second] = (await chain({ kind: 'k', k: 8 }, { kind: 'k', k: 9 })) as [
      string,
      string,
    ];
    const stranger = await generateSignKey();
    const previous = wave.hash;
    const change: Change = { kind: 'k', k: 8 };
    const own: Amendment = { format: 'geleding-amendment-1', previous, at, change };
    const forged = await signAmendment(own, stranger.privateKey);
    for (const wrong of [[second], [first, first], [second, first], [forged]]) {
      await expect(followAmendments(wave.manifest, wrong)).rejects.toThrow('amendment.refused');
    }
    expect((await followAmendments(wave.manifest, [first, second])).k).toBe(9);
  });
});

describe('the fingerprint', () => {
  it('is four words that say the same in Dutch and English', async () => {
    const dutch = await fingerprint(wave.hash, 'nl');
    const english = await fingerprint(wave.hash, 'en');
    expect(dutch).toHaveLength(4);
    expect(dutch.map((word) => nl.indexOf(word))).toEqual(english.map((word) => en.indexOf(word)));
    expect(dutch.every((word) => nl.includes(word))).toBe(true);
  });

  it('never changes for the same manifest: letters were printed with it', async () => {
    const hash = Buffer.alloc(32, 1).toString('base64url');
    expect(await fingerprint(hash, 'nl')).toEqual(['graaf', 'pruim', 'kegel', 'vallei']);
    expect(await fingerprint(hash, 'en')).toEqual(['finish', 'pyramid', 'index', 'third']);
  });
});
