import { createDecipheriv, createECDH, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotOpener, openBallot } from '../../../src/core/ballot/open-ballot.ts';
import { envelopeOpener } from '../../../src/core/ballot/open-envelope.ts';
import { pad, unpad } from '../../../src/core/ballot/padding.ts';
import {
  generateBoxKey,
  publicKeyOf,
  sealBallot,
  sealedLength,
  suite,
} from '../../../src/core/ballot/seal.ts';
import {
  type Bytes,
  concat,
  fromBase64Url,
  lengthPrefixed,
  randomBytes,
  toHex,
  utf8,
} from '../../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';

const vector = JSON.parse(
  readFileSync('test/core/vectors/rfc9180-p256-sha256-aes256.json', 'utf8'),
) as Record<'info' | 'ikmE' | 'ikmR' | 'skRm' | 'pkRm' | 'pkEm' | 'enc', string> & {
  encryptions: { aad: string; pt: string; ct: string }[];
};

function bytes(hex: string): Bytes {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

const manifestHash = Buffer.alloc(32, 7).toString('base64url');
const answers = { q1: 4, q2: 'na', words: 'Het café — prima 👍', picks: ['a', 'b'], none: null };

/** Seals a text as pages did that knew nothing of record keys. */
async function sealText(
  publicKey: Bytes,
  { block, nonce, ballotBytes }: { block: string; nonce: Bytes; ballotBytes: number },
  text: string,
): Promise<Bytes> {
  const aad = lengthPrefixed(fromBase64Url(manifestHash), utf8(block), nonce);
  const key = await suite.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, pad(text, ballotBytes), {
    aad,
    info: utf8('geleding ballot 1'),
  });
  return concat(new Uint8Array(encapsulatedSecret), new Uint8Array(ciphertext));
}

async function sealed() {
  const key = await generateBoxKey();
  const context = { manifestHash, block: 'b01', nonce: randomBytes(32), ballotBytes: 512 };
  const ciphertext = await sealBallot({ ...context, publicKey: key.publicKey, answers });
  return { key, context, ciphertext };
}

/** The published receiver, and what was sealed to it. */
async function published() {
  const privateKey = await suite.DeserializePrivateKey(bytes(vector.skRm), false);
  const publicKey = await suite.DeserializePublicKey(bytes(vector.pkRm));
  const recipient = { privateKey, publicKey } as CryptoKeyPair;
  return { recipient, enc: bytes(vector.enc), info: bytes(vector.info) };
}

describe('RFC 9180 test vector for the product’s suite', () => {
  it('derives the published keys', async () => {
    for (const [ikm, publicKey] of [
      [vector.ikmR, vector.pkRm],
      [vector.ikmE, vector.pkEm],
    ] as const) {
      const pair = await suite.DeriveKeyPair(bytes(ikm), true);
      expect(toHex(await suite.SerializePublicKey(pair.publicKey))).toBe(publicKey);
    }
    expect(toHex(await publicKeyOf(bytes(vector.skRm)))).toBe(vector.pkRm);
  });

  it('opens the published messages as it seals', async () => {
    const { recipient: pair, enc, info } = await published();
    const recipient = await suite.SetupRecipient(pair, enc, { info });
    for (const { aad, pt, ct } of vector.encryptions) {
      expect(toHex(await recipient.Open(bytes(ct), bytes(aad)))).toBe(pt);
    }
  });

  it('opens the first published message, as envelopes are, and no other under its nonce', async () => {
    const { recipient, enc, info } = await published();
    const open = await envelopeOpener(recipient, info);
    const [first, ...later] = vector.encryptions;
    if (!first) throw new Error('no message is published');
    expect(toHex(await open(enc, bytes(first.ct), bytes(first.aad)))).toBe(first.pt);
    for (const { aad, ct } of later) {
      await expect(open(enc, bytes(ct), bytes(aad))).rejects.toThrow();
    }
  });
});

