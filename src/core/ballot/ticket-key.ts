import { type Bytes, fromBase64Url } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { power, toNumber } from './modular.ts';

/**
 * The server's side of a ticket (RFC 9474, RSABSSA-SHA384-PSS-Deterministic): one key per block and
 * wave, used for nothing else, because it signs whatever it is given. Signing needs the Workers
 * runtime, which knows raw RSA as `RSA-RAW`.
 */

const modulusBits = 2048;
const modulusBytes = modulusBits / 8;
const publicExponent = 65537n;

/** A signing key inside the runtime: it signs and cannot be read back. */
export interface BlindSigner {
  readonly key: CryptoKey;
}

/** Makes the key of a block, about 0.2 s: RSA-PSS, 2048 bits, e = 65537, SHA-384. */
export async function generateTicketKey(): Promise<{ privatePkcs8: Bytes; publicSpki: Bytes }> {
  const pair = await crypto.subtle.generateKey(
    {
      name: 'RSA-PSS',
      hash: 'SHA-384',
      modulusLength: modulusBits,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ['sign', 'verify'],
  );
  return {
    privatePkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    publicSpki: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
  };
}

/**
 * Takes a stored private key into the runtime for raw signing, not to be exported again.
 * @throws DomainError `runtime.no-rsa-raw` outside the Workers runtime
 */
export async function importBlindSigner(pkcs8: Bytes): Promise<BlindSigner> {
  const algorithm = { name: 'RSA-RAW', hash: 'SHA-384' };
  try {
    return { key: await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']) };
  } catch (cause) {
    throw Object.assign(new DomainError('runtime.no-rsa-raw'), { cause });
  }
}

/** The modulus of a public ticket key: 256 bytes, most significant first. */
export async function modulusOf(publicSpki: Bytes): Promise<Bytes> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('spki', publicSpki, algorithm, true, ['verify']);
  return fromBase64Url((await crypto.subtle.exportKey('jwk', key)).n ?? '');
}

/**
 * Signs a blinded message (RFC 9474 §4.3), without learning what it signs. Refuses anything but 256
 * bytes with a number from 2 to n − 2: 0, 1 and n − 1 sign themselves. The signature is checked
 * before it leaves, because one wrong signature can give the key away.
 * @throws DomainError `ticket.malformed`
 */
export async function blindSign(
  signer: BlindSigner,
  blinded: Bytes,
  modulus: Bytes,
): Promise<Bytes> {
  if (blinded.length !== modulusBytes || modulus.length !== modulusBytes) {
    throw new DomainError('ticket.malformed');
  }
  const message = toNumber(blinded);
  const n = toNumber(modulus);
  if (message < 2n || message >= n - 1n) throw new DomainError('ticket.malformed');
  const signed = await crypto.subtle.sign({ name: 'RSA-RAW' }, signer.key, blinded);
  const signature = new Uint8Array(signed);
  if (power(toNumber(signature), publicExponent, n) !== message) {
    throw new Error('the runtime made a wrong raw RSA signature');
  }
  return signature;
}

/**
 * Signs once with a fresh key. Run at start-up, so that a runtime without raw RSA is noticed before
 * the first respondent does.
 * @throws DomainError `runtime.no-rsa-raw`
 */
export async function selfTest(): Promise<void> {
  const { privatePkcs8, publicSpki } = await generateTicketKey();
  const signer = await importBlindSigner(privatePkcs8);
  const message = new Uint8Array(modulusBytes);
  message[modulusBytes - 1] = 2;
  await blindSign(signer, message, await modulusOf(publicSpki));
}
