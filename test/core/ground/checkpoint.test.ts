import { describe, expect, it } from 'vitest';
import { type Bytes, toHex } from '../../../src/core/ground/bytes.ts';
import {
  fromBase64,
  readCheckpoint,
  signCheckpoint,
  verifierKey,
} from '../../../src/core/ground/checkpoint.ts';
import { consistencyPath, isBeginning, rootOver } from '../../../src/core/ground/hash-tree.ts';

/** The example key of signed notes (golang.org/x/mod/sumdb/note). */
const seed = fromBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz').slice(1);
const verifier = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

describe('a checkpoint', () => {
  const head = { origin: 'PeterNeumann', size: 7, root: new Uint8Array(32).fill(9) };

  it('is checked with the key that signed notes write for the same secret', async () => {
    expect(await verifierKey('PeterNeumann', seed)).toBe(verifier);
    const note = await signCheckpoint(head, seed);
    expect(note.split('\n').slice(0, 2)).toEqual(['PeterNeumann', '7']);
    expect(await readCheckpoint(note, verifier)).toEqual(head);
  });

  it('of another log, made by another program, is read and checked with its published key', async () => {
    // Rekor's log of 2025 (Sigstore), 2026-07-20; its key as the monitors of transparency.dev list it.
    const key =
      'log2025-1.rekor.sigstore.dev+cf119915+AbfK5adZJxsI323FwGD2AJJ9F4i89cfDuLdGJBIYntuO';
    const note = `log2025-1.rekor.sigstore.dev
34356369
dA9mMr0smTXgo7nGsE01Zdc5KOOqTs2/zYfdSqxO+ks=

— log2025-1.rekor.sigstore.dev zxGZFQZgTebN28s0D7vKP5gX8R+CsXCved700HCQAHgDHbdkaH3tfx7+DMPkccNhzsnSy7LijLzWMa+evZduylLs0wc=
`;
    expect(await readCheckpoint(note, key)).toMatchObject({ size: 34_356_369 });
    expect(await readCheckpoint(note.replace('34356369', '34356370'), key)).toBeNull();
    expect(await readCheckpoint(note, verifier)).toBeNull();
  });

  it('is refused when anything in it was changed, or another key made it', async () => {
    const note = await signCheckpoint(head, seed);
    const other = await verifierKey('PeterNeumann', new Uint8Array(32).fill(1));
    expect(await readCheckpoint(note, other)).toBeNull();
    for (const changed of [
      note.replace('\n7\n', '\n8\n'),
      note.replace('CQkJ', 'CQkK'),
      note.replaceAll('PeterNeumann', 'PaulNeumann'),
      note.slice(0, -2),
      `${note}more\n`,
      note.replace('\n7\n', '\n07\n'),
      '',
    ]) {
      expect(await readCheckpoint(changed, verifier)).toBeNull();
    }
    expect(await readCheckpoint(note, 'PeterNeumann')).toBeNull();
  });
});

/** The list and proofs that logs of Certificate Transparency are tested with. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => new Uint8Array(Buffer.from(hex, 'hex')) as Bytes);
const proofs: [from: number, to: number, path: string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

describe('that one log is the beginning of another', () => {
  it.each(
    proofs,
  )('is shown from %i to %i as Certificate Transparency does', async (from, to, path) => {
    const made = await consistencyPath(entries.slice(0, to), from);
    expect(made.map(toHex)).toEqual(path);
  });

  it('holds for every two lengths, and for no log that was cut, changed or written anew', async () => {
    for (let to = 0; to <= 20; to += 1) {
      const list = Array.from({ length: to }, (_, at) => Uint8Array.of(at, 3) as Bytes);
      const newer = { size: to, root: await rootOver(list) };
      for (let from = 0; from <= to; from += 1) {
        const older = { size: from, root: await rootOver(list.slice(0, from)) };
        const path = await consistencyPath(list, from);
        expect(await isBeginning(older, newer, path)).toBe(true);
        if (from < to) expect(await isBeginning(newer, older, path)).toBe(false);
        if (from === 0) continue;
        const rewritten = await rootOver([Uint8Array.of(99) as Bytes, ...list.slice(1, from)]);
        expect(await isBeginning({ size: from, root: rewritten }, newer, path)).toBe(false);
        if (from < to) expect(await isBeginning(older, newer, path.slice(1))).toBe(false);
      }
    }
  });
});
