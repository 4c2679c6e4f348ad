import { constants, createPrivateKey, privateDecrypt } from 'node:crypto';
import type { Bytes } from '../../src/core/ground/bytes.ts';

/** Raw RSA with OpenSSL, where the Workers runtime would sign with `RSA-RAW`. */
export function rawSignature(pkcs8: Bytes, message: Bytes): Bytes {
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  return new Uint8Array(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, message));
}
