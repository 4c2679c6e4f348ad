import { type Bytes, randomBytes } from '../../core/ground/bytes.ts';

/**
 * Whether this browser has what locking and sending a ballot takes: keys from a secret (HKDF), an
 * encrypted draft (AES-GCM), an envelope (ECDH on P-256), a ticket (whole numbers of any size, and
 * `canCheck`). Asked before the first question, not after the last.
 */
export async function canLock(): Promise<boolean> {
  try {
    const { subtle } = crypto;
    const raw = await subtle.importKey('raw', randomBytes(16), 'HKDF', false, ['deriveBits']);
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: randomBytes(1) };
    await subtle.deriveBits(hkdf, raw, 256);
    const aes = await subtle.importKey('raw', randomBytes(32), 'AES-GCM', false, ['encrypt']);
    await subtle.encrypt({ name: 'AES-GCM', iv: randomBytes(12) }, aes, randomBytes(1));
    await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
    return BigInt(2) ** BigInt(64) > BigInt(0);
  } catch {
    return false;
  }
}

/** Whether this browser can check a ticket (RSA-PSS), asked with the key of the person's own block. */
export async function canCheck(ticketKey: Bytes): Promise<boolean> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  try {
    await crypto.subtle.importKey('spki', ticketKey, algorithm, false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
