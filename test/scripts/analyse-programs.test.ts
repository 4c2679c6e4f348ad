import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { savFile } from '../../src/downloads/labelled/sav.ts';

/** A questionnaire of another house, in one language, without layers. */
const definition = `
id: house
version: 1.0.0
title: {nl: Werken in huis}
about: {nl: Drie vragen.}
languages: [nl]
minutes: {from: 1, to: 2}
ballotBytes: 512
attributes:
  - {id: layer, title: {nl: Laag}, values: [{id: lead, label: {nl: Leiding}}, {id: staff, label: {nl: Team}}], ordered: true}
  - {id: ward, title: {nl: Afdeling}}
leaders: [lead]
formats:
  agree:
    kind: rating
    labels: [{nl: Helemaal mee oneens}, {nl: Mee oneens}, {nl: Neutraal}, {nl: Mee eens}, {nl: Helemaal mee eens}]
    notApplicable: {nl: Weet ik niet}
scales:
  - {id: work, title: {nl: Werk}, about: {nl: Het werk.}}
sections:
  - id: all
    screens:
      - title: {nl: Het werk}
        items:
          - {id: g1-sq001, scale: work, format: agree, text: {nl: Ik weet wat ik moet doen.}}
          - {id: g1-sq002, scale: work, format: agree, text: {nl: Ik weet wie beslist.}}
          - {id: stay, format: agree, text: {nl: Ik blijf.}}
`;
const labels = ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'];

async function run(content: string | Uint8Array, ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'analyse-programs-'));
  writeFileSync(join(folder, 'house.yaml'), definition);
  writeFileSync(join(folder, 'answers.csv'), content);
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await analyse(
    ['--definition', 'house.yaml', '--responses', 'answers.csv', '--out', 'out', ...more],
    { folder, today: '2026-11-29', log: say, error: say },
  );
  const file = join(folder, 'out', 'statistics.json');
  const statistics = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return { status, said: said.join('\n'), statistics };
}

/** Ward and three answers of forty people; null is no answer. */
const people = Array.from({ length: 40 }, (_, at) => ({
  ward: ['A', 'B', 'C'][at % 3] ?? '',
  answers: [1 + (at % 5), at === 7 ? null : 1 + ((at * 3) % 5), 1 + ((at * 2) % 5)],
}));
const plain = [
  'ward,g1-sq001,g1-sq002,stay',
  ...people.map(({ ward, answers }) => [ward, ...answers.map((one) => one ?? '')].join(',')),
].join('\n');

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('an export of Qualtrics', () => {
  const own = [
    'StartDate',
    'EndDate',
    'Status',
    'Progress',
    'Duration (in seconds)',
    'Finished',
    'ResponseId',
    'DistributionChannel',
    'UserLanguage',
  ];
  const sheet = (status: string, { ward, answers }: (typeof people)[number], missing: string) => [
    ...[
      '2026-03-01 10:00:00',
      '2026-03-01 10:04:00',
      status,
      '100',
      '240',
      'True',
      'R_1a',
      'anonymous',
      'NL',
    ],
    ward,
    ...answers.map((one) => (one === null ? missing : (labels[one - 1] ?? ''))),
  ];
  const heads = [...own, 'ward', 'g1-sq001', 'g1-sq002', 'stay'];
  const file = csv([
    heads,
    heads.map((head) => `Vraag "${head}",\nin woorden`),
    heads.map((head) => `{"ImportId":"QID_${head}","timeZone":"Europe/Amsterdam"}`),
    sheet('Survey Preview', people[0] as (typeof people)[number], '-99'),
    ...people.map((one) => sheet('IP Address', one, '-99')),
  ]);

  it('is named, gives the same as a plain file, and its trial runs do not count', async () => {
    const { status, said, statistics } = await run(file);
    expect(said).toContain(
      'Read as an export of Qualtrics. Its own columns are left out: StartDate,',
    );
    expect(said).toContain('Trial runs of the questionnaire, left out: 1 rows');
    expect(said).toContain('-99 was read as "no answer", 1 times');
    expect(said).not.toContain('"StartDate" is not in the definition');
    expect(status).toBe(0);
    expect(statistics.scales).toEqual((await run(plain)).statistics.scales);
  });
});

describe('an export of LimeSurvey', () => {
  const rows = (cell: (answer: number | null) => string) =>
    people.map(({ ward, answers }, at) => [
      ...[String(at + 1), '2026-03-01 10:00:00', '2', 'nl', '1234'],
      ward,
      ...answers.map(cell),
    ]);

  it.each([
    ['codes of answers', 'G1[SQ001]', (one: number) => `A${one}`],
    ['long codes', 'G1[SQ001]', (one: number) => `AO0${one}`],
    ['numbers', 'G1[SQ001]', String],
    [
      'whole answers',
      'G1[SQ001]. Het werk [Ik weet wat ik moet doen]',
      (one: number) => labels[one - 1] ?? '',
    ],
  ])('with %s gives the same as a plain file', async (_, heading, write) => {
    const head = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'ward'];
    const second = heading.replace('SQ001', 'SQ002');
    const file = csv([
      [...head, heading, second, 'stay'],
      ...rows((one) => (one === null ? 'N/A' : write(one))),
    ]);
    const { status, said, statistics } = await run(file);
    expect(said).toContain('Read as an export of LimeSurvey');
    expect(status).toBe(0);
    expect(statistics.scales).toEqual((await run(plain)).statistics.scales);
  });
});

