import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition.ts';
import { parse } from '../../../src/core/roster/parse.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';
import { rosterText } from '../../../src/core/roster/roster-text.ts';

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const csv = readFileSync('test/fixtures/rosters/roster-utf8.csv');
const workbook = (rows: (string | number | null)[][]) =>
  writeXlsx({ sheets: [{ name: 'Personeel', rows }] });
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error) => error.code,
  );

test('an Excel file gives the same people as the same list in CSV', async () => {
  const rows = parse(new TextDecoder().decode(csv)).rows.map(({ cells }) => cells);
  const text = await rosterText(await workbook(rows));
  const fromExcel = readRoster({ text, definition });
  expect(fromExcel.people).toHaveLength(623);
  expect(fromExcel.people).toEqual(readRoster({ bytes: csv, definition }).people);
});

test('a fault carries the row number Excel shows, over empty rows and cells with newlines', async () => {
  const text = await rosterText(
    await workbook([
      ['personeelsnummer', 'naam', 'afdeling', 'laag'],
      [1, 'A\nB', 'ICT', 'MT'],
      [],
      [2, 'C', null, 'MT'],
    ]),
  );
  expect(readRoster({ text, definition }).faults).toEqual([
    { line: 4, field: 'afdeling', kind: 'missing' },
  ]);
});

test('an Excel file that unpacks to far more than it weighs is refused', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await code(rosterText(bomb))).toBe('roster.too-large');
});

test('a zip that is no Excel file is unreadable', async () => {
  const zip = zipSync({ 'letter.txt': new Uint8Array([104, 105]) });
  expect(await code(rosterText(zip))).toBe('roster.unreadable');
});
