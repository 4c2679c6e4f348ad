import { readBallot, recordKeyBytes } from '../definition/ballot-text.ts';
import { type Bytes, lengthPrefixed, sha256, toBase64Url, utf8 } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { envelopeOpener } from './open-envelope.ts';
import { unpad } from './padding.ts';
import {
  type BallotContext,
  boundTo,
  encapsulatedBytes,
  info,
  readKeyPair,
  sealedLength,
} from './seal.ts';

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
  const open = await envelopeOpener(await readKeyPair(privateKey), info);
  return async (ballot) => {
    if (ballot.ciphertext.length !== sealedLength(ballot.ballotBytes)) {
      throw new DomainError('ballot.unreadable');
    }
    const encapsulated = ballot.ciphertext.subarray(0, encapsulatedBytes);
    const sealed = ballot.ciphertext.subarray(encapsulatedBytes);
    try {
      const text = await open(encapsulated, sealed, boundTo(ballot));
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
