import { deflateSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { savFile } from '../../src/downloads/labelled/sav.ts';
import { labels, people, plain, runHouse as run } from '../support/house-survey.ts';

describe('a workbook', () => {
  const cells = plain.split('\n').map((line) => line.split(','));
  const asNumbers = cells.map((row) =>
    row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
  );

  it('gives the same as a plain file, from its first sheet that people see and that has rows', async () => {
    const found = await run(
      await writeXlsx({
        sheets: [
          { name: 'About', rows: [['Exported on 1 March']] },
          { name: 'Old', rows: cells.slice(0, 3), hidden: true },
          { name: 'Answers', rows: asNumbers },
        ],
      }),
    );
    expect(found.said).toContain('40 rows read (workbook, sheet “Answers”)');
    expect(found.statistics).toEqual((await run(plain)).statistics);
  });

  it('that is damaged, or something else, is named with what to do, and nothing is written', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'Answers', rows: asNumbers }] });
    const refused: [string | Uint8Array, string][] = [
      [whole.slice(0, whole.length / 2), 'answers.csv is a damaged workbook'],
      ['%PDF-1.7\n1 0 obj', 'This is a PDF.'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'This is an Excel file from before 2007 (.xls).'],
    ];
    for (const [file, words] of refused) {
      const { status, said, statistics } = await run(file);
      expect([status, statistics]).toEqual([2, null]);
      expect(said).toContain(words);
    }
  });
});

describe('a file of SPSS', () => {
  const sav = (missing: number | null = null) =>
    savFile({
      title: 'House',
      date: '2026-03-01',
      variables: [
        {
          name: 'ward',
          label: 'Afdeling',
          labels: [
            [1, 'A'],
            [2, 'B'],
            [3, 'C'],
          ],
        },
        ...['g1_sq001', 'g1_sq002', 'stay'].map((name) => ({
          name,
          label: name,
          labels: [
            ...labels.map((label, at) => [at + 1, label] as const),
            [8, 'Weet ik niet'] as const,
          ],
        })),
        { name: 'remark', label: 'Opmerking', width: 30 },
      ],
      rows: people.map(({ ward, answers }) => [
        'ABC'.indexOf(ward) + 1,
        ...answers.map((one) => one ?? missing),
        'een opmerking, met é',
      ]),
    });

  it('gives the same as a plain file, with the names of groups from its labels', async () => {
    const found = await run(sav());
    expect(found.said).toContain('40 rows read (SPSS)');
    expect(found.status).toBe(0);
    expect(found.statistics.scales).toEqual((await run(plain)).statistics.scales);
  });

  it('is read in its packed forms too', async () => {
    const wanted = (await run(sav())).statistics;
    for (const packed of [byCodes(sav()), deflated(sav())])
      expect((await run(packed)).statistics).toEqual(wanted);
  });

  it('may have a code whose label says that it is no answer', async () => {
    const { statistics } = await run(sav(8));
    expect(statistics.scales).toEqual((await run(plain)).statistics.scales);
  });

  it('that is cut off is refused in words, and nothing is written', async () => {
    for (const file of [sav().slice(0, 300), sav().slice(0, -5), deflated(sav()).slice(0, -9)]) {
      const { status, said, statistics } = await run(file);
      expect([status, statistics]).toEqual([2, null]);
      expect(said).toContain('damaged or cut off');
    }
  });
});

/** Where the cases begin: after the record that ends the dictionary. */
function dataAt(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset);
  for (let at = 176; at < file.length - 8; at += 1) {
    if (view.getInt32(at, true) === 999 && view.getInt32(at + 4, true) === 0) return at + 8;
  }
  throw new Error('no end of the dictionary');
}

/** The cases by codes of a byte: small numbers as themselves and 100, the rest behind a 253. */
function codesOf(file: Uint8Array): Buffer {
  const view = new DataView(file.buffer, file.byteOffset);
  const parts: Buffer[] = [];
  let codes: number[] = [];
  let behind: Uint8Array[] = [];
  const put = () => {
    while (codes.length < 8) codes.push(0);
    parts.push(Buffer.from(codes), ...behind.map((one) => Buffer.from(one)));
    codes = [];
    behind = [];
  };
  for (let at = dataAt(file); at < file.length; at += 8) {
    const value = view.getFloat64(at, true);
    const unit = file.subarray(at, at + 8);
    if (value === -Number.MAX_VALUE) codes.push(255);
    else if (Number.isInteger(value) && value > -99 && value < 152) codes.push(value + 100);
    else if (unit.every((byte) => byte === 0x20)) codes.push(254);
    else {
      codes.push(253);
      behind.push(unit);
    }
    if (codes.length === 8) put();
  }
  codes.push(252);
  put();
  return Buffer.concat(parts);
}

function byCodes(file: Uint8Array): Uint8Array {
  const head = Buffer.from(file.slice(0, dataAt(file)));
  head.writeInt32LE(1, 72);
  return Buffer.concat([head, codesOf(file)]);
}

/** As `.zsav` has it: the codes in deflated blocks, and where these are at the end. */
function deflated(file: Uint8Array): Uint8Array {
  const head = Buffer.from(file.slice(0, dataAt(file)));
  head.write('$FL3', 0, 'latin1');
  head.writeInt32LE(2, 72);
  const codes = codesOf(file);
  const pieces = [codes.subarray(0, 500), codes.subarray(500)];
  const blocks = pieces.map((piece) => deflateSync(piece));
  const begin = head.length + 24;
  const end = blocks.reduce((sum, block) => sum + block.length, begin);
  const start = Buffer.alloc(24);
  start.writeBigInt64LE(BigInt(head.length), 0);
  start.writeBigInt64LE(BigInt(end), 8);
  start.writeBigInt64LE(BigInt(24 + 24 * blocks.length), 16);
  const trailer = Buffer.alloc(24);
  trailer.writeBigInt64LE(-100n, 0);
  trailer.writeInt32LE(500, 16);
  trailer.writeInt32LE(blocks.length, 20);
  let at = begin;
  const entries = blocks.map((block, place) => {
    const entry = Buffer.alloc(24);
    entry.writeBigInt64LE(BigInt(head.length + 500 * place), 0);
    entry.writeBigInt64LE(BigInt(at), 8);
    entry.writeInt32LE(pieces[place]?.length ?? 0, 16);
    entry.writeInt32LE(block.length, 20);
    at += block.length;
    return entry;
  });
  return Buffer.concat([head, start, ...blocks, trailer, ...entries]);
}
