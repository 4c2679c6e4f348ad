import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decode, type RosterEncoding } from '../../../src/core/roster/file/decode.ts';
import { likelyEncoding } from '../../../src/core/roster/file/likely-encoding.ts';
import { decodeSingleByte, singleByte } from '../../../src/core/roster/file/single-byte.ts';
import { both, eachCell, head, list, peopleOf, read, rows } from './sibling-list.ts';

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
    ['Arabic', 'محمد علي فاطمة المبيعات خدمة العملاء', ['windows-1256']],
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

describe('an encoding that no guess is sure of', () => {
  test.each<[RosterEncoding, string, string]>([
    ['windows-1255', 'רות כהן', 'f8e5fa20ebe4ef'],
    ['iso-8859-5', 'Ольга Сидорова', 'bedbecd3d020c1d8d4dee0ded2d0'],
    ['iso-8859-7', 'Ελένη Παππά', 'c5ebddede720d0e1f0f0dc'],
    ['koi8-u', 'Олена Їжак', 'efccc5cec120b7d6c1cb'],
    ['ibm866', 'Ольга Сидорова', '8eabeca3a02091a8a4aee0aea2a0'],
    ['x-mac-cyrillic', 'Ольга Сидорова', '8eebfce3e02091e8e4eef0eee2e0'],
    ['shift_jis', '田中 はな', '936392862082cd82c8'],
    ['euc-jp', '田中 はな', 'c5c4c3e620a4cfa4ca'],
    ['gb18030', '王小明', 'cdf5d0a1c3f7'],
    ['big5', '陳大文', 'b3afa46aa4e5'],
    ['euc-kr', '김민수', 'b1e8b9cebcf6'],
  ])('%s shows a sample, and is read when it is chosen', (encoding, name, hex) => {
    const bytes = Buffer.concat([
      Buffer.from('1;'),
      Buffer.from(hex, 'hex'),
      Buffer.from(';ICT\n'),
    ]);
    expect(decode(bytes).sample).not.toEqual([]);
    expect(decode(bytes, encoding).text).toBe(`1;${name};ICT\n`);
  });
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
