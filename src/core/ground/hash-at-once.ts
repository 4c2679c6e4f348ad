import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from './bytes.ts';

/**
 * Hashes of a few bytes made on this thread, for the server: each trip to the platform's own takes longer
 * than so short a code. Pages have the platform's, which costs them no download.
 */

/** SHA-256: 32 bytes. */
export const sha256AtOnce = (bytes: Bytes): Bytes => new Uint8Array(sha256(bytes));

/** HMAC with SHA-256: 32 bytes. */
export const hmacAtOnce = (key: Bytes, bytes: Bytes): Bytes =>
  new Uint8Array(hmac(sha256, key, bytes));
