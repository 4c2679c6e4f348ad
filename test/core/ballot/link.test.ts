import { createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authToken,
  draftKey,
  formatFragment,
  invitationSecret,
  parseFragment,
} from '../../../src/core/ballot/link.ts';
import { receiptOf, receiptsHash } from '../../../src/core/ballot/receipt.ts';
import {
  concat,
  equalBytes,
  fromBase64Url,
  lengthPrefixed,
  toBase64Url,
  utf8,
} from '../../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';

const linkKey = new Uint8Array(32).fill(9);
const hash = toBase64Url(new Uint8Array(32).fill(3));

describe('the link of an invitation', () => {
  it('carries 128 bits of HMAC-SHA-256, the same again for a reminder', async () => {
    const mac = createHmac('sha256', linkKey).update('inv-1').digest().subarray(0, 16);
    expect(Buffer.from(await invitationSecret(linkKey, 'inv-1'))).toEqual(mac);
    expect(await invitationSecret(linkKey, 'inv-2')).not.toEqual(
      await invitationSecret(linkKey, 'inv-1'),
    );
  });

  it('is read back from its fragment, with or without the #', async () => {
    const secret = await invitationSecret(linkKey, 'inv-1');
    const fragment = formatFragment(secret, hash);
    expect(parseFragment(fragment)).toEqual({ secret, manifestHash: hash });
    expect(parseFragment(`#${fragment}`)).toEqual({ secret, manifestHash: hash });
  });

  it('is no link when anything is missing, cut short or added', async () => {
    const fragment = formatFragment(await invitationSecret(linkKey, 'inv-1'), hash);
    for (const other of ['', '#', '.', fragment.slice(0, -1), fragment.slice(1), `${fragment}.x`]) {
      expect(parseFragment(other)).toBeNull();
    }
    expect(parseFragment(formatFragment(new Uint8Array(15), hash))).toBeNull();
    expect(parseFragment(formatFragment(new Uint8Array(16), hash.slice(0, 40)))).toBeNull();
  });

  it('shows the server a derived token, never the secret', async () => {
    const secret = await invitationSecret(linkKey, 'inv-1');
    const expected = hkdfSync('sha256', secret, new Uint8Array(0), 'auth', 32);
    expect(await authToken(secret)).toEqual(new Uint8Array(expected));
  });

  it('keeps the draft under a key that cannot be read out', async () => {
    const secret = await invitationSecret(linkKey, 'inv-1');
    const [key, again] = await Promise.all([draftKey(secret), draftKey(secret)]);
    const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12) };
    const kept = await crypto.subtle.encrypt(algorithm, key, utf8('draft'));
    const read = await crypto.subtle.decrypt(algorithm, again, kept);
    expect(new Uint8Array(read)).toEqual(utf8('draft'));
    expect(key.extractable).toBe(false);
  });
});

describe('bytes', () => {
  it('survive base64url, which has one spelling only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (some) => {
        expect(fromBase64Url(toBase64Url(some))).toEqual(new Uint8Array(some));
        expect(toBase64Url(some)).toBe(Buffer.from(some).toString('base64url'));
      }),
      { seed: 4 },
    );
    for (const wrong of ['A', 'AB', 'AA==', 'A+8A', ' AAA']) {
      expect(() => fromBase64Url(wrong)).toThrow('bytes.malformed');
    }
  });

  it('with their lengths never run into each other', () => {
    const [a, b] = [utf8('ab'), utf8('c')];
    expect(lengthPrefixed(a, b)).not.toEqual(lengthPrefixed(utf8('a'), utf8('bc')));
    expect(concat(a, b)).toEqual(utf8('abc'));
    expect(equalBytes(a, utf8('ab'))).toBe(true);
    expect(equalBytes(a, utf8('ac'))).toBe(false);
    expect(equalBytes(a, utf8('abc'))).toBe(false);
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and reads back the same', () => {
    expect(canonicalJson({ b: { d: 1, c: [1.5, -0] }, a: 'é\n', u: undefined })).toBe(
      '{"a":"é\\n","b":{"c":[1.5,0],"d":1}}',
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 5 },
    );
  });

  it('orders keys by UTF-16 units, as in RFC 8785', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect([...text.matchAll(/("[^"]*"):0/gu)].map((m) => JSON.parse(m[1] as string))).toEqual(
      sorted,
    );
  });

  it('refuses what JSON cannot say', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 0, [undefined]]) {
      expect(() => canonicalJson(wrong)).toThrow(TypeError);
    }
  });
});

describe('receipts', () => {
  it('depend on nonce and ciphertext, and their hash on all of them in any order', async () => {
    const [nonce, ciphertext] = [new Uint8Array(32).fill(1), new Uint8Array(50).fill(2)];
    const receipt = await receiptOf(nonce, ciphertext);
    expect(receipt).toMatch(/^[0-9a-f]{64}$/);
    expect(await receiptOf(nonce, new Uint8Array(50).fill(3))).not.toBe(receipt);
    expect(await receiptsHash(['b', 'a'])).toBe(await receiptsHash(['a', 'b']));
    expect(await receiptsHash(['a'])).not.toBe(await receiptsHash(['a', 'b']));
  });
});