describe('a workbook', () => {
  const cells = plain.split('\n').map((line) => line.split(','));
  const asNumbers = cells.map((row) =>
    row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
  );

  it('gives the same as a plain file, from its first sheet that people see and that has rows', async () => {
    const found = await run(
      await writeXlsx({
        sheets: [
          { name: 'About', rows: [['Exported on 1 March']] },
          { name: 'Old', rows: cells.slice(0, 3), hidden: true },
          { name: 'Answers', rows: asNumbers },
        ],
      }),
    );
    expect(found.said).toContain('40 rows read (workbook, sheet “Answers”)');
    expect(found.statistics).toEqual((await run(plain)).statistics);
  });

  it('that is damaged, or something else, is named with what to do, and nothing is written', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'Answers', rows: asNumbers }] });
    const refused: [string | Uint8Array, string][] = [
      [whole.slice(0, whole.length / 2), 'answers.csv is a damaged workbook'],
      ['%PDF-1.7\n1 0 obj', 'This is a PDF.'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'This is an Excel file from before 2007 (.xls).'],
    ];
    for (const [file, words] of refused) {
      const { status, said, statistics } = await run(file);
      expect([status, statistics]).toEqual([2, null]);
      expect(said).toContain(words);
    }
  });
});

describe('a file of SPSS', () => {
  const sav = (missing: number | null = null) =>
    savFile({
      title: 'House',
      date: '2026-03-01',
      variables: [
        {
          name: 'ward',
          label: 'Afdeling',
          labels: [
            [1, 'A'],
            [2, 'B'],
            [3, 'C'],
          ],
        },
        ...['g1_sq001', 'g1_sq002', 'stay'].map((name) => ({
          name,
          label: name,
          labels: [
            ...labels.map((label, at) => [at + 1, label] as const),
            [8, 'Weet ik niet'] as const,
          ],
        })),
        { name: 'remark', label: 'Opmerking', width: 30 },
      ],
      rows: people.map(({ ward, answers }) => [
        'ABC'.indexOf(ward) + 1,
        ...answers.map((one) => one ?? missing),
        'een opmerking, met é',
      ]),
    });

  it('gives the same as a plain file, with the names of groups from its labels', async () => {
    const found = await run(sav());
    expect(found.said).toContain('40 rows read (SPSS)');
    expect(found.status).toBe(0);
    expect(found.statistics.scales).toEqual((await run(plain)).statistics.scales);
  });

  it('is read in its packed forms too', async () => {
    const wanted = (await run(sav())).statistics;
    for (const packed of [byCodes(sav()), deflated(sav())])
      expect((await run(packed)).statistics).toEqual(wanted);
  });

  it('may have a code whose label says that it is no answer', async () => {
    const { statistics } = await run(sav(8));
    expect(statistics.scales).toEqual((await run(plain)).statistics.scales);
  });

  it('that is cut off is refused in words, and nothing is written', async () => {
    for (const file of [sav().slice(0, 300), sav().slice(0, -5), deflated(sav()).slice(0, -9)]) {
      const { status, said, statistics } = await run(file);
      expect([status, statistics]).toEqual([2, null]);
      expect(said).toContain('damaged or cut off');
    }
  });
});

