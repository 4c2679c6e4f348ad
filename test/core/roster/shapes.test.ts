import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { needsLook } from '../../../src/core/roster/needs-look.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/** Lists that are no table of cells with a row for each person: of reports, mainframes and pivot tables. */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const read = (text: string) => readRoster({ bytes: strToU8(text), definition });
const peopleOf = (text: string) => {
  const { people, faults } = read(text);
  expect(faults).toEqual([]);
  return people.map(({ number, name, attributes }) =>
    [number, name, attributes.department, attributes.layer].join(' '),
  );
};

const staff = [
  ['00123', 'Zoë de Vries', 'Zorg', 'MT'],
  ['00124', 'Bo Jansen', 'Zorg', 'Medewerker'],
  ['00125', 'Ali B', 'Zorg', 'Medewerker'],
  ['00126', 'Anna van den Berg', 'Inkoop en logistiek', 'MT'],
  ['00127', 'Kim', 'Inkoop en logistiek', 'Medewerker'],
  ['00128', 'Jan-Willem Smit', 'Inkoop en logistiek', 'Medewerker'],
];
const layers: Record<string, string> = { MT: 'top', Medewerker: 'employee' };
const expected = staff.map(([number, name, department, layer = '']) =>
  [number, name, department, layers[layer]].join(' '),
);
const lines = (rows: string[][], joint = ';') => rows.map((row) => row.join(joint)).join('\r\n');
const headings = ['Persnr', 'Naam', 'Afdeling', 'Functieniveau'];

describe('lines that are drawn', () => {
  const bars = (rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`);
  const [head = '', ...body] = bars([headings, ...staff]);
  const line = `|${'-'.repeat(50)}|`;
  const corners = '+--------+------+----+----+';
  const narrow = (row: string[]) =>
    row.map((cell, at) => cell.padEnd([6, 17, 20, 14][at] ?? 0)).join(' ');
  const dashes = narrow([6, 17, 20, 14].map((width) => '-'.repeat(width)));

  test.each<[string, string[]]>([
    ['around a list of SAP', ['31.12.2026   Lijst', line, head, line, ...body, line]],
    ['between its people', [line, head, line, ...body.flatMap((row) => [row, line])]],
    ['around a table of a database', [corners, head, corners, ...body, corners, '(6 rows)']],
    [
      'below the headings of a list that is closed with words',
      [narrow(headings), dashes, ...staff.map(narrow), '', '(6 rows affected)'],
    ],
  ])('%s are no people', (_, rows) => {
    expect(peopleOf(rows.join('\r\n'))).toEqual(expected);
  });
});

describe('columns that are filled up with spaces', () => {
  const widths = [8, 20, 22, 12];
  const padded = (row: string[], first = 8) =>
    row.map((cell, at) => cell.padEnd(at === 0 ? first : (widths[at] ?? 0))).join('');
  const report = [headings, ...staff].map((row) => padded(row));

  test.each<[string, string[]]>([
    ['by themselves', report],
    ['below titles', ['PERSONEELSOVERZICHT 31-12-2026   blad 1', '', ...report]],
    ['with a line drawn below the headings', report.toSpliced(1, 0, '-'.repeat(62))],
    [
      'with a line drawn below each heading',
      report.toSpliced(1, 0, padded(widths.map((n) => '-'.repeat(n - 1)))),
    ],
    [
      'with numbers to the right',
      [headings, ...staff].map(([number = '', ...rest]) =>
        padded([`${number.padStart(7)} `, ...rest]),
      ),
    ],
    ['one space apart', [headings, ...staff].map((row) => padded(row, 7))],
    ['with a name longer than its column’s words', report.map((line) => `${line}   `)],
  ])('%s', (_, rows) => {
    expect(peopleOf(rows.join('\r\n'))).toEqual(expected);
    expect(read(rows.join('\r\n')).source.text?.delimiter).toBeUndefined();
  });

  test('a text of running words is still no list', () => {
    const letter =
      'Beste collega,\nhierbij de lijst van de afdeling.\nMet vriendelijke groet,\nHR\n';
    expect(read(letter).faults.map(({ kind }) => kind)).toEqual(['no headings']);
  });
});

describe('a department that stands once', () => {
  const once = staff.map((row, at) => (at % 3 === 0 ? row : row.with(2, '')));
  const [zorg = [], inkoop = []] = [staff.slice(0, 3), staff.slice(3)];
  const bare = (rows: string[][]) => rows.map((row) => row.toSpliced(2, 1));
  const [without = []] = bare([headings]);
  const above = (name: (department: string) => string[]) =>
    lines([without, name('Zorg'), ...bare(zorg), name('Inkoop en logistiek'), ...bare(inkoop)]);

  test.each<[string, string]>([
    ['in the first row of its people', lines([headings, ...once])],
    ['in a row of its own', above((name) => [name])],
    ['in a row of its own, among empty cells', above((name) => ['', name, ''])],
    ['with what it is', above((name) => [`Afdeling: ${name}`])],
    [
      'above a total of each',
      above((name) => [name]).replace('\r\nInkoop', '\r\nTotaal;;3\r\nInkoop'),
    ],
  ])('%s', (_, text) => {
    expect(peopleOf(text)).toEqual(expected);
    const reading = read(text);
    const [remark, ...others] = reading.remarks;
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ kind: 'carried', count: text.includes('Afdeling;') ? 4 : 6 });
    expect(remark?.places[0]).toMatchObject({ text: 'Zorg' });
    expect(needsLook(reading)).toBe(true);
  });

  test('is not guessed where a few people lack theirs', () => {
    const some = staff.with(4, staff[4]?.with(2, '') ?? []);
    expect(read(lines([headings, ...some])).faults).toMatchObject([{ line: 6, kind: 'missing' }]);
    const spotty = [...staff, ...staff].map((row, at) =>
      row.with(0, `${at}`).with(2, at % 2 === 0 ? 'Zorg' : ''),
    );
    expect(read(lines([headings, ...spotty])).faultCount).toBe(6);
  });
});

test('a list on its side is refused with what to do', () => {
  const columns = headings.map((heading, at) => [heading, ...staff.map((row) => row[at] ?? '')]);
  expect(() => read(lines(columns))).toThrow('roster.sideways');
});
