import { readFileSync } from 'node:fs';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blindTicket, finishTicket, verifyTicket } from '../../../src/core/ballot/ticket.ts';
import {
  blindSign,
  generateTicketKey,
  importBlindSigner,
  modulusOf,
} from '../../../src/core/ballot/ticket-key.ts';
import { type Bytes, randomBytes, toHex } from '../../../src/core/ground/bytes.ts';
import { rawSignature } from '../../support/raw-rsa.ts';

/** RFC 9474, appendix A.3: RSABSSA-SHA384-PSS-Deterministic. */
const vector = JSON.parse(
  readFileSync('test/core/vectors/rfc9474-pss-deterministic.json', 'utf8'),
) as Record<'n' | 'e' | 'd' | 'msg' | 'salt' | 'inv' | 'blinded_msg' | 'blind_sig' | 'sig', string>;

function bytes(hex: string): Bytes {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

async function vectorKey(): Promise<Bytes> {
  const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
  const key = await crypto.subtle.importKey(
    'jwk',
    { kty: 'RSA', n: base64url(vector.n), e: base64url(vector.e) },
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  );
  return new Uint8Array(await crypto.subtle.exportKey('spki', key));
}

/** r of the vector: the inverse of `inv`, by the extended Euclidean algorithm. */
function blindingFactor(): Bytes {
  const n = BigInt(`0x${vector.n}`);
  let [a, b, x, y] = [BigInt(`0x${vector.inv}`), n, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return bytes((((x % n) + n) % n).toString(16).padStart(vector.n.length, '0'));
}

describe('RFC 9474 test vector', () => {
  afterEach(() => vi.restoreAllMocks());

  it('blinds to the published blinded message', async () => {
    // The salt, the blinding factor, and what covers both: any number will do.
    const chance = [bytes(vector.salt), blindingFactor(), bytes(vector.sig)];
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      const wanted = array as Uint8Array;
      if (wanted.length > 0) wanted.set(chance.shift() as Bytes);
      return array;
    });
    const made = await blindTicket(await vectorKey(), bytes(vector.msg));
    expect(toHex(made.blinded)).toBe(vector.blinded_msg);
    expect(toHex(made.inverse)).toBe(vector.inv);
  });

  it('finishes to the published signature, which verifies', async () => {
    const publicSpki = await vectorKey();
    const signature = await finishTicket({
      publicSpki,
      nonce: bytes(vector.msg),
      inverse: bytes(vector.inv),
      blindSignature: bytes(vector.blind_sig),
    });
    expect(toHex(signature)).toBe(vector.sig);
    expect(await verifyTicket(publicSpki, bytes(vector.msg), signature)).toBe(true);
  });

  it('refuses a blind signature of another length or of something else', async () => {
    const publicSpki = await vectorKey();
    const ticket = { publicSpki, nonce: bytes(vector.msg), inverse: bytes(vector.inv) };
    const blindSignature = bytes(vector.blind_sig);
    for (const wrong of [blindSignature.slice(1), bytes(vector.sig)]) {
      await expect(finishTicket({ ...ticket, blindSignature: wrong })).rejects.toThrow(
        'ticket.invalid',
      );
    }
  });
});

