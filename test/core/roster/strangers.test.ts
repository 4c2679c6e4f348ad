import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { noMapping } from '../../../src/core/roster/mapping.ts';
import { type ReadingChoices, readRoster } from '../../../src/core/roster/read-roster.ts';

/** Lists that other people's products stumbled over; each folder of the names is one kind. */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const read = (name: string, choices: ReadingChoices = {}) => {
  const bytes = readFileSync(`test/fixtures/rosters/strangers/${name}`);
  return readRoster({ bytes, definition, choices });
};
const faultsOf = (name: string) =>
  read(name).faults.map(({ line, field, kind, value }) => [line, field, kind, value]);
const passedOf = (name: string, choices?: ReadingChoices) =>
  read(name, choices).passed.map(({ kind, places }) => [kind, ...places.map(({ line }) => line)]);

describe('where the list is', () => {
  test.each([
    'cover-first',
    'empty-first',
    'hidden-first',
    'very-hidden-first',
  ])('a workbook with the sheet %s gives the three people of its second sheet', (name) => {
    const { people, source } = read(`first-sheet-is-not-the-list--${name}.xlsx`);
    expect(people).toHaveLength(3);
    const fates = { 'cover-first': 'other', 'empty-first': 'empty' } as Record<string, string>;
    expect(source.sheets).toEqual([
      { name: 'Eerste', fate: fates[name] ?? 'hidden' },
      { name: 'Personeel', fate: 'read' },
    ]);
  });

  test('titles above the headings are named, and faults keep the lines of the file', () => {
    expect(read('title-rows-above-headings--report.csv').people).toHaveLength(2);
    expect(read('title-rows-above-headings--report.xlsx').people).toHaveLength(3);
    expect(passedOf('title-rows-above-headings--report.csv')).toEqual([['title', 1, 2]]);
    expect(passedOf('title-rows-above-headings--report.xlsx')).toEqual([['title', 1]]);
  });

  test('a second row of headings and somebody who left are passed over and named', () => {
    const name = 'two-heading-rows--user-data-file.csv';
    expect(read(name).people.map(({ number }) => number)).toEqual(['1001']);
    expect(passedOf(name)).toEqual([
      ['second heading', 2],
      ['left', 4],
    ]);
    expect(read(name, { leavers: true }).people).toHaveLength(2);
  });

  test('a cell formatted in the last row is nobody, and no list of empty lines', () => {
    const { people, skippedBlankLines } = read('formatted-to-the-last-row--three-people.xlsx');
    expect(people).toHaveLength(3);
    expect(skippedBlankLines).toEqual([]);
  });

  test('cells in the last column do no harm', () => {
    const { people, faults } = read('cell-in-the-last-column--xfd-500.xlsx');
    expect(people).toEqual([]);
    expect(faults[0]).toMatchObject({ line: 1, kind: 'missing column' });
  });

  test('a web page and XML with the name of an Excel file are read and called what they are', () => {
    const { people, source } = read('web-page-saved-as-xls--one-line.xls');
    expect(people).toHaveLength(1);
    expect(source.kind).toBe('web-page');
    expect(read('web-page-saved-as-xls--many-lines.xls').source.kind).toBe('web-page');
    expect(read('web-page-saved-as-xls--spreadsheet-2003.xls').source.kind).toBe('xml');
  });
});

describe('what stands in its cells', () => {
  test('an error of Excel is a fault of its cell, in a workbook and in CSV', () => {
    expect(read('error-cells-as-departments--lookup.xlsx').faults).toEqual([
      { line: 3, field: 'afdeling', kind: 'formula error', value: '#N/A', cell: 'D3' },
    ]);
    const name = 'error-cells-as-departments--saved-as-csv.csv';
    expect(faultsOf(name)).toEqual([
      [3, 'afdeling', 'formula error', '#N/B'],
      [4, 'afdeling', 'formula error', '#VERW!'],
      [5, 'afdeling', 'formula error', '#N/A'],
    ]);
    expect(read(name).remarks).toEqual([
      { kind: 'placeholder', count: 1, places: [{ line: 6, field: 'afdeling', text: '0' }] },
    ]);
  });

  test('a shortened number is a fault of its own, alone or twice', () => {
    const kinds = (name: string) => faultsOf(`number-in-scientific-notation--${name}.csv`);
    expect(kinds('unique').map(([line, , kind]) => [line, kind])).toEqual([
      [2, 'scientific'],
      [3, 'scientific'],
    ]);
    expect(kinds('opened-in-excel').map(([line, , kind]) => [line, kind])).toEqual([
      [2, 'scientific'],
      [3, 'scientific'],
    ]);
    // Nothing of them is read, so no remark says so.
    expect(read('number-in-scientific-notation--unique.csv').remarks).toEqual([]);
  });

  test('a wrapper that keeps the zeros is taken off and shown', () => {
    const { people, tidied } = read('number-wrapped-as-excel-formula--wrapped.csv');
    expect(people.map(({ number }) => number)).toEqual(['00123', '00124', '00125']);
    expect(tidied).toMatchObject([{ kind: 'wrapped', count: 3 }]);
  });

  test('invisible characters go and are counted', () => {
    const name = 'invisible-characters--copied.csv';
    expect(faultsOf(name)).toEqual([[3, 'personeelsnummer', 'duplicate', '1']]);
    expect(read(name).tidied).toMatchObject([{ kind: 'invisible', count: 6 }]);
    expect(read(name).joined).toEqual([]);
  });

  test('a number is shown as its format shows it, and is the same without its zeros', () => {
    expect(read('personnel-number-written-two-ways--format-00000.xlsx').faults).toEqual([
      { line: 3, field: 'personeelsnummer', kind: 'duplicate', value: '00123', cell: 'A3' },
    ]);
  });

  test('a stray zero byte is dropped and a line break in a heading does no harm', () => {
    const { people, source } = read('nul-byte--one-nul.csv');
    expect(people.map(({ name }) => name)).toEqual(['An', 'Bo']);
    expect(source.text?.zeros).toBe(1);
    expect(read('newline-in-quoted-heading--comma.csv').people).toHaveLength(3);
  });
});

describe('how its letters are written', () => {
  test.each([
    ['mac-roman', 'macintosh', 'Coördinatie'],
    ['windows-1250', 'windows-1250', 'Dział'],
  ] as const)('%s is recognised, with words to see it by', (name, encoding, department) => {
    const { people, source } = read(`wrong-encoding-taken-silently--${name}.csv`);
    expect(people[0]?.attributes.department).toBe(department);
    expect(source.text?.encoding).toBe(encoding);
    expect(source.text?.sample).toContain(department);
  });

  test('one broken letter in UTF-8 is a fault of its line and spoils no other', () => {
    const name = 'wrong-encoding-taken-silently--one-stray-byte.csv';
    expect(faultsOf(name)).toEqual([[3, 'naam', 'spoiled', 'Ren\ufffd']]);
    const chosen = read(name, { encoding: 'windows-1252' });
    expect(chosen.faults.every(({ kind }) => kind === 'spoiled')).toBe(true);
  });

  test('another encoding can be chosen', () => {
    const { people } = read('wrong-encoding-taken-silently--mac-roman.csv', { encoding: 'cp850' });
    expect(people[0]?.name).toBe('Zoæ');
  });
});

test('a mapping of an earlier list is kept to', () => {
  const bytes = readFileSync(
    'test/fixtures/rosters/strangers/two-heading-rows--user-data-file.csv',
  );
  const mapping = { ...noMapping, columns: { USERID: 'number', STATUS: '' } };
  expect(readRoster({ bytes, definition, mapping }).people).toHaveLength(2);
});
