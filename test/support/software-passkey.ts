import { concat, sha256, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';

/** Marks that a person was there and proved who it is, and that a new key follows (WebAuthn, 6.1). */
const present = 0x01;
const verified = 0x04;
const newKeyFollows = 0x40;

/** What of an answer is not as it should be. */
export interface Change {
  /** Of what the browser says. */
  said?: { origin?: string; type?: string; crossOrigin?: boolean; topOrigin?: string };
  /** The host that the authenticator answers for. */
  host?: string;
  /** That nobody proved who it is. */
  unverified?: boolean;
}

/** An authenticator that counts nothing, as those do whose passkeys go from phone to laptop. */
export async function softwarePasskey(origin: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = (await crypto.subtle.generateKey(algorithm, true, ['sign'])) as CryptoKeyPair;
  const point = new Uint8Array(
    (await crypto.subtle.exportKey('raw', keys.publicKey)) as ArrayBuffer,
  );
  // A COSE key in CBOR: kind EC2, algorithm ES256, curve P-256, and the point.
  const publicKey = concat(
    bytes(0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20),
    point.slice(1, 33),
    bytes(0x22, 0x58, 0x20),
    point.slice(33),
  );
  const name = await sha256(publicKey);
  const id = toBase64Url(name);
  const named = { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };

  const clientData = (type: string, challenge: string, { said }: Change) =>
    utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false, ...said }));

  async function dataOf({ host, unverified }: Change, flags: number) {
    const asked = await sha256(utf8(host ?? new URL(origin).hostname));
    const proved = unverified ? 0 : verified;
    return concat(asked, bytes(present | proved | flags, 0, 0, 0, 0));
  }

  /** What a browser sends when it made this passkey. */
  async function made(challenge: string, change: Change = {}) {
    const noMaker = new Uint8Array(16);
    const credential = concat(noMaker, bytes(0, name.length), name, publicKey);
    const data = concat(await dataOf(change, newKeyFollows), credential);
    // In CBOR: no format, no statement, and the data.
    const attestation = concat(
      concat(bytes(0xa3, 0x63), utf8('fmt'), bytes(0x64), utf8('none')),
      concat(bytes(0x67), utf8('attStmt'), bytes(0xa0)),
      concat(bytes(0x68), utf8('authData'), bytes(0x58, data.length), data),
    );
    const response = {
      clientDataJSON: toBase64Url(clientData('webauthn.create', challenge, change)),
      attestationObject: toBase64Url(attestation),
    };
    return { ...named, response };
  }

  /** @param userHandle by which it names whose it is; left out where it names nobody */
  async function answer(challenge: string, userHandle: string | undefined, change: Change = {}) {
    const said = clientData('webauthn.get', challenge, change);
    const data = await dataOf(change, 0);
    const signed = concat(data, await sha256(said));
    const signature = new Uint8Array(await crypto.subtle.sign(algorithm, keys.privateKey, signed));
    const response = {
      clientDataJSON: toBase64Url(said),
      authenticatorData: toBase64Url(data),
      signature: toBase64Url(asDer(signature)),
      ...(userHandle === undefined ? {} : { userHandle }),
    };
    return { ...named, response };
  }

  return { id, made, answer };
}

const bytes = (...values: number[]) => new Uint8Array(values);

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
