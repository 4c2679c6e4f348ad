import { concat, sha256, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';

/** Marks that a person was there and proved who it is (WebAuthn, 6.1). */
const presentAndVerified = 0x05;

/** An authenticator that counts nothing, as those do whose passkeys go from phone to laptop. */
export async function softwarePasskey(origin: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = (await crypto.subtle.generateKey(algorithm, true, ['sign'])) as CryptoKeyPair;
  const point = new Uint8Array(
    (await crypto.subtle.exportKey('raw', keys.publicKey)) as ArrayBuffer,
  );
  const bytes = (...values: number[]) => new Uint8Array(values);
  // A COSE key in CBOR: kind EC2, algorithm ES256, curve P-256, and the point.
  const publicKey = concat(
    bytes(0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20),
    point.slice(1, 33),
    bytes(0x22, 0x58, 0x20),
    point.slice(33),
  );
  const id = toBase64Url(await sha256(publicKey));

  /** @param change what of the signed words is not as it should be */
  async function answer(challenge: string, change: { origin?: string; type?: string } = {}) {
    const said = { type: 'webauthn.get', challenge, origin, crossOrigin: false, ...change };
    const clientData = utf8(JSON.stringify(said));
    const host = await sha256(utf8(new URL(origin).hostname));
    const data = concat(host, bytes(presentAndVerified, 0, 0, 0, 0));
    const signed = concat(data, await sha256(clientData));
    const signature = new Uint8Array(await crypto.subtle.sign(algorithm, keys.privateKey, signed));
    return {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON: toBase64Url(clientData),
        authenticatorData: toBase64Url(data),
        signature: toBase64Url(asDer(signature)),
      },
    };
  }

  return { id, publicKey: toBase64Url(publicKey), answer };
}

/** Two numbers side by side as the sequence that authenticators send (RFC 3279, 2.2.3). */
function asDer(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [signature.slice(0, 32), signature.slice(32)].map((raw) => {
    const from = raw.findIndex((byte) => byte !== 0);
    const short = raw.slice(from);
    const positive = (short[0] ?? 0) > 127 ? [0, ...short] : [...short];
    return [2, positive.length, ...positive];
  });
  const all = numbers.flat();
  return new Uint8Array([0x30, all.length, ...all]);
}
