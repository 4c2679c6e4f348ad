import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { foreignIn } from '../../scripts/verify/foreign-in.ts';
import { openArchive } from '../../src/actions/archive/open-archive.ts';
import { definitionSchema } from '../../src/core/definition/definition-schema.ts';
import { identityAsked } from '../../src/core/definition/own-questions/identity.ts';
import { utf8 } from '../../src/core/ground/bytes.ts';
import { readJsonPieces } from '../../src/core/ground/read-json-pieces.ts';
import { themeFinder } from '../../src/core/report/comments/themes.ts';
import { decode } from '../../src/core/roster/file/decode.ts';
import { numberFormat, numberText } from '../../src/core/roster/file/number-text.ts';
import { readRoster } from '../../src/core/roster/read-roster.ts';
import { readShown } from '../../src/forms/shown.ts';
import { returnedIn } from '../../src/mail/returned/failures-in.ts';
import { refusalOf } from '../../src/mail/smtp/refusal.ts';
import { commentWords } from '../../src/texts/comment-words.ts';
import { growing } from '../support/hostile-shapes.ts';

/** What is in files, in letters and in the answers of other servers: see hostile-growth.test.ts. */

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const list = (bytes: Uint8Array<ArrayBuffer>) => readRoster({ bytes, definition });
const packed = (parts: Record<string, string>) =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)]))),
  );
const workbook = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
};
const sheet = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const headings = 'personeelsnummer;naam;e-mail;afdeling;laag;locatie;uit dienst;taal';
/** A staff list with this in every cell of a row, as far as it is one cell. */
const everyCell = (text: string) => {
  const cell = text.replace(/[;\r\n"]/g, ' ');
  return utf8(
    `${headings}\n${headings.replace(/[^;]+/g, () => cell)}\n1;Ann;a@b.nl;Balie;Medewerker;Noord;;nl\n`,
  );
};
const findThemes = themeFinder(Object.values(commentWords));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) | 0x80);

it.each<[string, (input: string) => unknown]>([
  [
    'a sheet of a workbook',
    (input) => list(packed({ ...workbook, 'xl/worksheets/sheet1.xml': sheet(input) })),
  ],
  [
    'a cell of a workbook',
    (input) =>
      list(
        packed({
          ...workbook,
          'xl/worksheets/sheet1.xml': sheet(
            `<row><c t="inlineStr"><is><t>${input}</t></is></c></row>`,
          ),
        }),
      ),
  ],
  [
    'shared texts of a workbook',
    (input) =>
      list(
        packed({
          ...workbook,
          'xl/sharedStrings.xml': `<sst><si><t>${input}</t></si></sst>`,
          'xl/worksheets/sheet1.xml': sheet('<row><c t="s"><v>0</v></c></row>'),
        }),
      ),
  ],
  ['the names of sheets', (input) => list(packed({ ...workbook, 'xl/workbook.xml': input }))],
  [
    'an OpenDocument sheet',
    (input) =>
      list(
        packed({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'content.xml': `<office:spreadsheet><table:table><table:table-row>${input}`,
        }),
      ),
  ],
  ['every cell of a staff list', (input) => list(everyCell(input))],
  ['a file that begins as a package', (input) => list(utf8(`PK\x03\x04${input}`))],
  ['a table on a page', (input) => list(utf8(`<html><table>${input}</table></html>`))],
  ['bytes of an unknown encoding', (input) => decode(latin(input))],
  ['a number as it is written', (input) => numberText(input, 'plain', false)],
  ['how numbers are written', (input) => numberFormat(200, input)],
  ['a letter that came back', (input) => returnedIn(`From: mailer-daemon@a.nl\n${input}`)],
  ['what came back in a letter', (input) => returnedIn(`From: mailer-daemon@a.nl\n\n${input}`)],
  ['the answer of a mail server', (input) => refusalOf({ code: 550, lines: [input] }, 'address')],
  ['an own question', (input) => identityAsked({ kind: 'open', text: { nl: input }, options: [] })],
  ['themes of an open answer', findThemes],
  ['a page of another host', (input) => foreignIn(input, new Map())],
  ['an archive', (input) => openArchive(packed({ 'log.json': input }))],
  ['JSON in pieces', (input) => readJsonPieces([input], 2)],
  ['what a page showed', readShown],
])('work grows as the input does in %s', async (_name, read) => {
  expect(await growing(read)).toEqual([]);
});
