import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { DomainError } from '../../../src/core/ground/errors.ts';
import { readRecords } from '../../../src/core/roster/file/delimited.ts';
import { fileKind } from '../../../src/core/roster/file/kind.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const csv = readFileSync('test/fixtures/rosters/roster-utf8.csv');
const read = (bytes: Uint8Array) => readRoster({ bytes, definition });
const workbook = (rows: (string | number | null)[][]) =>
  writeXlsx({ sheets: [{ name: 'Personeel', rows }] });
const refusal = (bytes: Uint8Array) => {
  try {
    read(bytes);
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.details.kind] : error;
  }
  return 'accepted';
};

test('an Excel file gives the same people as the same list in CSV', async () => {
  const rows: string[][] = [];
  readRecords(csv.toString().replace('\ufeff', ''), ',', ({ cells }) => rows.push(cells) > 0);
  const fromExcel = read(await workbook(rows));
  expect(fromExcel.people).toHaveLength(623);
  expect(fromExcel.people).toEqual(read(csv).people);
});

test('a fault carries the row and the cell that Excel shows, over empty rows and newlines', async () => {
  const bytes = await workbook([
    ['personeelsnummer', 'naam', 'afdeling', 'laag'],
    [1, 'A\nB', 'ICT', 'MT'],
    [],
    [2, 'C', null, 'MT'],
  ]);
  expect(read(bytes).faults).toEqual([{ line: 4, field: 'afdeling', kind: 'missing', cell: 'C4' }]);
});

