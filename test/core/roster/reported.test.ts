import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/** Faults that people reported about other readers of spreadsheets, and lists that show them. */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const read = (file: string | Uint8Array) =>
  readRoster({
    bytes: typeof file === 'string' ? strToU8(file) : file,
    definition,
    choices: { today: '2026-11-29' },
  });
const peopleOf = (file: string | Uint8Array) => {
  const { people, faults } = read(file);
  expect(faults).toEqual([]);
  return people.map(({ number, name, attributes }) =>
    [number, name, attributes.department].join(' '),
  );
};
const heads = ['personeelsnummer', 'naam', 'afdeling', 'laag'];
const head = heads.join(';');

const cells = (...texts: string[]) =>
  texts
    .map((text) => (text.startsWith('<c') ? text : `<c t="inlineStr"><is><t>${text}</t></is></c>`))
    .join('');
const row = (...texts: string[]) => `<row>${cells(...texts)}</row>`;
const parts = (sheet: string): Record<string, Uint8Array> => ({
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="L" r:id="r1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>',
  ),
  'xl/s.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
});
const excel = (rows: string[], after = '') =>
  zipSync(parts(`<sheetData>${rows.join('')}</sheetData>${after}`));
const flatOds = (rows: string) =>
  `<?xml version="1.0"?><office:document xmlns:office="o"><table:table table:name="L">${rows}</table:table></office:document>`;
const xml2003 = (rows: string) =>
  `<?xml version="1.0"?><Workbook><Worksheet ss:Name="L"><Table>${rows}</Table></Worksheet></Workbook>`;

describe('a part of a workbook in UTF-16', () => {
  const utf16 = (part: Uint8Array, mark: string, swapped: boolean) => {
    const bytes = Buffer.from(`${mark}${new TextDecoder().decode(part)}`, 'utf16le');
    return new Uint8Array(swapped ? bytes.swap16() : bytes);
  };
  const rows = `<sheetData>${row(...heads)}${row('1', 'Zoë', 'Zorg', 'MT')}</sheetData>`;

  test.each([
    ['with its mark', '\ufeff', false],
    ['with its mark, the other way round', '\ufeff', true],
    ['without a mark', '', false],
    ['without a mark, the other way round', '', true],
  ])('%s', (_, mark, swapped) => {
    const packed = Object.entries(parts(rows)).map(([name, part]) => [
      name,
      utf16(part, mark, swapped),
    ]);
    expect(peopleOf(zipSync(Object.fromEntries(packed)))).toEqual(['1 Zoë Zorg']);
  });
});

describe('merged cells', () => {
  const three = ['1 An Zorg', '2 Bo Zorg', '3 Cas Zorg', '4 Di ICT'];
  test('in a workbook', () => {
    const rows = [
      row(...heads),
      row('1', 'An', 'Zorg', 'MT'),
      row('2', 'Bo', '<c/>', 'MT'),
      row('3', 'Cas', '<c/>', 'MT'),
      row('4', 'Di', 'ICT', 'MT'),
    ];
    const after = '<mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>';
    expect(peopleOf(excel(rows, after))).toEqual(three);
  });

  test('in a long workbook, whose merged cells are known at its end only', () => {
    const people = Array.from({ length: 100 }, (_, at) =>
      row(String(at + 1), 'An', at === 60 ? 'Zorg' : at > 60 ? '<c/>' : 'ICT', 'MT'),
    );
    const after = '<mergeCells><mergeCell ref="C62:C101"/></mergeCells>';
    const found = peopleOf(excel([row(...heads), ...people], after));
    expect(found.filter((one) => one.endsWith('Zorg'))).toHaveLength(40);
    expect(found).toHaveLength(100);
  });

  test('in OpenDocument', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
    const line = (texts: string[]) =>
      `<table:table-row>${texts.map((text) => (text.startsWith('<') ? text : cell(text))).join('')}</table:table-row>`;
    const covered = '<table:covered-table-cell/>';
    const rows = [
      heads,
      ['1', 'An', cell('Zorg', ' table:number-rows-spanned="3"'), 'MT'],
      ['2', 'Bo', covered, 'MT'],
      ['3', 'Cas', covered, 'MT'],
      ['4', 'Di', 'ICT', 'MT'],
    ];
    expect(peopleOf(flatOds(rows.map(line).join('')))).toEqual(three);
  });
});

