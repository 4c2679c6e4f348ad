import { describe, expect, it } from 'vitest';
import { blindTicket, finishTicket, verifyTicket } from '../../src/core/ballot/ticket.ts';
import {
  blindSign,
  generateTicketKey,
  importBlindSigner,
  modulusOf,
  selfTest,
} from '../../src/core/ballot/ticket-key.ts';
import { type Bytes, randomBytes } from '../../src/core/ground/bytes.ts';

async function blockKey() {
  const { privatePkcs8, publicSpki } = await generateTicketKey();
  const signer = await importBlindSigner(privatePkcs8);
  return { publicSpki, signer, modulus: await modulusOf(publicSpki) };
}

describe('raw RSA in the Workers runtime', () => {
  it('passes its start-up self-test', async () => {
    await expect(selfTest()).resolves.toBeUndefined();
  });

  it('signs a blinded nonce that becomes a ticket of this block and no other', async () => {
    const [block, other] = await Promise.all([blockKey(), blockKey()]);
    const nonce = randomBytes(32);
    const { blinded, inverse } = await blindTicket(block.publicSpki, nonce);
    const blindSignature = await blindSign(block.signer, blinded, block.modulus);
    const { publicSpki } = block;
    const signature = await finishTicket({ publicSpki, nonce, inverse, blindSignature });
    expect(await verifyTicket(publicSpki, nonce, signature)).toBe(true);
    expect(await verifyTicket(other.publicSpki, nonce, signature)).toBe(false);
    expect(await blindSign(block.signer, blinded, block.modulus)).toEqual(blindSignature);
  });

  it('keeps the signing key inside', async () => {
    const { signer } = await blockKey();
    expect(signer.key.extractable).toBe(false);
    expect(signer.key.algorithm.name).toBe('RSA-RAW');
    await expect(crypto.subtle.exportKey('pkcs8', signer.key)).rejects.toThrow();
  });

  it('signs neither 0, 1, n − 1 nor anything of another size or above n', async () => {
    const { signer, modulus } = await blockKey();
    const zero = new Uint8Array(256);
    const one = withLast(zero, 1);
    const oneLess = withLast(modulus, (modulus[255] as number) - 1);
    const malformed = [zero, one, oneLess, modulus, new Uint8Array(256).fill(255)];
    for (const message of [...malformed, randomBytes(255), randomBytes(257), new Uint8Array(0)]) {
      await expect(blindSign(signer, message, modulus)).rejects.toThrow('ticket.malformed');
    }
    expect(await blindSign(signer, withLast(zero, 2), modulus)).toHaveLength(256);
  });
});

function withLast(bytes: Bytes, last: number): Bytes {
  const changed = bytes.slice();
  changed[255] = last;
  return changed;
}