describe('the blinding of the authors of RFC 9474', () => {
  const suite = RSABSSA.SHA384.PSS.Deterministic();
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };

  it('finishes what ours blinded, and ours finishes what theirs blinded', async () => {
    const { publicSpki, privatePkcs8 } = await generateTicketKey();
    const key = await crypto.subtle.importKey('spki', publicSpki, algorithm, true, ['verify']);
    for (let times = 0; times < 20; times += 1) {
      const nonce = randomBytes(32);
      const ours = await blindTicket(publicSpki, nonce);
      const forOurs = await rawSignature(privatePkcs8, ours.blinded);
      const theirsDone = await suite.finalize(key, suite.prepare(nonce), forOurs, ours.inverse);
      expect(await verifyTicket(publicSpki, nonce, new Uint8Array(theirsDone))).toBe(true);
      const theirs = await suite.blind(key, suite.prepare(nonce));
      const blindSignature = await rawSignature(privatePkcs8, new Uint8Array(theirs.blindedMsg));
      const inverse = new Uint8Array(theirs.inv);
      const signature = await finishTicket({ publicSpki, nonce, inverse, blindSignature });
      expect(await suite.verify(key, signature, suite.prepare(nonce))).toBe(true);
    }
  });

  it('is not needed to see that blinded messages differ each time and have one length', async () => {
    const { publicSpki } = await generateTicketKey();
    const nonce = randomBytes(32);
    const made = [await blindTicket(publicSpki, nonce), await blindTicket(publicSpki, nonce)];
    expect(toHex((made[0] as (typeof made)[0]).blinded)).not.toBe(
      toHex((made[1] as (typeof made)[0]).blinded),
    );
    for (const { blinded, inverse } of made) {
      expect([blinded.length, inverse.length]).toEqual([256, 256]);
    }
  });
});

describe('a ticket for a block', () => {
  it('verifies for its nonce and its block only', async () => {
    const [key, otherKey] = await Promise.all([generateTicketKey(), generateTicketKey()]);
    const nonce = randomBytes(32);
    const { blinded, inverse } = await blindTicket(key.publicSpki, nonce);
    const blindSignature = await rawSignature(key.privatePkcs8, blinded);
    const ticket = { publicSpki: key.publicSpki, nonce, inverse, blindSignature };
    const signature = await finishTicket(ticket);
    expect(await verifyTicket(key.publicSpki, nonce, signature)).toBe(true);
    expect(await verifyTicket(key.publicSpki, randomBytes(32), signature)).toBe(false);
    expect(await verifyTicket(otherKey.publicSpki, nonce, signature)).toBe(false);
    await expect(finishTicket({ ...ticket, nonce: randomBytes(32) })).rejects.toThrow(
      'ticket.invalid',
    );
  });

  it('can be finished later from stored bytes, and twice gives the same', async () => {
    const key = await generateTicketKey();
    const nonce = randomBytes(32);
    const made = await blindTicket(key.publicSpki, nonce);
    const stored = structuredClone(made);
    const blindSignature = await rawSignature(key.privatePkcs8, stored.blinded);
    const ticket = { publicSpki: key.publicSpki, nonce, inverse: stored.inverse, blindSignature };
    expect(await finishTicket(ticket)).toEqual(await finishTicket(ticket));
  });

  it('is not made with a key that cannot be read', async () => {
    await expect(blindTicket(randomBytes(294), randomBytes(32))).rejects.toThrow(
      'ticket.malformed',
    );
  });
});

describe('the signer outside the Workers runtime', () => {
  it('says that raw RSA is missing', async () => {
    const { privatePkcs8 } = await generateTicketKey();
    await expect(importBlindSigner(privatePkcs8)).rejects.toThrow('runtime.no-rsa-raw');
  });

  it('refuses lengths and the numbers that sign themselves before it signs', async () => {
    const { privatePkcs8, publicSpki } = await generateTicketKey();
    const modulus = await modulusOf(publicSpki);
    expect(modulus).toHaveLength(256);
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const key = await crypto.subtle.importKey('pkcs8', privatePkcs8, algorithm, false, ['sign']);
    const number = (last: number) => {
      const message = new Uint8Array(256);
      message[255] = last;
      return message;
    };
    const oneLess = modulus.slice();
    oneLess[255] = (oneLess[255] as number) - 1;
    const wrong = [number(0), number(1), oneLess, modulus, new Uint8Array(256).fill(255)];
    for (const message of [...wrong, modulus.slice(1), new Uint8Array(257), new Uint8Array(0)]) {
      await expect(blindSign({ key }, message, modulus)).rejects.toThrow('ticket.malformed');
    }
  });
});
