import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { withLayers } from '../../scripts/analyse/read-definition.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import { decodeSingleByte } from '../../src/core/roster/file/single-byte.ts';
import { savFile } from '../../src/downloads/labelled/sav.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyse-exports-'));

async function run(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await analyse(args, { folder, today: '2026-11-21', log: say, error: say });
  return { status, said: said.join('\n') };
}

/** Drafts a definition of a file and analyses it with that at once. */
async function draftAndRun(name: string, file: string | Uint8Array) {
  writeFileSync(join(folder, name), file);
  const yaml = `${name}.yaml`;
  const made = await run('--init', '--responses', name, '--out', yaml);
  const { definition } = loadDefinition(readFileSync(join(folder, yaml), 'utf8'), withLayers);
  const ran = await run('--responses', name, '--definition', yaml, '--out', `${name}.out`);
  expect(ran.status).toBe(0);
  const statistics = JSON.parse(
    readFileSync(join(folder, `${name}.out`, 'statistics.json'), 'utf8'),
  );
  return { made: made.said, ran: ran.said, definition, statistics };
}

const forty = <Row>(row: (at: number) => Row) => Array.from({ length: 40 }, (_, at) => row(at));
/** `layer` is added where a file has none. */
const ids = (parts: readonly { id: string }[] = []) =>
  parts.map(({ id }) => id).filter((id) => id !== 'layer');

describe('exports of survey programs', () => {
  it('lose no column to what a program adds: numbers of sheets, dates, what is the same for all, weights', async () => {
    const heads = 'nr;date;unit;kind;Q_1;Q_2;Q_3;share;weight';
    const rows = forty(
      (at) =>
        `${118_700_000 + at};1${at % 3}-03-2026 09:14;${at % 2 ? 'east' : 'west'};done;${1 + (at % 5)};${5 - (at % 4)};${1 + ((at * 3) % 5)};${at % 7}0%;${at % 3},25`,
    );
    const { made, ran, definition } = await draftAndRun('sheets.csv', [heads, ...rows].join('\n'));
    expect(ids(definition?.attributes)).toEqual(['unit']);
    expect(ids(definition?.scales)).toEqual(['q']);
    expect(made).toContain('"nr" holds long numbers (first in row 2)');
    expect(made).toContain('"date" holds dates');
    expect(made).toContain('"kind" is the same everywhere');
    expect(made).toContain('"share" holds numbers with decimals');
    expect(made).toContain('analyse with --weights "weight"');
    const left =
      'Columns that are not in the definition are left out: nr, date, kind, share, weight.';
    expect(ran).toContain(left);
  });

  it.each([
    ['SurveyMonkey', 'Respondent ID,Collector ID,Start Date', '1187,44,03/12/2026 09:11:22'],
    ['Typeform', 'Response Type,Submit Date (UTC),Network ID', 'completed,2026-03-12 09:14:22,9a1'],
    ['LimeSurvey', 'Response ID,Date submitted,Last page', '7,2026-03-12 09:16:22,3'],
    ['Qualtrics', 'ResponseId,Finished,Recommend_NPS_GROUP', 'R_1,1,Promoter'],
  ])('of %s are known by their own columns, which are no questions and no groups', async (program, heads, cells) => {
    const rows = forty(
      (at) => `${cells},${at % 2 ? 'east' : 'west'},${1 + (at % 5)},${5 - (at % 4)}`,
    );
    const file = [`${heads},unit,Q_1,Q_2`, ...rows].join('\n');
    const { ran, definition } = await draftAndRun(`${program}.csv`, file);
    expect(ran).toContain(
      `Read as an export of ${program}. Its own columns are left out: ${heads.split(',').join(', ')}.`,
    );
    expect(ids(definition?.attributes)).toEqual(['unit']);
  });

  it('keeps the question above the kind of an answer that SurveyMonkey writes under it', async () => {
    const heads = [
      'Respondent ID,Collector ID,Which ward?,,How is work?,',
      ',,Response,Other (please specify),It is clear,I get help',
    ];
    const rows = forty((at) => `${at},1,ward ${at % 2},,${at % 2 ? 'Agree' : 'Disagree'},Neutral`);
    const { definition } = await draftAndRun('wards.csv', [...heads, ...rows].join('\n'));
    expect(ids(definition?.attributes)).toEqual(['which-ward']);
  });

  it.each([
    ['windows-1254', 'Müşteri İlişkileri', 'Çağrı Merkezi'],
    ['windows-1250', 'Księgowość', 'Sprzedaż'],
  ] as const)('in %s keep the letters of their departments', async (encoding, first, second) => {
    const text = [
      'department;Q_1;Q_2',
      ...forty((at) => `${at % 2 ? first : second};${1 + (at % 5)};${5 - (at % 4)}`),
    ].join('\n');
    const letters = decodeSingleByte(
      Uint8Array.from({ length: 128 }, (_, at) => at + 128),
      encoding,
    );
    const bytes = Uint8Array.from(text, (letter) => {
      const place = letters.indexOf(letter);
      return place < 0 ? letter.charCodeAt(0) : place + 128;
    });
    const { ran, statistics } = await draftAndRun(`${encoding}.csv`, bytes);
    expect(ran).toContain(encoding);
    const groups = statistics.scales[0].by.department.map(({ group }: { group: string }) => group);
    expect(groups.sort()).toEqual([first, second].sort());
  });

  it('of SPSS make groups of numbers that all have a name of their own', async () => {
    const variables = [
      { name: 'unit', label: 'Unit', labels: ['Care', 'Staff', 'Kitchen', 'Garden'] },
      { name: 'q_1', label: 'We help', labels: [] },
      { name: 'q_2', label: 'We plan', labels: [] },
    ].map(({ labels, ...one }) => ({
      ...one,
      labels: labels.map((label, at) => [at + 1, label] as const),
    }));
    const rows = forty((at) => [1 + (at % 4), 1 + (at % 5), 5 - (at % 4)]);
    const file = savFile({ title: 'Units', date: '2026-03-01', variables, rows });
    const { definition, statistics } = await draftAndRun('units.sav', file);
    expect(ids(definition?.attributes)).toEqual(['unit']);
    const [first] = statistics.scales[0].by.unit;
    expect(first.group).toBe('Care');
  });

  it.each([
    ['nothing.csv', '', 'nothing.csv is empty. Its first line must hold the headings.'],
    ['heads.csv', 'unit,q1,q2\n', 'heads.csv has headings, but no rows with answers.'],
    [
      'picture.csv',
      Uint8Array.from({ length: 999 }, (_, at) => (at * 73 + 137) % 256),
      'picture.csv is a damaged workbook',
    ],
  ])('that hold no answers are refused in a line that says so: %s', async (name, file, words) => {
    writeFileSync(join(folder, name), file);
    const { status, said } = await run('--init', '--responses', name, '--out', `${name}.yaml`);
    expect(status).toBe(2);
    expect(said.split('\n')[0]).toContain(words);
  });
});
