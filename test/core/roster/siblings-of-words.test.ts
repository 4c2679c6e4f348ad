import { describe, expect, test } from 'vitest';
import { both, eachCell, head, list, peopleOf, read } from './sibling-list.ts';

describe('cells without a result', () => {
  test.each([
    '#¡VALOR!',
    '#¿NOMBRE?',
    '#¡REF!',
    '#ZAHL!',
    '#BEZUG!',
    '#NV',
    '#VALEUR!',
    '#NOM?',
    '#DEĞER!',
    '#LICZBA!',
    '#ЗНАЧ!',
    '#Н/Д',
    '#SPILL!',
    '#PYTHON!',
    '#REF',
    '#VALUE',
    '#N/A N/A',
    'Loading...',
    'Err:522',
    '#####',
  ])('%s is no department', (word) => {
    const { faults } = read(`${head}\n1;An;${word};MT`);
    expect(faults.map(({ kind }) => kind)).toEqual(['formula error']);
  });

  test.each([
    '#1 Team',
    '# Zorg',
    'Laden en lossen',
    '#teamzorg',
    'NULL-meting',
  ])('%s is one', (word) => {
    expect(read(`${head}\n1;An;${word};MT`).people[0]?.attributes.department).toBe(word);
  });
});

test('somebody left also on a date that lost its format', () => {
  const file = `${head};datum uit dienst\n1;An;A;MT;45000\n2;Bo;A;MT;55000\n3;Cas;A;MT;`;
  const { people, passed } = read(file);
  expect(people.map(({ number }) => number)).toEqual(['2', '3']);
  expect(passed.map(({ kind, places }) => [kind, places[0]?.line])).toEqual([['left', 2]]);
});

describe('lists as the programs of staff departments write them', () => {
  /** What is read of the first row: number, name, address, department, site. */
  const firstOf = (heads: string, row: string) => {
    const { people, faults } = read(`${heads}\n${row}`);
    const [first] = people;
    const { department, site } = first?.attributes ?? {};
    return [faults, [first?.number, first?.name, first?.email, department, site]];
  };
  test.each([
    [
      'AFAS',
      'Mdw.;Naam;E-mail werk;OE;Werklocatie;Laag',
      '001;An Dam;a@x.nl;Zorg;Ede;MT',
      ['001', 'An Dam', 'a@x.nl', 'Zorg', 'Ede'],
    ],
    [
      'Exact',
      'Medewerker: Code;Medewerker: Naam;Afdeling: Omschrijving;Laag',
      '7;An Dam;Zorg;MT',
      ['7', 'An Dam', '', 'Zorg', undefined],
    ],
    [
      'Visma',
      'Persnr;Achternaam;Voorvoegsel;Roepnaam;Afdeling omschrijving;Locatie omschr.;Laag',
      '7;Dam;van;An;Zorg;Ede;MT',
      ['7', 'An van Dam', '', 'Zorg', 'Ede'],
    ],
    [
      'Silae',
      'Matricule;Nom;Prénom;Libellé service;Etablissement;Niveau',
      '7;Dupont;Éléonore;Accueil;Lyon;MT',
      ['7', 'Éléonore Dupont', '', 'Accueil', 'Lyon'],
    ],
    [
      'DATEV',
      'Personalnummer\tName, Vorname\tKostenstelle\tAbteilungsbezeichnung\tStandort\tEbene',
      '7\tGroß, Anna\t100\tLager\tKöln\tMT',
      ['7', 'Groß, Anna', '', 'Lager', 'Köln'],
    ],
    [
      'HiBob',
      'Employee ID,Display name,Email,Work: Department,Work: Site,Level',
      '7,An Dam,a@x.nl,Care,Ede,MT',
      ['7', 'An Dam', 'a@x.nl', 'Care', 'Ede'],
    ],
    [
      'ADP',
      'Associate ID,Payroll Name,Home Department Description,Location Description,Work Contact: Work Email,Level',
      '7,"Dam, An",Care,Ede,a@x.nl,MT',
      ['7', 'Dam, An', 'a@x.nl', 'Care', 'Ede'],
    ],
    [
      'Entra ID',
      'userPrincipalName,displayName,surname,mail,givenName,department,employeeId,Level',
      'u@x.nl,An Dam,Dam,a@x.nl,An,Care,7,MT',
      ['7', 'An Dam', 'a@x.nl', 'Care', undefined],
    ],
  ])('%s', (_system, heads, row, expected) => {
    expect(firstOf(heads, row)).toEqual([[], expected]);
  });

  test('a list of SAP, between rules and bars', () => {
    const rule = '-'.repeat(40);
    const list = `02.11.2026   Dynamische Listenausgabe   1\n${rule}\n|PersNr  |Name des Mitarbeiters|OrgEinheit|Ebene|\n${rule}\n|00001234|Jörg Müller|Einkauf|MT|\n${rule}\n`;
    expect(peopleOf(list)).toEqual(['00001234 Jörg Müller Einkauf top']);
  });

  test('of two columns that might be it, the one that names it is taken', () => {
    const { people } = read('Employee ID,Cost Center - Name,Organization,Level\n1,CC1,Care,MT');
    expect(people[0]?.attributes.department).toBe('Care');
  });
});

