import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { likelyEncoding } from '../../../src/core/roster/file/likely-encoding.ts';
import { decodeSingleByte, singleByte } from '../../../src/core/roster/file/single-byte.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/**
 * The files of `strangers.test.ts` are one case of each kind. These are others of the same kinds:
 * another program, another encoding, another place in the file.
 */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const read = (file: string | Uint8Array) =>
  readRoster({
    bytes: typeof file === 'string' ? strToU8(file) : file,
    definition,
    choices: { today: '2026-11-29' },
  });
const peopleOf = (file: string | Uint8Array) => {
  const { people, faults } = read(file);
  expect(faults).toEqual([]);
  return people.map(({ number, name, attributes }) =>
    [number, name, attributes.department, attributes.layer].join(' '),
  );
};

const head = 'personeelsnummer;naam;afdeling;laag';
const rows = ['00123;Zoë;Coördinatie;MT', '00124;Bo;Zorg;Medewerker'];
const list = [head, ...rows].join('\r\n');
const both = ['00123 Zoë Coördinatie top', '00124 Bo Zorg employee'];
const eachCell = (change: (cell: string) => string, joint = ';') =>
  [head, ...rows].map((row) => row.split(';').map(change).join(joint)).join('\r\n');

describe('the same list, however a program writes it', () => {
  const utf32 = Uint8Array.from(
    [...`\ufeff${list}`].flatMap((one) => {
      const code = one.charCodeAt(0);
      return [code & 255, code >> 8, 0, 0];
    }),
  );
  test.each<[string, string | Uint8Array]>([
    ['cells filled up with zero bytes', eachCell((cell) => cell.padEnd(30, '\0'))],
    ['four bytes a letter', utf32],
    ['a byte order mark twice', `\ufeff\ufeff${list}`],
    ['a byte order mark in the middle', list.replace('\r\n00124', '\r\n\ufeff00124')],
    [
      'a byte order mark before a quoted heading',
      `\ufeff"${head.replace(';', '";')}\r\n${rows.join('\r\n')}`,
    ],
    ['a separator announced that is not there', `sep=,\r\n${list}`],
    ['a separator announced after a mark', `\ufeffsep=|\r\n${eachCell((cell) => cell, '|')}`],
    ['tabs with spaces around them', eachCell((cell) => ` ${cell} `, '\t')],
    ['every line a quoted cell', [head, ...rows].map((row) => `"${row}"`).join('\r\n')],
    [
      'every line a quoted cell of quoted cells',
      [head, ...rows]
        .map(
          (row) =>
            `"${row.replace(/;(.*)/, (_, rest) => `,""${rest.replaceAll(';', '"",""')}""`)}";;`,
        )
        .join('\r\n'),
    ],
    ['apostrophes around every cell', eachCell((cell) => `'${cell}'`)],
    ['typographic quotation marks around every cell', eachCell((cell) => `“${cell}”`)],
    ['German quotation marks around every cell', eachCell((cell) => `„${cell}“`)],
    ['separators at the end of every line', eachCell((cell) => cell).replace(/$/gm, ';;;')],
    [
      'a table of Markdown',
      `| ${eachCell((cell) => cell, ' | ').replaceAll('\r\n', ' |\n| ')} |`.replace(
        '\n',
        '\n|---|:--|--:|---|\n',
      ),
    ],
    ['a line below the headings (SQL)', list.replace('\r\n', '\r\n-----;-----;----;----\r\n')],
    ['lines that end in CR LF twice', list.replaceAll('\r\n', '\r\r\n')],
    ['an end-of-file mark of DOS', `${list}\r\n\u001a`],
    [
      'headings of two lines, with commas',
      eachCell((cell) => cell, ',').replace('personeelsnummer', '"personeels-\nnummer"'),
    ],
  ])('%s', (_name, file) => {
    expect(peopleOf(file)).toEqual(both);
  });
});

