import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, type RosterEncoding } from '../../../src/core/roster/file/decode.ts';
import type { SheetRow } from '../../../src/core/roster/file/sheet.ts';
import { textSheet } from '../../../src/core/roster/file/text-sheet.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/** Whatever program saved the list (delimiter, encoding, newline, quoting), it reads the same. */
const seed = { seed: 20261, numRuns: 300 };
const latin = [...'abcdefgijklmnopqrstuvwxyzABCXYZ0123 éëïçñÉß€.,;|-\'&()=<>\t"\n'];
const word = fc
  .array(fc.constantFrom(...latin), { minLength: 0, maxLength: 12 })
  .map((letters) => letters.join(''));
const saving = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  encoding: fc.constantFrom<RosterEncoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  mark: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  announce: fc.boolean(),
  finalNewline: fc.boolean(),
});
type Saving = typeof saving extends fc.Arbitrary<infer T> ? T : never;
const headings = ['personeelsnummer', 'naam', 'e-mail', 'afdeling', 'laag'];

test('cells survive every delimiter, encoding, newline and way of quoting', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word, word, word)), saving, (cells, how) => {
      const rows = [headings, ...cells];
      const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
      const table = parse(
        decode(save(rows, how), how.mark && wide(how) ? undefined : how.encoding).text,
      );
      const unix = (row: string[]) => row.map((cell) => cell.replaceAll(/\r\n?/g, '\n'));
      expect(table.delimiter).toBe(how.delimiter);
      expect(table.rows.some(({ broken }) => broken)).toBe(false);
      expect(table.rows.map((row) => row.cells)).toEqual(filled.map(unix));
    }),
    seed,
  );
});

test('a named line is the line an editor shows', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word, word, word)), saving, (cells, how) => {
      const bytes = save([headings, ...cells], { ...how, quoteAll: true });
      const { text } = decode(bytes, how.mark && wide(how) ? undefined : how.encoding);
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
      for (const { line, cells: read } of parse(text).rows) {
        expect(lines[line - 1]).toMatch(/^"/);
        expect(lines[line - 1]?.slice(1)).toMatch(startOf(read[0] ?? ''));
      }
    }),
    seed,
  );
});

test('no bytes at all make the reader fail in an unexpected way', () => {
  const definition = { attributes: [], languages: ['nl' as const] };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        readRoster({ bytes, definition });
      } catch (error) {
        expect(String(error)).toMatch(/^DomainError: roster\.(empty|unreadable|other-file)$/);
      }
    }),
    seed,
  );
});

const wide = ({ encoding }: Saving) => encoding.startsWith('utf');

/** The text as rows with something in them, recognised by how many headings it knows. */
function parse(text: string): { delimiter?: string | undefined; rows: SheetRow[] } {
  const known = (cells: string[]) => cells.filter((cell) => headings.includes(cell)).length;
  const { sheet, delimiter } = textSheet(text, known);
  const rows: SheetRow[] = [];
  sheet.read((row) => {
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    return true;
  });
  return { delimiter, rows };
}

function startOf(cell: string): RegExp {
  const first = cell.split('\n')[0]?.replaceAll('"', '""') ?? '';
  return new RegExp(`^${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

function save(rows: string[][], how: Saving): Uint8Array {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const written = (cell: string) =>
    how.quoteAll || /["\n\r]|^\s|\s$/.test(cell) || cell.includes(how.delimiter)
      ? quote(cell)
      : cell;
  const lines = rows.map((row) => row.map(written).join(how.delimiter));
  if (how.announce) lines.unshift(`sep=${how.delimiter}`);
  const text = lines.join('\n') + (how.finalNewline ? '\n' : '');
  return encode(text.replaceAll('\n', how.newline), how);
}

function encode(text: string, { encoding, mark }: Saving): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode((mark ? '\uFEFF' : '') + text);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (char) => (char === '€' ? 0x80 : char.charCodeAt(0)));
  }
  const units = [...((mark ? '\uFEFF' : '') + text)].map((char) => char.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}
