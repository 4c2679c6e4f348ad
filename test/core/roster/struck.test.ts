import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { needsLook } from '../../../src/core/roster/needs-look.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const head = ['personeelsnummer', 'naam', 'afdeling', 'laag'];
const here = ['101', 'Ada', 'Zorg', 'Medewerker'];
const gone = ['102', 'Bob', 'Zorg', 'Medewerker'];
/** Somebody whose department alone was struck through: of a change, not of a person. */
const moved = ['103', 'Cor', 'Zorg', 'Medewerker'];

async function xlsx(): Promise<Uint8Array> {
  const cells = new Map();
  for (const [row, texts] of [head, here, gone, moved].entries()) {
    for (const [column, value] of texts.entries()) {
      const strikethrough = row === 2 ? column < 2 : row === 3 && column === 2;
      const style = strikethrough ? { style: { font: { strikethrough, name: 'Calibri' } } } : {};
      cells.set(`${row},${column}`, { value, type: 'string', ...style });
    }
  }
  return writeXlsx({ sheets: [{ name: 'Lijst', cells }] });
}

function ods(): Uint8Array {
  const row = (texts: string[], style: (at: number) => string) =>
    `<table:table-row>${texts.map((text, at) => `<table:table-cell table:style-name="${style(at)}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  const content = `<office:document-content><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="none"/></style:style><style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Lijst">${row(head, () => 'ce1')}${row(here, () => 'ce1')}${row(gone, (at) => (at < 2 ? 'ce2' : 'ce1'))}${row(moved, (at) => (at === 2 ? 'ce2' : 'ce1'))}</table:table></office:spreadsheet></office:body></office:document-content>`;
  // Without the file that names its kind, as some programs pack it.
  return zipSync({
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
  });
}

function web(): Uint8Array {
  const row = (texts: string[], around: (text: string, at: number) => string) =>
    `<tr>${texts.map((text, at) => `<td>${around(text, at)}</td>`).join('')}</tr>`;
  const plain = (text: string) => text;
  const page = `<table>${row(head, plain)}${row(here, plain)}<tr style="text-decoration: line-through">${row(gone, plain).slice(4)}${row(moved, (text, at) => (at === 2 ? `<s>${text}</s>` : text))}</table>`;
  return strToU8(page);
}

function book2003(): Uint8Array {
  const row = (texts: string[], style: (at: number) => string, more = '') =>
    `<Row${more}>${texts.map((text, at) => `<Cell${style(at)}><Data ss:Type="String">${text}</Data></Cell>`).join('')}</Row>`;
  const styled = (style: string) => ` ss:StyleID="${style}"`;
  const plain = () => styled('Default');
  return strToU8(
    `<?xml version="1.0"?><Workbook xmlns:ss="s"><Styles><Style ss:ID="Default"><Font ss:Color="#000000"/></Style><Style ss:ID="s62"><Font ss:StrikeThrough="1"/></Style></Styles><Worksheet ss:Name="Lijst"><Table>${row(head, plain)}${row(here, plain)}${row(gone, () => '', styled('s62'))}${row(moved, (at) => styled(at === 2 ? 's62' : 'Default'), styled('s62'))}</Table></Worksheet></Workbook>`,
  );
}

const files = { xlsx, ods, web, book2003 };

describe.each(Object.entries(files))('rows struck through in %s', (_, make) => {
  test('are named to HR and are no people, until HR says that they are', async () => {
    const bytes = await make();
    const found = readRoster({ bytes, definition });
    expect(found.people.map(({ number }) => number)).toEqual(['101', '103']);
    expect(found.passed).toEqual([
      { kind: 'struck', count: 1, places: [{ line: 3, text: '102 · Bob · Zorg · Medewerker' }] },
    ]);
    expect(needsLook(found)).toBe(true);
    const all = readRoster({ bytes, definition, choices: { struckRows: true } });
    expect(all.people.map(({ number }) => number)).toEqual(['101', '102', '103']);
  });
});
