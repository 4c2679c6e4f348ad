import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { DomainError } from '../../../src/core/ground/errors.ts';
import { unpack } from '../../../src/core/roster/file/zip.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/** Files that once took all memory, or time that grew with the square of their size. */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const outcome = (bytes: Uint8Array) => {
  try {
    return readRoster({ bytes, definition });
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
const head = 'personeelsnummer;naam;afdeling;laag\n';
const headCells = head
  .trim()
  .split(';')
  .map((name) => `<c t="str"><v>${name}</v></c>`);
const workbook = (body: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="L" sheetId="1" r:id="a"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<r><Relationship Id="a" Type="/worksheet" Target="s.xml"/><Relationship Id="b" Type="/sharedStrings" Target="t.xml"/></r>',
        'xl/s.xml': `<worksheet><sheetData><row>${headCells.join('')}</row>${body}`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** Hostile files by size: each is made of a piece that is repeated. */
const kinds: [string, (size: number) => Uint8Array][] = [
  ['newlines', (size) => strToU8(head + '\n'.repeat(size))],
  ['quotation marks', (size) => strToU8('"'.repeat(size))],
  ['broken quotation marks', (size) => strToU8(head + '"a"b'.repeat(size / 4))],
  ['quotation marks after a space', (size) => strToU8(head + '; "a""'.repeat(size / 6))],
  ['merged cells', (size) => workbook(`${lastCells(size / 80)}</sheetData>${merged(size / 40)}`)],
  ['separators', (size) => strToU8(head + ';'.repeat(size))],
  ['unknown words', (size) => strToU8(head + words(size / 16))],
  ['brackets of a web page', (size) => strToU8(`<table>${'<'.repeat(size)}`)],
  ['open tags with quotes', (size) => strToU8(`<table>${'<a "'.repeat(size / 4)}`)],
  ['comments without end', (size) => strToU8(`<table>${'<!--'.repeat(size / 4)}`)],
  ['ampersands', (size) => strToU8(`<table><tr><td>${'&'.repeat(size)}`)],
  ['cells in the last column', (size) => workbook(lastCells(size / 40))],
  ['empty cells', (size) => workbook(`<row>${'<c s="1"/>'.repeat(size / 10)}</row>`)],
  ['a cell without end', (size) => workbook(`<row><c t="str"><v>${'a'.repeat(size)}`)],
];
const words = (rows: number) =>
  Array.from({ length: rows }, (_, at) => `${at};A;B;w${at}\n`).join('');
const merged = (count: number) =>
  Array.from({ length: count }, (_, at) => `<mergeCell ref="A${at + 2}:B1048576"/>`).join('');
const lastCells = (rows: number) =>
  Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`,
  ).join('');

describe('eight times as much of it takes some eight times the work', () => {
  test.each(kinds)('%s', (_, make) => {
    const [small, large] = [make(100_000), make(800_000)];
    const work = (bytes: Uint8Array) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = process.cpuUsage();
          outcome(bytes);
          return process.cpuUsage(start).user;
        }),
      );
    outcome(small);
    // A square would make it sixty-four; a few milliseconds are the clock's.
    expect(work(large) / (work(small) + 3_000)).toBeLessThan(30);
  });
});

describe('what a container says of itself is not believed', () => {
  test('unpacking stops soon after what is allowed, whatever is still to come', () => {
    const bytes = deflateRawSync(new Uint8Array(64 * 1024 * 1024));
    const entry = { name: 'sheet.xml', stored: false, encrypted: false, bytes };
    let seen = 0;
    const read = () =>
      unpack(entry, { left: 10_000_000 }, (part) => {
        seen += part.length;
        return true;
      });
    expect(read).toThrow('roster.too-large');
    expect(seen).toBeLessThanOrEqual(10_000_000);
  });

  test('a declared size that lies changes nothing', () => {
    const bytes = workbook('<row/>'.repeat(2_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(outcome(bytes)).toBe('roster.too-large');
  });

  test('more shared texts than fit are refused', () => {
    const shared = `<sst>${'<si><t>abcdefghijklmnop</t></si>'.repeat(1_100_000)}</sst>`;
    const row = '<row><c t="s"><v>0</v></c></row>';
    expect(outcome(workbook(row, { 'xl/t.xml': shared }))).toBe('roster.too-large');
  });

  test('a damaged container, cut anywhere, is refused or read, and never fails otherwise', () => {
    const whole = workbook('<row><c><v>1</v></c></row></sheetData></worksheet>');
    for (let length = 4; length < whole.length; length += 7) {
      expect(typeof outcome(whole.slice(0, length))).toMatch(/string|object/);
    }
    for (let at = 4; at < whole.length; at += 5) {
      const bent = whole.slice();
      bent[at] = (bent[at] ?? 0) ^ 0x55;
      expect(typeof outcome(bent)).toMatch(/string|object/);
    }
  });
});

test('the widest sheet keeps the columns that people need', () => {
  const wide = Array.from({ length: 300 }, (_, at) => `k${at}`);
  const text = `${head.trim()};${wide.join(';')}\n1;A;ICT;MT${';1'.repeat(300)}\n`;
  const found = outcome(strToU8(text));
  expect(found).toMatchObject({ people: [{ number: '1' }] });
});
