import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { DomainError } from '../../../src/core/ground/errors.ts';
import { mappingFromForm, noMapping } from '../../../src/core/roster/mapping.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const fixture = (name: string) => readFileSync(`test/fixtures/rosters/${name}`);
const reading = (text: string, mapping = noMapping) => readRoster({ text, definition, mapping });
const head = 'personeelsnummer;naam;afdeling;laag';

describe('the three staff lists of the fixtures', () => {
  test('the faulty one imports nobody and lists exactly what is wrong', () => {
    const expected = JSON.parse(fixture('roster-faulty.expected.json').toString());
    const found = readRoster({ bytes: fixture('roster-faulty.csv'), definition });
    expect(found.people).toHaveLength(expected.imported);
    expect(found.faults).toEqual(expected.faults);
    expect(found.questions).toEqual(expected.questions);
    expect(found.skippedBlankLines).toEqual(expected.skippedBlankLines);
    expect(found.acceptedAsText).toEqual(expected.acceptedAsText);
  });

  test('Dutch Excel and UTF-8 give the same 623 people', () => {
    const excel = readRoster({ bytes: fixture('roster-excel-nl.csv'), definition });
    const utf8 = readRoster({ bytes: fixture('roster-utf8.csv'), definition });
    expect(excel.people).toHaveLength(623);
    expect(excel).toEqual({ ...utf8, source: excel.source });
    expect(excel.source.text).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect(excel.people.find(({ number }) => number === '103276')).toEqual({
      number: '103276',
      name: 'Médewerker 0468',
      email: 'medewerker.0468@voorbeeld.example',
      language: 'nl',
      attributes: { layer: 'lead', department: 'ICT', site: 'Oost', contact: 'internal' },
    });
  });

  test('the words HR explains in the preview are no longer questions', () => {
    const mapping = mappingFromForm(
      [
        ['value:layer:Chef', 'lead'],
        ['value:contact:altijd', 'daily'],
        ['value:language:xx', ''],
      ],
      noMapping,
    );
    const found = readRoster({ bytes: fixture('roster-faulty.csv'), definition, mapping });
    expect(found.questions).toEqual([{ field: 'taal', value: 'xx', kind: 'unmapped value' }]);
  });
});

describe('headings', () => {
  test('English headings and synonyms of the definition are recognised', () => {
    const { people } = reading('Department\tEmployee No.\tManagement level\nSales\t7\tMT\n');
    expect(people).toEqual([
      {
        number: '7',
        name: '',
        email: '',
        language: 'nl',
        attributes: { department: 'Sales', layer: 'top' },
      },
    ]);
  });

  test('first and last name in two columns make one name', () => {
    const { people } = reading(
      'voornaam,tussenvoegsel,achternaam,personeelsnummer,afdeling,laag\nAn,van,Dijk,1,ICT,mt',
    );
    expect(people[0]?.name).toBe('An van Dijk');
  });

  test('an unknown column is named and left alone', () => {
    const found = reading(`${head};schoenmaat\n1;A;ICT;MT;43`);
    expect(found.unknownColumns).toEqual(['schoenmaat']);
    expect(found.people).toHaveLength(1);
  });

  test('HR says what an unknown column is, or leaves a known one out', () => {
    const found = reading(`${head};rang\n1;A;ICT;zomaar;MT`, {
      columns: { Rang: 'layer', laag: '' },
      values: {},
    });
    expect(found.faults).toEqual([]);
    expect(found.unknownColumns).toEqual([]);
    expect(found.people[0]?.attributes).toEqual({ department: 'ICT', layer: 'top' });
  });

  test('a missing column and a column that comes twice are faults of the heading line', () => {
    expect(reading('\nnaam;afdeling;department\nA;ICT;ICT').faults).toEqual([
      { line: 2, field: 'number', kind: 'missing column' },
      { line: 2, field: 'layer', kind: 'missing column' },
      { line: 2, field: 'department', kind: 'duplicate column' },
    ]);
  });

  test('a file with no heading we know says so once, not once per row', () => {
    const { faults } = reading('a;b\n1;2\n3;4\n');
    expect(faults).toEqual([{ line: 1, field: '', kind: 'no headings', value: 'a · b' }]);
  });
});

describe('rows', () => {
  test('a row that only lacks optional columns at its end is complete', () => {
    const found = reading(`${head};locatie\n1;A;ICT;MT\n`);
    expect(found.faults).toEqual([]);
    expect(found.people).toHaveLength(1);
  });

  test('a row that is too long is a fault unless the extra cells are empty', () => {
    expect(reading(`${head}\n1;A;ICT;MT;;`).faults).toEqual([]);
    expect(reading(`${head}\n1;A;ICT;MT;x`).faults).toEqual([
      { line: 2, field: 'laag', kind: 'too many columns' },
    ]);
  });

  test('lines are counted as an editor does, newlines inside quotes included', () => {
    const { faults } = reading(`sep=;\r\n${head}\r\n1;"A\r\nB";ICT;MT\r\n2;C;;MT\r\n`);
    expect(faults).toEqual([{ line: 5, field: 'afdeling', kind: 'missing' }]);
  });

  test('a quotation mark that is never closed is named by its line', () => {
    const { faults, people } = reading(`${head}\n1;A;ICT;MT\n2;"B;ICT;MT\n3;C;ICT;MT\n`);
    expect(faults[0]).toEqual({ line: 3, field: 'personeelsnummer', kind: 'broken quotes' });
    expect(people).toEqual([]);
  });

  test('a department keeps its first spelling, whatever capitals follow', () => {
    const { people } = reading(`${head}\n1;A;Verkoop;MT\n2;B; VERKOOP ;MT`);
    expect(people.map(({ attributes }) => attributes.department)).toEqual(['Verkoop', 'Verkoop']);
  });

  test('a remembered meaning that the definition no longer has is asked again', () => {
    const { questions } = reading(`${head}\n1;A;ICT;Chef`, {
      columns: {},
      values: { layer: { Chef: 'boss' } },
    });
    expect(questions).toEqual([{ field: 'laag', value: 'Chef', kind: 'unmapped value' }]);
  });

  test('an absurdly long cell is refused and not repeated in full', () => {
    const [fault] = reading(`${head}\n1;${'x'.repeat(300)};ICT;MT`).faults;
    expect(fault).toMatchObject({ line: 2, field: 'naam', kind: 'too long' });
    expect(fault?.value).toHaveLength(41);
  });
});

describe('files that are no staff list', () => {
  const refusal = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
    return 'accepted';
  };

  test('an empty file, and one with headings only', () => {
    expect(refusal(() => reading(''))).toBe('roster.empty');
    expect(refusal(() => reading(`${head}\n\n`))).toBe('roster.empty');
  });

  test('more than 10 MB or 100,000 people', () => {
    expect(refusal(() => reading('x'.repeat(10 * 1024 * 1024 + 1)))).toBe('roster.too-large');
    expect(refusal(() => reading(`${head}\n${'1;A;ICT;MT\n'.repeat(100_001)}`))).toBe(
      'roster.too-large',
    );
  });

  test('a picture', () => {
    const bytes = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
    expect(refusal(() => readRoster({ bytes, definition }))).toBe('roster.other-file');
  });
});
