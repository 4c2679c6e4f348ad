import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

/** A file that somebody may choose as staff list, by what is odd about it. */
export interface LargeList {
  what: string;
  make: () => Uint8Array<ArrayBuffer>;
  /** It is a list of so many people; any other is refused in words. */
  people?: number;
}

const megabyte = 1024 * 1024;
const headings = ['personeelsnummer', 'naam', 'afdeling', 'laag'];
const person = (at: number) => [
  `${100_000 + at}`,
  `Medewerker ${at}`,
  `Afdeling ${at % 300}`,
  at % 20 === 0 ? 'Teamleider' : 'Medewerker',
];
const people = (count: number) => Array.from({ length: count }, (_, at) => person(at));
const others = (count: number, word: string) => Array.from({ length: count }, () => word);

const packed = (parts: Record<string, string | Uint8Array>) => {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes)) as Uint8Array<ArrayBuffer>;
};
/** So many people in 300 columns, with their headings. */
const wide = (n: number) => [
  [...headings, ...others(296, 'k').map((word, at) => word + at)],
  ...people(n).map((one) => [...one, ...others(296, '1')]),
];
const text = (rows: string[][]) =>
  strToU8(rows.map((row) => row.join(';')).join('\r\n')) as Uint8Array<ArrayBuffer>;

/** A workbook of one sheet, with whatever else it holds. */
const workbook = (sheet: string | Uint8Array, more: Record<string, string | Uint8Array> = {}) =>
  packed({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="L" sheetId="1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<r><Relationship Id="a" Type="/worksheet" Target="s.xml"/><Relationship Id="b" Type="/sharedStrings" Target="t.xml"/></r>',
    'xl/s.xml': sheet,
    ...more,
  });
const row = (cells: string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const sheet = (rows: string[][], after = '', before = '') =>
  `${before}<worksheet><sheetData>${rows.map(row).join('')}${after}</sheetData></worksheet>`;

const openDocument = (rows: string) =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="L">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const odsRow = (cells: string[], times = 1) =>
  `<table:table-row table:number-rows-repeated="${times}">${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

/** Entities that stand for ten of the one before: a few letters become gigabytes. */
const laughs = `<!DOCTYPE l [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;

export const largeLists: LargeList[] = [
  {
    what: '100,000 people, text',
    make: () => text([headings, ...people(100_000)]),
    people: 100_000,
  },
  {
    what: '100,000 people, .xlsx',
    make: () => workbook(sheet([headings, ...people(100_000)])),
    people: 100_000,
  },
  {
    what: '60,000 people, .ods',
    make: () => openDocument([headings, ...people(60_000)].map((one) => odsRow(one)).join('')),
    people: 60_000,
  },
  { what: '100,001 people, text', make: () => text([headings, ...people(100_001)]) },
  {
    what: '10,000 people in 300 columns, text',
    make: () => text(wide(10_000)),
    people: 10_000,
  },
  {
    what: '5,000 people in 300 columns, .xlsx',
    make: () => workbook(sheet(wide(5_000))),
    people: 5_000,
  },
  {
    what: '20,000 people in 300 columns, .xlsx',
    make: () => workbook(sheet(wide(20_000))),
  },
  {
    what: '500 people, and a dimension of 1,048,576 rows',
    make: () =>
      workbook(
        sheet(
          [headings, ...people(500)],
          '<row r="1048576"><c r="XFD1048576" s="1"/></row>',
          '<dimension ref="A1:XFD1048576"/>',
        ),
      ),
    people: 500,
  },
  {
    what: '500 people, and a million formatted rows',
    make: () =>
      workbook(
        sheet([headings, ...people(500)], '<row><c s="1"/><c s="1"/></row>'.repeat(1_048_000)),
      ),
    people: 500,
  },
  {
    what: '500 people, and a million repeated rows, .ods',
    make: () =>
      openDocument(
        [headings, ...people(500)].map((one) => odsRow(one)).join('') + odsRow([], 1_048_000),
      ),
    people: 500,
  },
  {
    what: 'one person a million times, .ods',
    make: () => openDocument(odsRow(headings) + odsRow(person(1), 1_048_000)),
  },
  {
    what: 'a sheet of 210 MB of spaces',
    make: () => workbook(new Uint8Array(210 * megabyte).fill(32)),
  },
  {
    what: 'shared texts of 210 MB',
    make: () =>
      workbook(sheet([headings]), { 'xl/t.xml': new Uint8Array(210 * megabyte).fill(65) }),
  },
  {
    what: 'entities within entities, .xlsx',
    make: () => workbook(laughs + sheet([headings, person(1), ['&a12;', ...person(2).slice(1)]])),
    people: 2,
  },
  {
    what: 'entities within entities, 2003 .xml',
    make: () =>
      strToU8(
        `<?xml version="1.0"?>${laughs}<Workbook><Worksheet><Table><Row><Cell><Data>&a12;</Data></Cell></Row></Table></Worksheet></Workbook>`,
      ) as Uint8Array<ArrayBuffer>,
  },
  {
    what: '9 MB of quotation marks',
    make: () => strToU8('"'.repeat(9 * megabyte)) as Uint8Array<ArrayBuffer>,
  },
  {
    what: '9 MB of line ends',
    make: () =>
      strToU8(`${headings.join(';')}${'\n'.repeat(9 * megabyte)}`) as Uint8Array<ArrayBuffer>,
  },
  {
    what: '9 MB in one line of spaces',
    make: () =>
      strToU8(`${headings.join('   ')}\n${' '.repeat(9 * megabyte)}`) as Uint8Array<ArrayBuffer>,
  },
  {
    what: '9 MB that is packed and is not',
    make: () =>
      new Uint8Array([80, 75, 3, 4, ...randomBytes(1000), ...new Uint8Array(9 * megabyte)]),
  },
  {
    what: '50 MB, text',
    make: () => text([headings, ...people(1_000_000)]).slice(0, 50 * megabyte),
  },
  {
    what: '50 MB, .xlsx',
    make: () => workbook(sheet([headings]), { 'media/a.png': randomBytes(50 * megabyte) }),
  },
];
