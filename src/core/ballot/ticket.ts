import { type Bytes, fromBase64Url } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { blind, type PublicNumbers, unblind } from './blind-rsa.ts';

/**
 * The respondent's side of a ticket (RFC 9474, RSABSSA-SHA384-PSS-Deterministic) over a random
 * 32-byte nonce. The server signs the blinded message without seeing the nonce; afterwards nobody
 * can say which request a ticket came from.
 */

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
const saltLength = 48;

/** Made before the ticket request and kept on the device until the ballot has arrived. */
export interface BlindedTicket {
  /** What the server signs. */
  blinded: Bytes;
  /** What takes the blinding off again; whoever has it can link request and ticket. */
  inverse: Bytes;
}

/**
 * Blinds a nonce for the key of a block (RFC 9474 §4.2).
 * @throws DomainError `ticket.malformed` when the key cannot be read
 */
export async function blindTicket(publicSpki: Bytes, nonce: Bytes): Promise<BlindedTicket> {
  return blind(await numbersOf(await importTicketKey(publicSpki)), nonce);
}

/**
 * Takes the blinding off the server's signature and checks what comes out (RFC 9474 §4.4).
 * @throws DomainError `ticket.invalid` when the server signed something else or with another key
 */
export async function finishTicket(ticket: {
  publicSpki: Bytes;
  nonce: Bytes;
  inverse: Bytes;
  blindSignature: Bytes;
}): Promise<Bytes> {
  const { nonce, blindSignature, inverse } = ticket;
  const key = await importTicketKey(ticket.publicSpki);
  const signature = unblind((await numbersOf(key)).modulus, blindSignature, inverse);
  const valid = await crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, key, signature, nonce);
  if (!valid) throw new DomainError('ticket.invalid');
  return signature;
}

/** Whether the signature is the ticket of this nonce for this block's key. */
export async function verifyTicket(
  publicSpki: Bytes,
  nonce: Bytes,
  signature: Bytes,
): Promise<boolean> {
  const verify = await ticketVerifier(publicSpki);
  return verify(nonce, signature);
}

/** `verifyTicket` for many tickets of one block: the key is read once. */
export async function ticketVerifier(
  publicSpki: Bytes,
): Promise<(nonce: Bytes, signature: Bytes) => Promise<boolean>> {
  const key = await importTicketKey(publicSpki);
  return (nonce, signature) =>
    crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, key, signature, nonce);
}

async function importTicketKey(publicSpki: Bytes): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('spki', publicSpki, algorithm, true, ['verify']);
  } catch {
    throw new DomainError('ticket.malformed');
  }
}

async function numbersOf(key: CryptoKey): Promise<PublicNumbers> {
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', key);
  return { modulus: fromBase64Url(n), exponent: fromBase64Url(e) };
}
