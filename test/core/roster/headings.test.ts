import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const read = (text: string) => readRoster({ text, definition, choices: { today: '2026-11-28' } });
const fieldsOf = (headings: string[], rows = [headings.map((_, at) => `${at}`)]) =>
  read([headings, ...rows].map((row) => row.join('\t')).join('\n')).columns.map(
    ({ field }) => field,
  );

describe('headings as staff systems write them', () => {
  const layout = ['number', 'name', 'email', 'department', 'site', 'layer'];
  test.each([
    ['Medewerker ID', 'Roepnaam', 'E-mail werk', 'Organisatorische eenheid', 'Werklocatie', 'Laag'],
    [
      'Employee #',
      'Full Name',
      'Primary Work Email',
      'Supervisory Organization',
      'Location',
      'Management Level',
    ],
    [
      'Personal-Nr.',
      'Vollständiger Name',
      'E-Mail-Adresse',
      'Abteilung',
      'Standort',
      'Führungsebene',
    ],
    [
      'N° de matricule',
      'Nom complet',
      'Adresse e-mail',
      'Département',
      'Lieu de travail',
      'Niveau hiérarchique',
    ],
    [
      'PERSONEELS-\u00adNUMMER *',
      '\ufeffNaam',
      'E-mail (werk)',
      'Afdeling [verplicht]',
      'Vestiging',
      'niveau',
    ],
  ])('%s, %s, %s, %s', (...headings) => {
    expect(fieldsOf(headings)).toEqual(layout);
  });

  test('a sure heading is taken before a likely one, which is named as unused', () => {
    const { columns, unknownColumns } = read(
      'Employee ID;Nummer;Department;Cost Center;Laag\n1;9;A;77;MT',
    );
    expect(columns.map(({ field }) => field)).toEqual([
      'number',
      null,
      'department',
      null,
      'layer',
    ]);
    expect(unknownColumns).toEqual(['Nummer', 'Cost Center']);
  });

  test.each([
    [
      ['Medewerker', 'OE', 'Afdeling omschrijving', 'E-mail werk', 'Laag'],
      ['1', 'Z01', 'Zorg', 'an@zuid.example', 'MT'],
      ['number', null, 'department', 'email', 'layer'],
    ],
    [
      ['Pers.nr.', 'Organisatie-eenh.', 'Org.eenh.omschr.', 'Plaats', 'Laag'],
      ['1', '50001', 'Zorg', 'Utrecht', 'MT'],
      ['number', null, 'department', 'site', 'layer'],
    ],
    [
      ['PersNr', 'OrgEinheit', 'Organisationseinheit Kurztext', 'Nachn. Vorname', 'Ebene'],
      ['1', '50001', 'Pflege', 'Ahn An', 'MT'],
      ['number', null, 'department', 'name', 'layer'],
    ],
    [
      ['Matricule', 'Nom', 'Adresse mail', 'Service', 'Niveau hiérarchique'],
      ['1', 'An', 'an@zuid.example', 'Soins', 'MT'],
      ['number', 'name', 'email', 'department', 'layer'],
    ],
    [
      ['Personeelsnummer', 'OE', 'Afdeling omschrijving', 'Afdelingsnaam nieuw', 'Laag'],
      ['1', 'Zorg', 'Zorg en welzijn', 'Welzijn', 'MT'],
      ['number', 'department', null, null, 'layer'],
    ],
  ])('the words for a code are taken where the surer heading holds codes: %j', (head, row, is) => {
    expect(fieldsOf(head, [row])).toEqual(is);
  });

  test('a column that is called only employee is a name or a number by what stands below', () => {
    const head = ['Medewerker', 'Afdeling', 'Laag'];
    expect(
      fieldsOf(head, [
        ['An', 'A', 'MT'],
        ['Bo', 'A', 'MT'],
      ])[0],
    ).toBe('name');
    expect(
      fieldsOf(head, [
        ['100', 'A', 'MT'],
        ['P101', 'A', 'MT'],
      ])[0],
    ).toBe('number');
    expect(
      fieldsOf(head, [
        ['An', 'A', 'MT'],
        ['101', 'A', 'MT'],
      ])[0],
    ).toBeNull();
  });

  test('group headings above the headings help to read them', () => {
    const { people, columns } = read(
      'Medewerker;;Organisatie;\nnummer;naam;eenheid;laag\n7;An;Zorg;MT',
    );
    expect(columns.map(({ field }) => field)).toEqual(['number', 'name', 'department', 'layer']);
    expect(people).toMatchObject([{ number: '7', name: 'An', attributes: { department: 'Zorg' } }]);
  });
});

