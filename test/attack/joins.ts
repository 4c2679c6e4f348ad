import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import type { Dump } from '../support/world-dump.ts';
import { hashed, modulus, power, publicExponent, toBytes, toNumber } from './numbers.ts';

/** Who an attacker believes sent which ballot: nonce by personnel number. */
export type Guess = Map<string, string>;

/** Tries to join invitation and ballot by any value that both rows hold, but wave and block. */
export function joinByKey(dump: Dump): Guess {
  const guess: Guess = new Map();
  for (const ballot of dump.ballot ?? []) {
    const { wave: _wave, block: _block, ...values } = ballot;
    const held = new Set(Object.values(values));
    for (const { wave: _of, block: _in, ...row } of dump.invitation ?? []) {
      if (Object.values(row).some((value) => value !== null && held.has(value))) {
        guess.set(String(row.number), String(ballot.nonce));
      }
    }
  }
  return guess;
}

/** Tries everything that can be computed from a ballot: hashes, and what its ticket signs. */
export async function joinByContent(dump: Dump): Promise<Guess> {
  const keys = new Map(dump.ticket_key?.map((row) => [row.block, String(row.public_key)]));
  const guess: Guess = new Map();
  for (const row of dump.ballot ?? []) {
    const n = await modulus(keys.get(row.block ?? '') ?? '');
    const signed = power(toNumber(fromBase64Url(String(row.signature))), publicExponent, n);
    const parts = [
      ...['nonce', 'signature', 'ciphertext'].map((column) => String(row[column])),
      toBase64Url(toBytes(signed)),
    ];
    const derived = new Set([...parts, ...(await Promise.all(parts.map(hashed)))]);
    for (const invitation of dump.invitation ?? []) {
      const held = [invitation.id, invitation.auth_hash, invitation.blinded_hash];
      if (held.some((value) => value !== null && derived.has(String(value)))) {
        guess.set(String(invitation.number), String(row.nonce));
      }
    }
  }
  return guess;
}

/** Takes the rows of two tables in the order they come: the first belongs to the first. */
export function joinByOrder(numbers: unknown[], nonces: unknown[]): Guess {
  return new Map(numbers.map((number, at) => [String(number), String(nonces[at])]));
}

/** How many of these beliefs are true. */
export function rightIn(guess: Guess, truth: Guess): number {
  return [...guess].filter(([number, nonce]) => truth.get(number) === nonce).length;
}