describe('codes and weights', () => {
  it('refuse a code that nobody explained, and take it once it is explained', async () => {
    const file = plain.replace(/\nA,\d,\d,/, '\nA,-1,-1,');
    const refused = await run(file);
    expect(refused.status).toBe(2);
    expect(refused.said).toContain('--missing=-1');
    const { status, said } = await run(file, '--missing=-1');
    expect(status).toBe(0);
    expect(said).toContain('-1 was read as "no answer", 2 times');
  });

  it('give one line for 25,000 rows that are wrong alike', async () => {
    const rows = Array.from({ length: 25_000 }, () => 'A,6,4,4').join('\n');
    const { status, said } = await run(`ward,g1-sq001,g1-sq002,stay\n${rows}`);
    expect(status).toBe(2);
    expect(said.match(/g1-sq001/g)).toHaveLength(1);
    expect(said).toContain('row 2, g1-sq001: "6"');
    expect(said).toContain('(24999 more rows like it: 3, 4, 5 …)');
  });

  const weighted = (weight: (at: number) => string) =>
    plain
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'w' : weight(at - 1)}`)
      .join('\n');

  it('weigh means, with the number of people that they are as certain as, and say where', async () => {
    const { statistics, said, status } = await run(
      weighted((at) => (at % 2 ? '0.5' : '1,5')).replace(/(\d),(\d)$/gm, '$1.$2'),
      '--weights',
      'W',
    );
    expect(said).toContain('Weights count in the section "weighted"');
    expect(status).toBe(0);
    const [scale] = statistics.weighted.scales;
    expect(scale.nEffective).toBeLessThan(scale.n);
    expect(scale.designEffect).toBeCloseTo(scale.n / scale.nEffective, 12);
    const alike = await run(
      weighted(() => '2'),
      '--weights',
      'w',
    );
    const [same] = alike.statistics.weighted.scales;
    expect(same.mean).toBeCloseTo(alike.statistics.scales[0].mean, 12);
    expect(same.nEffective).toBeCloseTo(same.n, 9);
    expect(alike.statistics.scales).toEqual((await run(plain)).statistics.scales);
  });

  it('leave a row of weight 0 out of the weighted means', async () => {
    const kept = await run(
      weighted((at) => (at < 3 ? '0' : '1')),
      '--weights',
      'w',
    );
    const [scale] = kept.statistics.weighted.scales;
    const scored = kept.statistics.scales[0].nScored;
    expect(scored - scale.n).toBeGreaterThan(0);
    expect(scale.nEffective).toBeCloseTo(scale.n, 9);
  });

  it.each(['', '-1', 'veel'])('refuse the weight "%s" by its row', async (weight) => {
    const { status, said } = await run(
      weighted((at) => (at === 3 ? weight : '1')),
      '--weights',
      'w',
    );
    expect(status).toBe(2);
    expect(said).toContain(`row 5, w: "${weight}" is not a weight`);
  });

  it('refuse a column of weights that is not there', async () => {
    const { status, said } = await run(plain, '--weights', 'gewicht');
    expect(status).toBe(2);
    expect(said).toContain('There is no column "gewicht"');
  });
});

/** Where the cases begin: after the record that ends the dictionary. */
function dataAt(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset);
  for (let at = 176; at < file.length - 8; at += 1) {
    if (view.getInt32(at, true) === 999 && view.getInt32(at + 4, true) === 0) return at + 8;
  }
  throw new Error('no end of the dictionary');
}

/** The cases by codes of a byte: small numbers as themselves and 100, the rest behind a 253. */
function codesOf(file: Uint8Array): Buffer {
  const view = new DataView(file.buffer, file.byteOffset);
  const parts: Buffer[] = [];
  let codes: number[] = [];
  let behind: Uint8Array[] = [];
  const put = () => {
    while (codes.length < 8) codes.push(0);
    parts.push(Buffer.from(codes), ...behind.map((one) => Buffer.from(one)));
    codes = [];
    behind = [];
  };
  for (let at = dataAt(file); at < file.length; at += 8) {
    const value = view.getFloat64(at, true);
    const unit = file.subarray(at, at + 8);
    if (value === -Number.MAX_VALUE) codes.push(255);
    else if (Number.isInteger(value) && value > -99 && value < 152) codes.push(value + 100);
    else if (unit.every((byte) => byte === 0x20)) codes.push(254);
    else {
      codes.push(253);
      behind.push(unit);
    }
    if (codes.length === 8) put();
  }
  codes.push(252);
  put();
  return Buffer.concat(parts);
}

function byCodes(file: Uint8Array): Uint8Array {
  const head = Buffer.from(file.slice(0, dataAt(file)));
  head.writeInt32LE(1, 72);
  return Buffer.concat([head, codesOf(file)]);
}

/** As `.zsav` has it: the codes in deflated blocks, and where these are at the end. */
function deflated(file: Uint8Array): Uint8Array {
  const head = Buffer.from(file.slice(0, dataAt(file)));
  head.write('$FL3', 0, 'latin1');
  head.writeInt32LE(2, 72);
  const codes = codesOf(file);
  const pieces = [codes.subarray(0, 500), codes.subarray(500)];
  const blocks = pieces.map((piece) => deflateSync(piece));
  const begin = head.length + 24;
  const end = blocks.reduce((sum, block) => sum + block.length, begin);
  const start = Buffer.alloc(24);
  start.writeBigInt64LE(BigInt(head.length), 0);
  start.writeBigInt64LE(BigInt(end), 8);
  start.writeBigInt64LE(BigInt(24 + 24 * blocks.length), 16);
  const trailer = Buffer.alloc(24);
  trailer.writeBigInt64LE(-100n, 0);
  trailer.writeInt32LE(500, 16);
  trailer.writeInt32LE(blocks.length, 20);
  let at = begin;
  const entries = blocks.map((block, place) => {
    const entry = Buffer.alloc(24);
    entry.writeBigInt64LE(BigInt(head.length + 500 * place), 0);
    entry.writeBigInt64LE(BigInt(at), 8);
    entry.writeInt32LE(pieces[place]?.length ?? 0, 16);
    entry.writeInt32LE(block.length, 20);
    at += block.length;
    return entry;
  });
  return Buffer.concat([head, start, ...blocks, trailer, ...entries]);
}