describe('rows that are no people', () => {
  const head = 'personeelsnummer;naam;afdeling;laag;datum uit dienst';
  test('headings that come again, totals, notes below the list and leavers by date are named', () => {
    const { people, passed } = read(
      `${head}\n1;An;A;MT;\n${head}\n2;Bo;A;MT;31-12-9999\n3;Cas;A;MT;1-2-2024\nTotaal aantal: 3;;;;\n\nGemaakt op 28 november;;;;`,
    );
    expect(people.map(({ number }) => number)).toEqual(['1', '2']);
    expect(passed.map(({ kind, places }) => [kind, places[0]?.line])).toEqual([
      ['heading again', 3],
      ['left', 5],
      ['total', 6],
      ['note', 8],
    ]);
  });

  test('a row with one cell between people is somebody who lacks the rest', () => {
    const { faults, passed } = read(`${head}\n1;An;A;MT;\n;Zonder nummer;;;\n2;Bo;A;MT;`);
    expect(passed).toEqual([]);
    expect(faults.map(({ line, kind }) => [line, kind])).toContainEqual([3, 'missing']);
  });

  test('somebody called Total, with a number, is read', () => {
    expect(read(`${head}\n1;Total;A;MT;`).people).toHaveLength(1);
  });
});

describe('cells', () => {
  const cell = (written: string, head = 'afdeling') => {
    const rest = head === 'afdeling' ? '7;{};MT' : '{};ICT;MT';
    return read(`personeelsnummer;afdeling;laag\n${rest.replace('{}', `"${written}"`)}`);
  };
  test.each([
    '#N/B',
    '#NV',
    '#N/A',
    '#VERW!',
    '#BEZUG!',
    '#WERT!',
    '#VALEUR!',
    '#NOM?',
    '#NUL !',
    '#DEEL/0!',
    '#GETTING_DATA',
    '#####',
    'Err:502',
    '#SPILL!',
    '#ÜBERLAUF!',
  ])('%s is a formula without a result', (written) => {
    expect(cell(written).faults).toMatchObject([{ kind: 'formula error', value: written }]);
  });

  test.each(['1,2E+05', '1.00007E+11', '-1E-7'])('%s is a shortened number', (written) => {
    expect(cell(written, 'number').faults).toMatchObject([{ kind: 'scientific' }]);
  });

  test.each(['1-feb', '3-mrt-26', 'mrt-26', '2026-03-10'])('%s was a number', (written) => {
    expect(cell(written, 'number').faults).toMatchObject([{ kind: 'date' }]);
  });

  test.each(['CoÃ¶rdinatie', 'Ren\ufffd', 'â€™t Hof'])('%s was damaged', (written) => {
    expect(cell(written).faults).toMatchObject([{ kind: 'spoiled' }]);
  });

  test.each([
    ['Ver\u200bkoop', 'Verkoop', 'invisible'],
    ['Ver\ufe0fkoop', 'Verkoop', 'invisible'],
    ['V\u0435rkoop', 'Verkoop', 'look-alike'],
    ['Ｖｅｒｋｏｏｐ', 'Verkoop', 'full-width'],
  ])('%j is read as %s, and that is shown', (written, department, kind) => {
    const { people, tidied } = cell(written);
    expect(people[0]?.attributes.department).toBe(department);
    expect(tidied).toMatchObject([{ kind, count: 1 }]);
  });

  test('a word all of another alphabet stays as it is', () => {
    expect(cell('Отдел').people[0]?.attributes.department).toBe('Отдел');
    expect(cell('می‌خواهم').people[0]?.attributes.department).toBe('می‌خواهم');
  });

  test('names that differ in capitals, spaces and dashes are one, in accents they are alike', () => {
    const { people, joined, alike } = read(
      'personeelsnummer;afdeling;laag\n1;Front – Office;MT\n2;front-office;MT\n3;Coördinatie;MT\n4;Coordinatie;MT',
    );
    expect(new Set(people.map(({ attributes }) => attributes.department)).size).toBe(3);
    expect(joined).toMatchObject([{ kept: 'Front – Office', others: ['front-office'] }]);
    expect(alike).toMatchObject([{ names: ['Coördinatie', 'Coordinatie'] }]);
  });

  test('numbers that may have lost their zeros are named', () => {
    const { remarks } = read('personeelsnummer;afdeling;laag\n00123;A;MT\n456;A;MT');
    expect(remarks).toMatchObject([{ kind: 'zeros', count: 1, places: [{ text: '456' }] }]);
  });
});