describe('an envelope', () => {
  it('opens to whatever the library sealed in it, bound to whatever, for any key', async () => {
    const some = fc.uint8Array({ maxLength: 200 }).map((all) => new Uint8Array(all));
    await fc.assert(
      fc.asyncProperty(some, some, some, async (text, info, aad) => {
        const pair = await suite.GenerateKeyPair(false);
        const { encapsulatedSecret, ciphertext } = await suite.Seal(pair.publicKey, text, {
          aad,
          info,
        });
        const open = await envelopeOpener(pair as CryptoKeyPair, info);
        const opened = open(new Uint8Array(encapsulatedSecret), new Uint8Array(ciphertext), aad);
        expect(toHex(await opened)).toBe(toHex(text));
      }),
      { seed: 9, numRuns: 60 },
    );
  });
});

describe('a sealed ballot', () => {
  it('opens to the same answers', async () => {
    const { key, context, ciphertext } = await sealed();
    const opened = await openBallot({ ...context, privateKey: key.privateKey, ciphertext });
    expect(opened.answers).toEqual(answers);
  });

  it('carries sixteen random bytes of its own', async () => {
    const keys = await Promise.all(
      [await sealed(), await sealed()].map(async ({ key, context, ciphertext }) => {
        const opened = await openBallot({ ...context, privateKey: key.privateKey, ciphertext });
        return fromBase64Url(opened.recordKey);
      }),
    );
    expect(keys.map(({ length }) => length)).toEqual([16, 16]);
    expect(keys[0]).not.toEqual(keys[1]);
  });

  it('of a page from before record keys opens, with a key from its own bytes', async () => {
    const key = await generateBoxKey();
    const context = { manifestHash, block: 'b01', nonce: randomBytes(32), ballotBytes: 512 };
    const ofBefore = () => sealText(key.publicKey, context, canonicalJson(answers));
    const ciphertext = await ofBefore();
    const open = async (sealedBytes: typeof ciphertext) =>
      openBallot({ ...context, privateKey: key.privateKey, ciphertext: sealedBytes });
    const opened = await open(ciphertext);
    expect(opened.answers).toEqual(answers);
    expect(fromBase64Url(opened.recordKey)).toHaveLength(16);
    expect(await open(ciphertext)).toEqual(opened);
    expect((await open(await ofBefore())).recordKey).not.toBe(opened.recordKey);
  });

  it('is what RFC 9180 says, opened here with OpenSSL alone', async () => {
    const { key, context, ciphertext } = await sealed();
    const text = openWithOpenSsl(key.privateKey, key.publicKey, ciphertext, context);
    expect(JSON.parse(unpad(text, 512))).toEqual({
      answers,
      recordKey: expect.stringMatching(/^[\w-]{22}$/),
    });
  });

  it('has the same length whatever is in it, and never the same bytes', async () => {
    const key = await generateBoxKey();
    const context = { manifestHash, block: 'b01', nonce: randomBytes(32), ballotBytes: 512 };
    const seal = (sheet: typeof answers | Record<string, never>) =>
      sealBallot({ ...context, publicKey: key.publicKey, answers: sheet });
    const [full, again, empty] = await Promise.all([seal(answers), seal(answers), seal({})]);
    expect(full).toHaveLength(sealedLength(512));
    expect(empty).toHaveLength(sealedLength(512));
    expect(toHex(full)).not.toBe(toHex(again));
  });

  it('opens under no other manifest, block, nonce, key or size', async () => {
    const { key, context, ciphertext } = await sealed();
    const open = await ballotOpener(key.privateKey);
    const otherHash = Buffer.alloc(32, 8).toString('base64url');
    for (const other of [
      { manifestHash: otherHash },
      { block: 'b02' },
      { nonce: randomBytes(32) },
      { ballotBytes: 511 },
    ]) {
      await expect(open({ ...context, ciphertext, ...other })).rejects.toThrow('ballot.unreadable');
    }
    const { privateKey } = await generateBoxKey();
    await expect(openBallot({ ...context, privateKey, ciphertext })).rejects.toThrow(
      'ballot.unreadable',
    );
  });

  it('opens after no change of a single byte', async () => {
    const { key, context, ciphertext } = await sealed();
    const open = await ballotOpener(key.privateKey);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(ciphertext.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const damaged = ciphertext.slice();
          damaged[at] = (damaged[at] as number) ^ change;
          await expect(open({ ...context, ciphertext: damaged })).rejects.toThrow(
            'ballot.unreadable',
          );
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('does not move a border between block and nonce', async () => {
    const { key, context } = await sealed();
    const nonce = concat(Uint8Array.of(0x31), context.nonce);
    const seal = { ...context, publicKey: key.publicKey, answers };
    const ciphertext = await sealBallot({ ...seal, block: 'b0', nonce });
    const moved = { ...context, block: 'b01', nonce: context.nonce, ciphertext };
    await expect(openBallot({ ...moved, privateKey: key.privateKey })).rejects.toThrow(
      'ballot.unreadable',
    );
  });

  it('is refused when the answers do not fit', async () => {
    const { key, context } = await sealed();
    const long = { ...context, publicKey: key.publicKey, answers: { words: 'x'.repeat(500) } };
    await expect(sealBallot(long)).rejects.toThrow('ballot.too-long');
  });

  it('is not made with bytes that are no key', async () => {
    const { context } = await sealed();
    for (const publicKey of [randomBytes(65), new Uint8Array(0)]) {
      await expect(sealBallot({ ...context, publicKey, answers })).rejects.toThrow('key.malformed');
    }
    for (const privateKey of [new Uint8Array(32), new Uint8Array(32).fill(255), randomBytes(31)]) {
      await expect(publicKeyOf(privateKey)).rejects.toThrow('key.malformed');
    }
  });
});

/** HPKE base-mode opening from RFC 9180 §4–5, with OpenSSL's primitives and nothing else. */
function openWithOpenSsl(
  privateKey: Bytes,
  publicKey: Bytes,
  sealedBallot: Bytes,
  context: { block: string; nonce: Bytes },
): Bytes {
  const ascii = (text: string) => new Uint8Array(Buffer.from(text));
  const short = (n: number) => Uint8Array.of(n >> 8, n & 255);
  const long = (part: Uint8Array) => concat(Uint8Array.of(0, 0, 0, part.length), part);
  const extract = (id: Bytes, salt: Bytes, label: string, ikm: Bytes) =>
    new Uint8Array(
      createHmac('sha256', salt.length > 0 ? salt : new Uint8Array(32))
        .update(concat(ascii('HPKE-v1'), id, ascii(label), ikm))
        .digest(),
    );
  const expand = (id: Bytes, prk: Bytes, label: string, info: Bytes, length: number) => {
    const labelled = concat(short(length), ascii('HPKE-v1'), id, ascii(label), info);
    let block: Bytes = new Uint8Array(0);
    let all: Bytes = new Uint8Array(0);
    for (let at = 1; all.length < length; at += 1) {
      const input = concat(block, labelled, Uint8Array.of(at));
      block = new Uint8Array(createHmac('sha256', prk).update(input).digest());
      all = concat(all, block);
    }
    return all.slice(0, length);
  };
  const none = new Uint8Array(0);
  const encapsulated = sealedBallot.slice(0, 65);
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  const secret = new Uint8Array(curve.computeSecret(encapsulated));
  const kem = concat(ascii('KEM'), short(0x0010));
  const eae = extract(kem, none, 'eae_prk', secret);
  const shared = expand(kem, eae, 'shared_secret', concat(encapsulated, publicKey), 32);
  const id = concat(ascii('HPKE'), short(0x0010), short(0x0001), short(0x0002));
  const schedule = concat(
    Uint8Array.of(0),
    extract(id, none, 'psk_id_hash', none),
    extract(id, none, 'info_hash', ascii('geleding ballot 1')),
  );
  const prk = extract(id, shared, 'secret', none);
  const key = expand(id, prk, 'key', schedule, 32);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    key,
    expand(id, prk, 'base_nonce', schedule, 12),
  );
  decipher.setAAD(
    concat(
      long(new Uint8Array(Buffer.from(manifestHash, 'base64url'))),
      long(ascii(context.block)),
      long(context.nonce),
    ),
  );
  decipher.setAuthTag(sealedBallot.slice(-16));
  const body = decipher.update(sealedBallot.slice(65, -16));
  return new Uint8Array(Buffer.concat([body, decipher.final()]));
}
