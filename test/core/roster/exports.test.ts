import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/** Lists with the headings and habits of staff systems that the other tests do not have. */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const read = (text: string) => readRoster({ text, definition, choices: { today: '2026-11-29' } });
const head = 'personeelsnummer;naam;afdeling;laag';

describe('the columns of an export', () => {
  test.each([
    [
      'ADP, by the number of a file',
      'Co Code,File #,Payroll Name,Home Department,Location,Status,Level\nABC,001234,"Dam, An",Care,Ede,A - Active,MT',
      ['001234', 'Dam, An', '', 'Care', 'Ede'],
    ],
    [
      'ADP, with legal names',
      'Associate ID,Legal First Name,Legal Last Name,Work Contact: Work Email,Home Department Description,Level\nA7,An,Dam,a@x.nl,Care,MT',
      ['A7', 'An Dam', 'a@x.nl', 'Care', undefined],
    ],
    [
      'AFAS, with a code beside the words',
      'Medewerker;Naam medewerker;E-mail werk;Org. eenheid;Organisatorische eenheid;Laag\n12;An;a@x.nl;100;Zorg;MT',
      ['12', 'An', 'a@x.nl', 'Zorg', undefined],
    ],
    [
      'AFAS, with names of fields',
      'EmployeeId;DisplayName;Email_work;OrgunitDescription;Laag\n12;An;a@x.nl;Zorg;MT',
      ['12', 'An', 'a@x.nl', 'Zorg', undefined],
    ],
    [
      'SAP, with a code beside the words',
      'Pers.Nr.\tNachn.\tVorname\tOrgEinheit\tOrganisationseinheit\tEbene\n00012\tGroß\tJörg\t50001\tEinkauf\tMT',
      ['00012', 'Jörg Groß', '', 'Einkauf', undefined],
    ],
    [
      'SAP, with a name under the number',
      'Pers.No.;Personnel Number;Org. Unit Text;Level\n00012;An Dam;Care;MT',
      ['00012', '', '', 'Care', undefined],
    ],
    [
      'DATEV',
      'Pnr;Familienname;Vorname;Abt.-Nr.;Abteilungsname;Austritt am;Hierarchiestufe\n00007;Groß;Jörg;1;Lager;;MT',
      ['00007', 'Jörg Groß', '', 'Lager', undefined],
    ],
    [
      'Raet',
      'Objectid;Persnr.;Samengestelde naam;E-mailadres intern;OE-omschrijving;Niveau\n9;12;A. van Dam-Vos;a@x.nl;Zorg;MT',
      ['12', 'A. van Dam-Vos', 'a@x.nl', 'Zorg', undefined],
    ],
    [
      'Sage',
      'Matricule salarié;Nom d’usage;Prénom;Adresse mail professionnelle;Service;Date sortie;Niveau\n7;Dupont;Éléonore;a@x.fr;Accueil;;MT',
      ['7', 'Éléonore Dupont', 'a@x.fr', 'Accueil', undefined],
    ],
    [
      'Cegid',
      'Matricule;Nom de famille;Prénom usuel;E-mail pro;Libellé du service;Niveau\n7;Dupont;Éléonore;a@x.fr;Accueil;MT',
      ['7', 'Éléonore Dupont', 'a@x.fr', 'Accueil', undefined],
    ],
    [
      'two languages',
      'Personeelsnummer / Employee number;Naam / Name;Afdeling/OE;Laag | Level\n7;An;Zorg;MT',
      ['7', 'An', '', 'Zorg', undefined],
    ],
    [
      'numbered questions of a form',
      '1. Personeelsnummer;2. Naam;3) Afdeling;d. Laag\n7;An;Zorg;MT',
      ['7', 'An', '', 'Zorg', undefined],
    ],
    [
      'headings of two rows of which some reach down',
      'personeelsnummer;naam;Organisatie;\n;;afdeling;laag\n7;An;Zorg;MT',
      ['7', 'An', '', 'Zorg', undefined],
    ],
  ])('%s', (_system, list, expected) => {
    const { people, faults } = read(list);
    const [first] = people;
    const { department, site } = first?.attributes ?? {};
    expect(faults).toEqual([]);
    expect([first?.number, first?.name, first?.email, department, site]).toEqual(expected);
  });

  test('two columns of words for one field are still for HR to decide', () => {
    const { faults } = read('personeelsnummer;afdeling;department;laag\n1;Zorg;Care;MT');
    expect(faults).toMatchObject([{ field: 'department', kind: 'duplicate column' }]);
  });
});

describe('who is no longer there', () => {
  test('is told by what a system writes behind the name, and by a code that it cannot know', () => {
    const list = 'Employee ID,Worker,Department,Level,Status Code';
    const { people, passed, remarks } = read(
      `${list}\n1,An (On Leave),A,MT,A\n2,Bo (Terminated),A,MT,A\n3,Cas,A,MT,T`,
    );
    expect(people.map(({ number }) => number)).toEqual(['1', '3']);
    expect(passed).toMatchObject([{ kind: 'left', places: [{ line: 3 }] }]);
    expect(remarks).toMatchObject([{ kind: 'status', places: [{ line: 4, text: 'T' }] }]);
  });
});

describe('lines that a report adds', () => {
  test('totals below each group, feet of pages and counts are no people', () => {
    const { people, passed, faults } = read(
      `${head}\n1;An;Zorg;MT\n;;Zorg Total;1\nPagina 1 van 2;;;\n${head}\n2;Bo;ICT;MT\n;;Grand Total;2\n2 records;;;`,
    );
    expect([faults, people.map(({ number }) => number)]).toEqual([[], ['1', '2']]);
    expect(passed.map(({ kind, count }) => [kind, count])).toEqual([
      ['total', 2],
      ['note', 2],
      ['heading again', 1],
    ]);
  });
});

describe('cells', () => {
  test.each([
    '=T("00123")',
    '"=""00123""&"""""',
    '=00123',
  ])('%s is a number that Excel left alone', (cell) => {
    expect(read(`${head}\n${cell};An;A;MT`).people[0]?.number).toBe('00123');
  });

  test.each([
    'SMTP:a@x.nl',
    'a@x.nl#mailto:a@x.nl#',
    'i:0#.f|membership|a@x.nl',
  ])('%s is an address', (cell) => {
    expect(read(`${head};e-mail\n1;An;A;MT;${cell}`).people[0]?.email).toBe('a@x.nl');
  });

  test.each([
    'Co+APY-rdinatie',
    'Co%C3%B6rdinatie',
    'Co=C3=B6rdinatie',
    'Co\\u00f6rdinatie',
    'Co├Ârdinatie',
    'Co√∂rdinatie',
    'CoĂ¶rdinatie',
  ])('%s was damaged', (cell) => {
    expect(read(`${head}\n1;An;${cell};MT`).faults).toMatchObject([{ kind: 'spoiled' }]);
  });

  test.each([
    ['ІТ', 'IT'],
    ['0100', '100'],
    ['100.0', '100'],
  ])('the departments %s and %s are named as alike', (one, other) => {
    const { alike } = read(`${head}\n1;An;${one};MT\n2;Bo;${other};MT`);
    expect(alike).toEqual([{ field: 'department', names: [one, other] }]);
  });
});