describe('the encoding of a list without a mark', () => {
  const western = ['windows-1252', 'macintosh', 'cp437', 'cp850'] as const;
  const eastern = ['windows-1250', 'iso-8859-2', 'cp852'] as const;
  test.each<[string, string, readonly (keyof typeof singleByte)[]]>([
    ['Dutch', 'Zoë Coördinatie René Crèche', [...western, 'windows-1254']],
    ['one Dutch name', 'Zoë', western],
    ['Dutch capitals', 'ZOË COÖRDINATIE RENÉ', ['windows-1252', 'macintosh', 'cp850']],
    ['French', 'François Hélène Noël Benoît Bâtiment Ingénierie', western],
    ['German', 'Müller Geschäftsführung Großhandel Jörg', [...western, 'iso-8859-2']],
    ['Spanish', 'Muñoz Núñez José Peña Administración', western],
    ['Portuguese', 'João Conceição Gonçalves', ['windows-1252', 'macintosh', 'cp850']],
    ['Danish', 'Sørensen Åse Kjær Økonomi', ['windows-1252', 'macintosh', 'cp850']],
    ['Portuguese with one more', 'João Simões', ['windows-1252']],
    [
      'Hungarian letters that are Portuguese elsewhere',
      'Győző Papp István Tóth Ágnes',
      ['windows-1250', 'iso-8859-2'],
    ],
    ['one Polish name', 'Tomasz Zieliński', ['windows-1250', 'iso-8859-2']],
    ['Croatian names', 'Josip Babić Ana Marić', ['windows-1250', 'iso-8859-2']],
    ['one Czech name', 'Lenka Marková', ['windows-1250', 'iso-8859-2']],
    ['Icelandic', 'Þórður Sigurðsson Guðrún', ['windows-1252']],
    ['Polish', 'Łukasz Żak Dział Księgowość', [...eastern, 'mac-central-europe']],
    [
      'Polish names in a Dutch list',
      'Łukasz Zoë Coördinatie Michał',
      ['windows-1250', 'iso-8859-2'],
    ],
    ['Czech', 'Dvořák Jiří Účetnictví Žižka Čapek', [...eastern, 'mac-central-europe']],
    ['Hungarian', 'Ügyfélszolgálat Győző Szűcs', eastern],
    ['Romanian', 'Constanţa Ştefan Bălan Relaţii', eastern],
    ['Croatian', 'Đorđe Kovačić Šime Žarko', eastern],
    ['Turkish', 'Şebnem Öz Işık Müşteri Yıldız', ['windows-1254']],
    ['Turkish names in a Dutch list', 'Zoë Coördinatie Yıldız Şahin Doğan', ['windows-1254']],
    ['Lithuanian', 'Šiauliai Žemaitė Jonušas Skyrių', ['windows-1257']],
    ['Latvian', 'Bērziņš Jānis Kalniņa Nodaļa', ['windows-1257']],
    ['Russian', 'Иван Петров Обслуживание ОТДЕЛ', ['windows-1251']],
    ['Ukrainian', 'Київ Відділ обслуговування Єва', ['windows-1251']],
    ['Greek', 'Γιώργος Εξυπηρέτηση Παπαδόπουλος', ['windows-1253']],
  ])('%s is read as it was written', (_language, words, encodings) => {
    const text = words.replaceAll(' ', ';\n');
    for (const encoding of encodings) {
      const bytes = Uint8Array.from([...text], (letter) => {
        const code = letter.charCodeAt(0);
        return code < 128 ? code : 128 + singleByte[encoding].indexOf(letter);
      });
      const taken = likelyEncoding(bytes);
      expect([encoding, decodeSingleByte(bytes, taken)]).toEqual([encoding, text]);
    }
  });
});

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

const cellsOf = (cells: string[]) =>
  `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

test('a sheet with headings and nobody below them is not the list', () => {
  const names = ['Sjabloon', 'Personeel'];
  const sheets = [[head], [head, ...rows]];
  const relation = (at: number) =>
    `<Relationship Id="r${at}" Type="x/worksheet" Target="${at}.xml"/>`;
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook>${names.map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`).join('')}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => relation(at)).join('')}</Relationships>`,
  };
  sheets.forEach((lines, at) => {
    parts[`xl/${at}.xml`] = lines.map((line) => cellsOf(line.split(';'))).join('');
  });
  const file = zipSync(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, strToU8(v)])));
  expect(peopleOf(file)).toEqual(both);
  expect(read(file).source.sheets).toEqual([
    { name: 'Sjabloon', fate: 'also a list' },
    { name: 'Personeel', fate: 'read' },
  ]);
});

describe('tables in markup', () => {
  const heads = head
    .split(';')
    .map((one) => `<th>${one}`)
    .join('');
  test('a cell that reaches down stands in each row that it reaches', () => {
    const page = `<table><tr>${heads}<tr><td>1<td>An<td rowspan=3>Zorg<td>MT<tr><td>2<td>Bo<td>MT<tr><td>3<td>Cas<td rowspan=2>Medewerker<tr><td>4<td>Di<td>ICT</table>`;
    expect(peopleOf(page)).toEqual([
      '1 An Zorg top',
      '2 Bo Zorg top',
      '3 Cas Zorg employee',
      '4 Di ICT employee',
    ]);
    const sheet = (cells: string) =>
      `<Row>${cells.replace(/[^/;]+/g, (text) => `<Cell><Data>${text}</Data></Cell>`).replaceAll(';', '')}</Row>`;
    const book = `<?xml version="1.0"?><Workbook><Worksheet><Table>${sheet(head)}${sheet('1;An;Zorg;MT').replace('<Cell><Data>Zorg', '<Cell ss:MergeDown="1"><Data>Zorg')}<Row><Cell><Data>2</Data></Cell><Cell><Data>Bo</Data></Cell><Cell><Data>MT</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(peopleOf(book)).toEqual(['1 An Zorg top', '2 Bo Zorg top']);
  });

  test('a flat OpenDocument file is a spreadsheet, also where a cell shows nothing of its value', () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const row = (line: string) =>
      `<table:table-row>${line.split(';').map(cell).join('')}</table:table-row>`;
    const number = '<table:table-cell office:value-type="float" office:value="7"/>';
    const body = [head, ...rows].map(row).join('') + row('x;Di;Zorg;MT').replace(cell('x'), number);
    const file = `<?xml version="1.0"?><office:document xmlns:office="o"><office:body><table:table table:name="L">${body}</table:table></office:body></office:document>`;
    expect(read(file).source.kind).toBe('ods');
    expect(peopleOf(file)).toEqual([...both, '7 Di Zorg top']);
  });
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
