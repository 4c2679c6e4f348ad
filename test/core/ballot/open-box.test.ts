import { beforeAll, describe, expect, it } from 'vitest';
import { type Box, openBox, type SealedBallot } from '../../../src/core/ballot/open-box.ts';
import { receiptOf } from '../../../src/core/ballot/receipt.ts';
import { generateBoxKey } from '../../../src/core/ballot/seal.ts';
import { randomBytes } from '../../../src/core/ground/bytes.ts';
import { answers, cast, definition, type MadeUpWave, madeUpWave } from './made-up-wave.ts';

let wave: MadeUpWave;
beforeAll(async () => {
  wave = await madeUpWave();
});

function open(ballots: SealedBallot[], other: Partial<Box> = {}) {
  return openBox({
    ...wave.keyed,
    manifest: wave.manifest,
    manifestHash: wave.hash,
    terms: { headcounts: { b01: 10, b02: 20 } },
    definition,
    privateKey: wave.box.privateKey,
    tickets: { b01: 10, b02: 20 },
    ballots,
    ...other,
  });
}

const none = { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 };

describe('opening a ballot box', () => {
  it('gives every sheet in its block, with its receipt', async () => {
    const led = { ...answers, l1: 5 };
    const ballots = [await cast(wave, 'b01', { answers: led }), await cast(wave, 'b02')];
    const opened = await open(ballots);
    expect(opened.sheets).toEqual([
      { block: 'b01', answers: led, recordKey: expect.stringMatching(/^[\w-]{22}$/) },
      { block: 'b02', answers, recordKey: expect.stringMatching(/^[\w-]{22}$/) },
    ]);
    const receipts = await Promise.all(ballots.map((b) => receiptOf(b.nonce, b.ciphertext)));
    expect(opened.receipts).toEqual(receipts.sort());
    expect(opened.refused).toEqual(none);
    expect(opened.excess).toEqual([]);
  });

  it('refuses forged, replayed and cross-block tickets as unsigned', async () => {
    const ballot = await cast(wave, 'b02');
    const opened = await open([
      { ...ballot, block: 'b01' },
      { ...ballot, block: 'b09' },
      { ...ballot, nonce: randomBytes(32) },
      { ...ballot, signature: randomBytes(256) },
      { ...ballot, signature: new Uint8Array(0) },
      await cast(wave, 'b02', {}, randomBytes(31)),
    ]);
    expect(opened.sheets).toEqual([]);
    expect(opened.refused).toEqual({ ...none, unsigned: 6 });
  });

  it('refuses an envelope of another wave, block or nonce, and a swapped or damaged one', async () => {
    const [one, two] = [await cast(wave, 'b02'), await cast(wave, 'b02')];
    const damaged = one.ciphertext.slice();
    damaged[100] = (damaged[100] as number) ^ 1;
    const opened = await open([
      await cast(wave, 'b02', { manifestHash: Buffer.alloc(32).toString('base64url') }),
      await cast(wave, 'b02', { block: 'b01' }),
      await cast(wave, 'b02', { nonce: randomBytes(32) }),
      { ...one, ciphertext: two.ciphertext },
      { ...two, ciphertext: damaged },
      { ...(await cast(wave, 'b02')), ciphertext: new Uint8Array(0) },
    ]);
    expect(opened.refused).toEqual({ ...none, unreadable: 6 });
    expect(opened.receipts).toEqual([]);
  });

  it('counts the first ballot on a ticket and reports the others', async () => {
    const ballot = await cast(wave, 'b02');
    const opened = await open([ballot, ballot, await cast(wave, 'b02')]);
    expect(opened.sheets).toHaveLength(2);
    expect(opened.refused).toEqual({ ...none, duplicate: 1 });
  });

  it('refuses sheets that are not of this definition, and leaders’ answers from staff', async () => {
    const opened = await open([
      await cast(wave, 'b02', { answers: { ...answers, q1: 6 } }),
      await cast(wave, 'b02', { answers: { ...answers, extra: 1 } }),
      await cast(wave, 'b02', { answers: { q1: 1 } }),
      await cast(wave, 'b02', { answers: { ...answers, l1: 3 } }),
    ]);
    expect(opened.refused).toEqual({ ...none, invalid: 4 });
  });

  it('names a block with more ballots than tickets, or more tickets than people', async () => {
    const ballots = [await cast(wave, 'b01'), await cast(wave, 'b01'), await cast(wave, 'b02')];
    const few = await open(ballots, { tickets: { b01: 1, b02: 1 } });
    expect(few.excess).toEqual([{ block: 'b01', ballots: 2, tickets: 1, headcount: 10 }]);
    const many = await open(ballots, { tickets: { b01: 11, b02: 1 } });
    expect(many.excess).toEqual([{ block: 'b01', ballots: 2, tickets: 11, headcount: 10 }]);
  });

  it('opens page by page and tells how far it is', async () => {
    const ballots = await Promise.all(Array.from({ length: 70 }, () => cast(wave, 'b02')));
    const seen: number[] = [];
    const pages = async function* () {
      yield* ballots;
    };
    const opened = await openBox({
      ...wave.keyed,
      manifest: wave.manifest,
      manifestHash: wave.hash,
      terms: { headcounts: { b01: 10, b02: 100 } },
      definition,
      privateKey: wave.box.privateKey,
      tickets: { b02: 70 },
      ballots: pages(),
      onProgress: (done) => seen.push(done),
    });
    expect(opened.sheets).toHaveLength(70);
    expect(seen).toEqual([32, 64, 70]);
  });

  it('stops before it starts with another definition or another wave’s key', async () => {
    await expect(open([], { definition: { ...definition, version: '1.0.1' } })).rejects.toThrow(
      'definition.other',
    );
    const { privateKey } = await generateBoxKey();
    await expect(open([], { privateKey })).rejects.toThrow('key.other');
  });
});
