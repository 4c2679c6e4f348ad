import { type Bytes, concat, fromBase64Url, sha256, toBase64Url, utf8 } from './bytes.ts';
import type { TreeHead } from './hash-tree.ts';

/**
 * The head of a log as outsiders keep it: a C2SP checkpoint (c2sp.org/tlog-checkpoint), that is a
 * signed note (c2sp.org/signed-note) with the log's name, its length and its root, signed with
 * Ed25519.
 */
export interface Checkpoint extends TreeHead {
  /** The log's name: host and path. */
  origin: string;
}

/** Ed25519 as signature type 1 of signed notes. */
const ed25519 = Uint8Array.of(1);
const newline = Uint8Array.of(10);
/** DER before the 32 bytes of an Ed25519 seed (RFC 8410 §7). */
const pkcs8 = fromBase64Url('MC4CAQAwBQYDK2VwBCIEIA');

/** Signs a head with a key made from 32 secret bytes. */
export async function signCheckpoint(head: Checkpoint, seed: Bytes): Promise<string> {
  const key = await privateKey(seed);
  const text = textOf(head);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, utf8(text)));
  const mark = await markOf(head.origin, await publicBytes(key));
  return `${text}\n— ${head.origin} ${base64(concat(mark, signature))}\n`;
}

/** The key to check it with, as signed notes write it: name, mark, and type with the key's bytes. */
export async function verifierKey(origin: string, seed: Bytes): Promise<string> {
  const bytes = await publicBytes(await privateKey(seed));
  const mark = [...(await markOf(origin, bytes))].map((one) => one.toString(16).padStart(2, '0'));
  return `${origin}+${mark.join('')}+${base64(concat(ed25519, bytes))}`;
}

/**
 * Reads a checkpoint and checks its signature.
 * @param verifier as `verifierKey` writes it
 * @returns null when it is none, or was signed by another key
 */
export async function readCheckpoint(note: string, verifier: string): Promise<Checkpoint | null> {
  const found =
    /^(?<text>(?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,14})\n(?<root>[A-Za-z0-9+/]{43}=)\n)\n— (?<name>\S+) (?<signed>[A-Za-z0-9+/]+=*)\n$/u.exec(
      note,
    )?.groups;
  const [name, , key = ''] = verifier.split('+').length >= 3 ? splitVerifier(verifier) : [];
  if (!found || !name || found.origin !== name || found.name !== name) return null;
  try {
    const bytes = fromBase64(key).slice(1);
    const signed = fromBase64(found.signed ?? '');
    const mark = await markOf(name, bytes);
    if (!mark.every((one, at) => one === signed[at])) return null;
    const imported = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
    const holds = await crypto.subtle.verify(
      'Ed25519',
      imported,
      signed.slice(mark.length),
      utf8(found.text ?? ''),
    );
    const root = fromBase64(found.root ?? '');
    return holds ? { origin: name, size: Number(found.size), root } : null;
  } catch {
    return null;
  }
}

/** A checkpoint as one line, for a cell or a page: its five words with single blanks between. */
export function inOneLine(note: string): string {
  return note.trim().split(/\s+/).join(' ');
}

/**
 * The checkpoints that stand in a text, on one line or several, as they were signed.
 * @example checkpointsIn(await readFile('codebook.csv', 'utf8'))
 */
export function checkpointsIn(text: string): string[] {
  // Each part is bounded: else a long text without a checkpoint would take the square of its length.
  const lines =
    /(?<origin>[^\s"'>;,]{1,270})\s{1,40}(?<size>0|[1-9]\d{0,14})\s{1,40}(?<root>[A-Za-z0-9+/]{43}=)\s{1,40}[—-]\s{1,40}\k<origin>\s{1,40}(?<signed>[A-Za-z0-9+/]{1,200}={0,2})/gu;
  const found = [...text.matchAll(lines)].map(
    ({ groups: { origin, size, root, signed } = {} }) =>
      `${origin}\n${size}\n${root}\n\n— ${origin} ${signed}\n`,
  );
  return [...new Set(found)];
}

/** Name, mark and key; the key itself may hold a plus sign. */
function splitVerifier(verifier: string): string[] {
  const [name = '', mark = '', ...key] = verifier.split('+');
  return [name, mark, key.join('+')];
}

function textOf({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\n`;
}

/** The first four bytes of SHA-256 over name, newline, type and key. */
async function markOf(origin: string, key: Bytes): Promise<Bytes> {
  return (await sha256(concat(utf8(origin), newline, ed25519, key))).slice(0, 4);
}

function privateKey(seed: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', concat(pkcs8, seed), 'Ed25519', true, ['sign']);
}

async function publicBytes(key: CryptoKey): Promise<Bytes> {
  return fromBase64Url((await crypto.subtle.exportKey('jwk', key)).x ?? '');
}

function base64(bytes: Uint8Array): string {
  const text = toBase64Url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** @throws DomainError `bytes.malformed` */
export function fromBase64(text: string): Bytes {
  return fromBase64Url(text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
}