/** A workbook of hand-written parts, as other writers make them. */
function packed(sheet: string, more: Record<string, string> = {}, workbookMore = ''): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbookMore}<sheets><sheet name="Lijst" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}
const inline = (...texts: string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const sheetOf = (...rows: string[]) =>
  `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const head = inline('personeelsnummer', 'naam', 'afdeling', 'laag');

describe('what other programs write', () => {
  test('prefixed names, strict relations, rich and shared texts, and cells without references', () => {
    const shared =
      '<sst><si><r><t>Ver</t></r><r><t>koop</t></r><rPh><t>フリ</t></rPh></si><si><t>R&amp;D_x0021_</t></si></sst>';
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Xl/book.xml"/></Relationships>',
      ),
      'xl/book.xml': strToU8(
        "<x:workbook xmlns:x='s' xmlns:r='r'><x:sheets><x:sheet name='L' sheetId='1' r:id='q'/></x:sheets></x:workbook>",
      ),
      'xl/_rels/book.xml.rels': strToU8(
        '<Relationships><Relationship Id="q" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl\\sheet.xml"/><Relationship Id="s" Type="http://x/sharedStrings" Target="texts.xml"/></Relationships>',
      ),
      'xl/texts.xml': strToU8(shared),
      'xl/sheet.xml': strToU8(
        sheetOf(
          head,
          '<x:row><x:c><x:v>7</x:v></x:c><x:c t="str"><x:v>An</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>',
        ).replaceAll(/<(\/?)(worksheet|sheetData)/g, '<$1x:$2'),
      ),
    });
    const { people, questions } = read(bytes);
    expect(people).toEqual([]);
    expect(questions).toEqual([{ field: 'laag', value: 'R&D!', kind: 'unmapped value' }]);
  });

  test('hidden rows and columns are passed over and named, and can be read after all', () => {
    const bytes = packed(
      `<worksheet><cols><col min="5" max="5" hidden="1"/></cols><sheetData>${inline('personeelsnummer', 'naam', 'afdeling', 'laag', 'e-mail privé')}${inline('1', 'An', 'ICT', 'MT', 'a@b.nl')}<row hidden="1"><c><v>2</v></c><c t="str"><v>Bo</v></c><c t="str"><v>ICT</v></c><c t="str"><v>MT</v></c></row></sheetData></worksheet>`,
    );
    const { people, passed, columns } = read(bytes);
    expect(people.map(({ number }) => number)).toEqual(['1']);
    expect(passed).toMatchObject([{ kind: 'hidden', count: 1, places: [{ line: 3 }] }]);
    expect(columns[4]).toMatchObject({ hidden: true, field: 'email' });
    expect(readRoster({ bytes, definition, choices: { hiddenRows: true } }).people).toHaveLength(2);
  });

  test('numbers are read as their format shows them, dates of 1904 too', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;P-&quot;0000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const row = (number: string, ends: string) =>
      `<row><c s="1"><v>${number}</v></c><c/><c t="str"><v>ICT</v></c><c t="str"><v>MT</v></c><c s="2"><v>${ends}</v></c></row>`;
    const bytes = packed(
      sheetOf(
        inline('personeelsnummer', 'naam', 'afdeling', 'laag', 'datum uit dienst'),
        row('12', '44000'),
        row('13', '45000'),
      ),
      {
        'xl/styles.xml': styles,
      },
      '<workbookPr date1904="1"/>',
    );
    const { people, passed } = readRoster({ bytes, definition, choices: { today: '2026-11-28' } });
    expect(people.map(({ number }) => number)).toEqual(['P-0013']);
    expect(passed).toMatchObject([
      { kind: 'left', places: [{ text: 'P-0012 · ICT · MT · 2024-06-19' }] },
    ]);
  });

  test('a number of more than fifteen digits was shortened', () => {
    const bytes = packed(
      sheetOf(
        head,
        '<row><c><v>1.2345678901234568E+17</v></c><c/><c t="str"><v>ICT</v></c><c t="str"><v>MT</v></c></row>',
      ),
    );
    expect(read(bytes).faults).toMatchObject([{ kind: 'scientific', cell: 'A2' }]);
  });

  test('a document type and its entities are passed over unread', () => {
    const lol = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = packed(`${lol}${sheetOf(head, inline('1', '&b;', 'ICT', 'MT'))}`);
    expect(read(bytes).people[0]?.name).toBe('&b;');
  });
});

describe('files that are something else are called by their name', () => {
  const zip = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  test.each([
    ['letter.txt', 'zip'],
    ['xl/workbook.bin', 'binary-excel'],
    ['Index/Document.iwa', 'numbers'],
    ['word/document.xml', 'word'],
    ['ppt/presentation.xml', 'slides'],
    ['EncryptedPackage', 'protected'],
  ])('a container with %s', (name, kind) => {
    expect(refusal(zip(name))).toEqual(['roster.other-file', kind]);
  });

  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-excel'],
    ['\xd0\xcf\x11\xe0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', 'protected'],
    ['\x09\x04\x06\0\0\0', 'old-excel'],
    ['{\\rtf1', 'rtf'],
    ['[{"number":1}]', 'json'],
    ['ID;PWXL;N;E\r\nC;X1;Y1;K"x"', 'exchange'],
    ['TABLE\r\n0,1\r\n"EXCEL"', 'exchange'],
    ['\x03\x7a\x0b\x1d\x02\0\0\0', 'exchange'],
    ['\x1f\x8b\x08', 'packed'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x', 'mail-page'],
    ['<html><body>Log in</body></html>', 'web-page'],
    ['<?xml version="1.0"?><people/>', 'xml'],
  ])('bytes that begin with %j', (start, kind) => {
    const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
    expect(refusal(bytes)).toEqual(['roster.other-file', kind]);
  });

  test.each([
    ['ID;Prénom;Nom\r\n1;Anna;Bos\r\n2;Piet;Vos'],
    ['ID;Personeelsnummer\r\nC;Piet\r\nB;Wim\r\nP;An'],
    ['12\t\t\t\tAnna\tKlantenservice\r\n13\t\t\t\tPiet\tVerkoop'],
  ])('a list that begins like one, %j, is a list', (start) => {
    expect(fileKind(new TextEncoder().encode(start)).kind).toBe('text');
  });
});