describe('a language as systems name it', () => {
  test.each([
    ['nl_NL', 'nl'],
    ['nl-NL', 'nl'],
    ['Dutch (Netherlands)', 'nl'],
    ['nl-simple', 'nl-simple'],
    ['Makkelijk Nederlands', 'nl-simple'],
    ['nl (A2)', 'nl-simple'],
    ['English (United States)', 'en'],
    ['Deutsch (Deutschland)', 'de'],
    ['uk_UA', 'uk'],
    ['ar_SA', 'ar'],
    ['Polish (Poland)', 'pl'],
  ])('%s is %s', (written, language) => {
    expect(read(`${head};taal\n1;An;A;MT;${written}`).people[0]?.language).toBe(language);
  });
});

describe('who has left', () => {
  const leftBy = (heading: string, text: string) => {
    const { people, passed, remarks } = read(`${head};${heading}\n1;An;A;MT;${text}`);
    return passed.some(({ kind }) => kind === 'left') ? 'left' : [people.length, remarks.length];
  };
  test.each([
    '31-12-24',
    '31 december 2024',
    '31-déc.-2024',
    'Dec 31, 2024',
    '31.12.2024 00:00',
    '20241231',
    '12/31/2024',
  ])('%s is a day on which somebody left', (date) => {
    expect(leftBy('datum uit dienst', date)).toBe('left');
  });
  test.each([
    '00.00.0000',
    '00-00-0000',
    '31-12-9999',
    'n.v.t.',
    '-',
  ])('%s is no such day', (date) => {
    expect(leftBy('datum uit dienst', date)).toEqual([1, 0]);
  });
  test('what is no date at all is shown to HR', () => {
    expect(leftBy('datum uit dienst', 'eind kwartaal')).toEqual([1, 1]);
  });
  test.each([
    'Inactive - Payroll Eligible',
    'Terminated (2024)',
    'Uit dienst per 1-1',
    'Inaktiv: Kündigung',
  ])('%s is a status of somebody who left', (status) => {
    expect(leftBy('status', status)).toBe('left');
  });
});

describe('what programs make of cells', () => {
  test('letters written for a web page, marks for thousands and lost letters are seen', () => {
    const { people, tidied, remarks } = read(
      `${eachCell((cell) => cell, ',')}\r\n1.234,Zo&euml; &amp; co,R&amp;D,MT\r\n1235,?ebnem,Co?rdinatie,MT`,
    );
    expect(people.slice(2).map(({ number, name }) => [number, name])).toEqual([
      ['1234', 'Zoë & co'],
      ['1235', '?ebnem'],
    ]);
    expect(people[2]?.attributes.department).toBe('R&D');
    expect(tidied.map(({ kind, count }) => [kind, count])).toEqual([
      ['thousands', 1],
      ['entities', 2],
    ]);
    expect(remarks.map(({ kind, count }) => [kind, count])).toEqual([
      ['placeholder', 2],
      ['zeros', 2],
    ]);
  });

  test.each(['1.00007E11', '1,2E5', '1.0E7'])('%s is a shortened number', (number) => {
    expect(read(`${head}\n${number};An;A;MT`).faults).toMatchObject([{ kind: 'scientific' }]);
  });

  test.each([['^'], ['~'], [':'], ['\u001f'], ['||']])('%j separates', (separator) => {
    expect(peopleOf(eachCell((cell) => cell, separator))).toEqual(both);
  });

  test.each([['\u0085'], ['\u2028'], ['\r']])('%j ends lines', (end) => {
    expect(peopleOf(list.replaceAll('\r\n', end))).toEqual(both);
  });

  test('two bytes a letter without a mark, in another alphabet', () => {
    const text = `${head}\n${Array.from({ length: 20 }, (_, at) => `${at + 1};Иван;Обслуживание клиентов;MT`).join('\n')}`;
    const bytes = Uint8Array.from(
      [...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    );
    expect(peopleOf(bytes)[19]).toBe('20 Иван Обслуживание клиентов top');
  });
});

describe('what forms and survey tools write for headings', () => {
  test.each([
    [
      'LimeSurvey',
      'tid,firstname,token,attribute_1 <Personeelsnummer>,attribute_2 <Afdeling>,attribute_3 <Laag>',
      '9,Bo,x,',
    ],
    ['Qualtrics', 'RecipientID,FirstName,ExternalDataReference,Department,Job Level', 'R_1,Bo,'],
    [
      'a form',
      '"Tijdstempel","Wat is je naam?","Wat is je personeelsnummer?","Wat is uw afdeling?","Laag?"',
      '1-12-2026,Bo,',
    ],
  ])('%s', (_tool, headings, first) => {
    expect(peopleOf(`${headings}\n${first}00124,Zorg,Medewerker`)).toEqual([both[1]]);
  });

  test('that nobody knows still stand in columns of their own, for HR to say what they are', () => {
    const { columns } = read('"Hoe heet je?","Je code?","Waar werk je?"\n"An","1","Zorg, thuis"');
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Hoe heet je?',
      'Je code?',
      'Waar werk je?',
    ]);
  });
});