describe('a formula that nobody worked out', () => {
  const faulty = [{ field: 'afdeling', kind: 'formula error' }];
  test('is a fault of its cell, not an empty one', () => {
    const written = (formula: string) => excel([row(...heads), row('1', 'An', formula, 'MT')]);
    expect(read(written('<c><f>VLOOKUP(A2,X,2)</f></c>')).faults).toMatchObject(faulty);
    expect(read(written('<c r="C2"><f>VLOOKUP(A2,X,2)</f><v></v></c>')).faults).toMatchObject(
      faulty,
    );
    const data = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
    const page = xml2003(
      `<Row>${heads.map(data).join('')}</Row><Row>${data('1')}${data('An')}<Cell ss:Formula="=R9C1"/>${data('MT')}</Row>`,
    );
    expect(read(page).faults).toMatchObject(faulty);
    const text = (one: string) =>
      `<table:table-cell office:value-type="string"><text:p>${one}</text:p></table:table-cell>`;
    const formula = '<table:table-cell table:formula="of:=[.A9]"/>';
    const lines = [heads.map(text), [text('1'), text('An'), formula, text('MT')]];
    const rows = lines.map((line) => `<table:table-row>${line.join('')}</table:table-row>`);
    expect(read(flatOds(rows.join(''))).faults).toMatchObject(faulty);
  });

  test('a formula with nothing as its result is an empty cell', () => {
    const empty = '<c t="str"><f>IF(TRUE,"","x")</f><v></v></c>';
    expect(peopleOf(excel([row(...heads), row('1', empty, 'Zorg', 'MT')]))).toEqual(['1  Zorg']);
  });
});

describe('cells of another kind', () => {
  test('a truth value is shown as Excel shows it', () => {
    const is = (value: number) => `<c t="b"><v>${value}</v></c>`;
    const { people, passed } = read(
      excel([
        row(...heads, 'actief'),
        row('1', 'An', 'Zorg', 'MT', is(1)),
        row('2', 'Bo', 'Zorg', 'MT', is(0)),
      ]),
    );
    expect(people.map(({ number }) => number)).toEqual(['1']);
    expect(passed).toMatchObject([
      { kind: 'left', places: [{ text: '2 · Bo · Zorg · MT · FALSE' }] },
    ]);
  });

  test('a remark attached to a cell of 2003 XML is no part of it', () => {
    const data = (text: string) =>
      `<Cell><Data ss:Type="String">${text}</Data><Comment ss:Author="HR"><ss:Data><B>HR:</B>check</ss:Data></Comment></Cell>`;
    const line = (texts: string[]) => `<Row>${texts.map(data).join('')}</Row>`;
    expect(peopleOf(xml2003(line(heads) + line(['1', 'An', 'Zorg', 'MT'])))).toEqual(['1 An Zorg']);
  });

  test('a department that Excel turned into a date is pointed out', () => {
    const { remarks } = read(`${head}\n1;An;2-jan;MT\n2;Bo;2026-02-01;MT`);
    expect(remarks).toMatchObject([{ kind: 'placeholder', count: 2 }]);
  });
});

test('a container with numbers of eight bytes, as Java writes it, is read', () => {
  const sheet = `<sheetData>${row(...heads)}${row('1', 'An', 'Zorg', 'MT')}</sheetData>`;
  expect(peopleOf(zip64(parts(sheet)))).toEqual(['1 An Zorg']);
});

test.each([
  ['Lotus 1-2-3', [0, 0, 2, 0, 6, 4, 6, 0, 16, 0]],
  ['Lotus 1-2-3 of 1993', [0, 0, 26, 0, 2, 16, 4, 0, 0, 0]],
  ['Quattro Pro', [0, 0, 2, 0, 2, 16, 0xc9, 0, 2, 0]],
  ['Works', [0xff, 0, 2, 0, 4, 4, 5, 84, 2, 0]],
  ['dBase', [0x8c, 0x75, 10, 15, 4, 0, 0, 0]],
])('a file of %s is called by its name', (_program, bytes) => {
  expect(() => read(Uint8Array.from(bytes))).toThrow('roster.other-file');
});

test('spaces before quotation marks do not break a cell', () => {
  const list = `${heads.join(', ')}\n1, "Dam, An", Zorg, MT\n2, "Bo ""de"" Wit" , "Zorg", MT\n3, 5" Cas, ICT, MT`;
  expect(peopleOf(list)).toEqual(['1 Dam, An Zorg', '2 Bo "de" Wit Zorg', '3 5" Cas ICT']);
});

