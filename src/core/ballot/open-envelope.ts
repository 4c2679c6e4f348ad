import { type Bytes, concat, utf8 } from '../ground/bytes.ts';

/**
 * The receiver of HPKE (RFC 9180) in base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
 * AES-256-GCM, for envelopes that hold one message each. It asks the platform for HKDF as a whole,
 * and once for what all envelopes of a key have in common (docs/decisions/opening-envelopes.md).
 */

const { subtle } = crypto;
const hash = 'SHA-256';
const curve = { name: 'ECDH', namedCurve: 'P-256' };
const aes = { name: 'AES-GCM', length: 256 };
const ofKem = concat(utf8('KEM'), Uint8Array.of(0, 0x10));
const ofSuite = concat(utf8('HPKE'), Uint8Array.of(0, 0x10, 0, 1, 0, 2));
/** What RFC 5869 takes where there is no salt. */
const noSalt = new Uint8Array(32);

/** The labels of RFC 9180 §4 before what is extracted from, and expanded with. */
const labeled = (suite: Bytes, label: string, ...parts: Bytes[]) =>
  concat(utf8('HPKE-v1'), suite, utf8(label), ...parts);
const expanded = (length: number, ...rest: Parameters<typeof labeled>) =>
  concat(Uint8Array.of(0, length), labeled(...rest));

/**
 * Opens envelopes sealed to the public key of this pair under `info`: key, ciphertext with its tag, and
 * what it is bound to. It rejects where they do not belong together.
 */
export async function envelopeOpener(
  { privateKey, publicKey }: CryptoKeyPair,
  info: Bytes,
): Promise<(encapsulated: Bytes, sealed: Bytes, aad: Bytes) => Promise<Bytes>> {
  const context = concat(
    Uint8Array.of(0),
    await extract(labeled(ofSuite, 'psk_id_hash')),
    await extract(labeled(ofSuite, 'info_hash', info)),
  );
  const ofKey = expanded(32, ofSuite, 'key', context);
  const ofNonce = expanded(12, ofSuite, 'base_nonce', context);
  const secret = await source(labeled(ofSuite, 'secret'));
  const beforeDh = labeled(ofKem, 'eae_prk');
  const beforeKeys = expanded(32, ofKem, 'shared_secret');
  const own = new Uint8Array(await subtle.exportKey('raw', publicKey));
  return async (encapsulated, sealed, aad) => {
    const their = await subtle.importKey('raw', encapsulated, curve, false, []);
    const dh = await subtle.deriveBits({ ...curve, public: their }, privateKey, 256);
    const agreed = await source(concat(beforeDh, new Uint8Array(dh)));
    const ofShared = concat(beforeKeys, encapsulated, own);
    const salt = await subtle.deriveBits(hkdf(noSalt, ofShared), agreed, 256);
    const [key, iv] = await Promise.all([
      subtle.deriveKey(hkdf(salt, ofKey), secret, aes, false, ['decrypt']),
      subtle.deriveBits(hkdf(salt, ofNonce), secret, 96),
    ]);
    const how = { name: 'AES-GCM', iv, additionalData: aad };
    return new Uint8Array(await subtle.decrypt(how, key, sealed));
  };
}

const hkdf = (salt: BufferSource, info: Bytes) => ({ name: 'HKDF', hash, salt, info });

/** Key material for HKDF. */
function source(bytes: Bytes): Promise<CryptoKey> {
  return subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits', 'deriveKey']);
}

/** HKDF-Extract without a salt, which the platform offers only as the HMAC that it is. */
async function extract(bytes: Bytes): Promise<Bytes> {
  const key = await subtle.importKey('raw', noSalt, { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', key, bytes));
}
