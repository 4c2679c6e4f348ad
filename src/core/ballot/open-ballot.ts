import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 as sha256AtOnce } from '@noble/hashes/sha2.js';
import {
  AEAD_AES_256_GCM,
  CipherSuite,
  type KDF,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
} from 'hpke';
import { readBallot, recordKeyBytes } from '../definition/ballot-text.ts';
import { type Bytes, lengthPrefixed, sha256, toBase64Url, utf8 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { oncePer } from '../ground/once-per.ts';
import { unpad } from './padding.ts';
import {
  type BallotContext,
  boundTo,
  encapsulatedBytes,
  info,
  readKeyPair,
  sealedLength,
} from './seal.ts';

/**
 * Opening sealed ballots, by the thousand: the same HPKE as sealing, whose eight short HMACs per
 * ballot are computed here instead of being handed to the platform one by one, which takes longer
 * than all the rest (docs/decisions/libraries.md). Curve and cipher stay the platform's.
 */

/** HKDF-SHA256 (RFC 5869) without a trip to another thread for each hash. */
function hkdfAtOnce(): KDF {
  return {
    ...KDF_HKDF_SHA256(),
    Extract: async (salt, ikm) => extract(sha256AtOnce, ikm, salt),
    Expand: async (prk, context, length) => expand(sha256AtOnce, prk, context, length),
  };
}

/** The key encapsulation of `seal.ts`, which writes the holder's public key out once for all ballots. */
function kemAtOnce() {
  const kem = KEM_DHKEM_P256_HKDF_SHA256();
  type PublicKey = Parameters<typeof kem.SerializePublicKey>[0];
  const SerializePublicKey = oncePer((key: PublicKey) => kem.SerializePublicKey(key));
  return { ...kem, kdf: hkdfAtOnce(), SerializePublicKey };
}

/** Opens with the suite of `seal.ts`. Exported so that the published vectors are run on it. */
export const openingSuite = new CipherSuite(kemAtOnce, hkdfAtOnce, AEAD_AES_256_GCM);

/** What was sealed: answers that nobody has checked against a definition, and the record key. */
export interface OpenedBallot {
  answers: unknown;
  recordKey: string;
}

/**
 * Opens one sealed ballot. One that was sealed before there were record keys gets a key from its own
 * bytes, sealed and opened: the same each time, and known to nobody who cannot open it.
 * @throws DomainError `ballot.unreadable` for another key, manifest, block or nonce, or damage
 */
export async function openBallot(
  ballot: BallotContext & { privateKey: Bytes; ciphertext: Bytes },
): Promise<OpenedBallot> {
  const open = await ballotOpener(ballot.privateKey);
  return open(ballot);
}

/** `openBallot` for many ballots: the private key is read once, and not to be exported again. */
export async function ballotOpener(
  privateKey: Bytes,
): Promise<(ballot: BallotContext & { ciphertext: Bytes }) => Promise<OpenedBallot>> {
  const pair = await readKeyPair(privateKey);
  return async (ballot) => {
    if (ballot.ciphertext.length !== sealedLength(ballot.ballotBytes)) {
      throw new DomainError('ballot.unreadable');
    }
    const encapsulated = ballot.ciphertext.slice(0, encapsulatedBytes);
    const sealed = ballot.ciphertext.slice(encapsulatedBytes);
    try {
      const options = { aad: boundTo(ballot), info };
      const text = new Uint8Array(await openingSuite.Open(pair, encapsulated, sealed, options));
      const { answers, recordKey } = readBallot(unpad(text, ballot.ballotBytes));
      return { answers, recordKey: recordKey ?? (await keyOfOwn(ballot.ciphertext, text)) };
    } catch {
      throw new DomainError('ballot.unreadable');
    }
  };
}

async function keyOfOwn(ciphertext: Bytes, text: Bytes): Promise<string> {
  const own = lengthPrefixed(utf8('geleding record key 1'), ciphertext, text);
  return toBase64Url((await sha256(own)).slice(0, recordKeyBytes));
}