test('where one date of a column can only be read month first, all are', () => {
  const list = (...dates: string[]) =>
    `${head};einddatum\n${dates.map((date, at) => `${at + 1};An;A;MT;${date}`).join('\n')}`;
  const leavers = (file: string) =>
    read(file).passed.flatMap(({ places }) => places.map(({ line }) => line));
  expect(leavers(list('12/01/2026', '12/31/2026', '01/15/2024'))).toEqual([4]);
  expect(leavers(list('12/01/2026', '31/12/2026', '15/01/2024'))).toEqual([2, 4]);
});

test('a legend beside the list is no person', () => {
  const { people, passed } = read(`${head};;code;wat\n1;An;A;MT;;MT;directie\n;;;;;TL;teamleider`);
  expect(people.map(({ number }) => number)).toEqual(['1']);
  expect(passed).toMatchObject([{ kind: 'note', places: [{ line: 3, text: 'TL · teamleider' }] }]);
});

test('hyphens and apostrophes of a text program make no other number and no other address', () => {
  const list = `${head};e-mail\n12-34;An;A;MT;a‑b@x.nl\n12–34;Bo;A;MT;o’hara@x.nl`;
  expect(read(list).faults).toMatchObject([{ line: 3, kind: 'duplicate', value: '12-34' }]);
  const { people } = read(list.replace('12–34', '12–35'));
  expect(people.map(({ number, email }) => [number, email])).toEqual([
    ['12-34', 'a-b@x.nl'],
    ['12-35', "o'hara@x.nl"],
  ]);
});

test('people with one address are named', () => {
  const { people, remarks } = read(
    `${head};e-mail\n1;An;A;MT;a@x.nl\n2;Bo;A;MT;A@x.nl\n3;Cas;A;MT;`,
  );
  expect(people).toHaveLength(3);
  expect(remarks).toEqual([
    { kind: 'shared address', count: 1, places: [{ line: 3, field: 'e-mail', text: 'A@x.nl' }] },
  ]);
});

test('a stray zero byte makes no other encoding of a short file', () => {
  expect(read('nr\0,a,b\n1,2,3').source.text).toMatchObject({ encoding: 'utf-8', zeros: 1 });
});

test('the Turkish i, with and without a dot, is one letter to whoever compares names', () => {
  const { alike } = read(`${head}\n1;An;TAKIM;MT\n2;Bo;takım;MT\n3;Cas;TAKİM;MT`);
  expect(alike).toEqual([{ field: 'department', names: ['TAKIM', 'takım', 'TAKİM'] }]);
});

/** A container in which every length and place stands in eight bytes, whatever its size. */
function zip64(files: Record<string, Uint8Array>): Uint8Array {
  const out: number[] = [];
  const put = (...numbers: [value: number, bytes: number][]) => {
    for (const [value, bytes] of numbers)
      for (let at = 0; at < bytes; at += 1) out.push(Math.floor(value / 256 ** at) % 256);
  };
  const [no2, no4] = [0xffff, 0xffffffff];
  const placed = Object.entries(files).map(([name, bytes]) => {
    const header = out.length;
    put([0x04034b50, 4], [45, 2], [0, 2], [0, 2], [0, 4], [0, 4], [no4, 4], [no4, 4]);
    put([name.length, 2], [20, 2]);
    out.push(...strToU8(name));
    put([1, 2], [16, 2], [bytes.length, 8], [bytes.length, 8]);
    out.push(...bytes);
    return { name, length: bytes.length, header };
  });
  const directory = out.length;
  for (const { name, length, header } of placed) {
    put([0x02014b50, 4], [45, 2], [45, 2], [0, 2], [0, 2], [0, 4], [0, 4], [no4, 4], [no4, 4]);
    put([name.length, 2], [28, 2], [0, 2], [0, 2], [0, 2], [0, 4], [no4, 4]);
    out.push(...strToU8(name));
    put([1, 2], [24, 2], [length, 8], [length, 8], [header, 8]);
  }
  const end = out.length;
  put([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [placed.length, 8]);
  put([placed.length, 8], [end - directory, 8], [directory, 8]);
  put([0x07064b50, 4], [0, 4], [end, 8], [1, 4]);
  put([0x06054b50, 4], [0, 2], [0, 2], [no2, 2], [no2, 2], [no4, 4], [no4, 4], [0, 2]);
  return Uint8Array.from(out);
}
