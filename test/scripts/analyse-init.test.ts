import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { withLayers } from '../../scripts/analyse/read-definition.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import { savFile } from '../../src/downloads/labelled/sav.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyse-init-'));

async function run(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await analyse(args, { folder, today: '2026-11-21', log: say, error: say });
  return { status, said: said.join('\n') };
}

/** A made-up questionnaire that is not ours, with a second row of headings as Qualtrics writes it. */
const safety = [
  'ResponseId,Department,Safety_1,Safety_2,Team 1,Team 2,Q7.1,Pain,Age',
  'Response ID,Where do you work?,I can speak up,We learn,We help,We plan,Will you stay?,Pain,Age',
  ...Array.from({ length: 60 }, (_, at) => {
    const rating = (place: number) => 1 + ((at * 7 + place * 3 + (at % 4)) % 5);
    const ward = ['Ward A', 'Ward B', 'Lab'][at % 3];
    const answers = [1, 2, 3].map(rating).join(',');
    return `R_${at}x,${ward},${answers},${at % 9 ? rating(4) : -99},${at % 11},${1 + (at % 7)},${20 + at}`;
  }),
].join('\n');

describe('npm run analyse -- --init', () => {
  it('drafts a definition that the same file can be analysed with at once, and asks what it cannot know', async () => {
    writeFileSync(join(folder, 'safety.csv'), safety);
    const made = await run('--init', '--responses', 'safety.csv', '--out', 'safety.yaml');
    expect(made.status).toBe(0);
    for (const asked of [
      'other way round',
      'Write their labels',
      'No column "layer"',
      'from 1 to 7',
    ]) {
      expect(made.said).toContain(asked);
    }
    const { definition } = loadDefinition(
      readFileSync(join(folder, 'safety.yaml'), 'utf8'),
      withLayers,
    );
    expect(definition?.scales.map(({ id }) => id)).toEqual(['safety', 'team']);
    expect(definition?.languages).toEqual(['en']);
    const options = ['--responses', 'safety.csv', '--definition', 'safety.yaml', '--out', 'out'];
    const { status, said } = await run(...options);
    expect(said).toContain('60 rows read');
    expect(status).toBe(0);
    const statistics = JSON.parse(readFileSync(join(folder, 'out', 'statistics.json'), 'utf8'));
    expect(statistics.scales.map(({ nScored }: { nScored: number }) => nScored)).toEqual([60, 53]);
    expect(Object.keys(statistics.scales[0].by)).toContain('department');
    expect(existsSync(join(folder, 'out', 'report.html'))).toBe(true);
  });

  /** Drafts a definition from this file and runs it at once. */
  async function draftAndRun(name: string, content: string | Uint8Array, ...more: string[]) {
    writeFileSync(join(folder, name), content);
    const [yaml, out] = [`${name}.yaml`, `${name}-out`];
    const made = await run('--init', '--responses', name, '--out', yaml, ...more);
    expect(made.status, made.said).toBe(0);
    const { definition } = loadDefinition(readFileSync(join(folder, yaml), 'utf8'), withLayers);
    const ran = await run('--responses', name, '--definition', yaml, '--out', out, ...more);
    expect(ran.status, ran.said).toBe(0);
    const statistics = JSON.parse(readFileSync(join(folder, out, 'statistics.json'), 'utf8'));
    return { made, ran, definition, statistics };
  }

  it('makes scales of the grids of Google Forms, and asks nothing about the columns it adds itself', async () => {
    const words = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];
    const rows = Array.from({ length: 40 }, (_, at) => [
      ...[`2026/03/01 9:${at % 8}0 AM`, `p${at % 9}@x.example`, ['Sales', 'Support'][at % 2]],
      ...[1, 3, 7].map((step) => words[(at * step) % 5]),
      (at * 3) % 11,
    ]);
    const headings = [
      ...['Timestamp', 'Email Address', 'Where do you work?', 'Do you agree? [We help]'],
      ...['Do you agree? [We learn]', 'Do you agree? [We plan]', 'Would you recommend us?'],
    ];
    const content = [headings, ...rows].map((row) => row.join(',')).join('\n');
    const { definition, made } = await draftAndRun('google.csv', content);
    expect(definition?.scales.map(({ id }) => id)).toEqual(['do-you-agree']);
    expect(definition?.attributes.map(({ id }) => id)).toEqual(['layer', 'where-do-you-work']);
    const items = definition?.sections.flatMap(({ screens }) =>
      screens.flatMap((one) => one.items),
    );
    expect(items?.map(({ text }) => text.en)).toEqual([
      ...['We help', 'We learn', 'We plan', 'Would you recommend us?'],
    ]);
    expect(made.said).not.toMatch(/Timestamp|Email/);
  });

  it('reads answers that are words of a known set, and the rows of Qualtrics', async () => {
    const words = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree', 'N/A'];
    const heads = ['StartDate', 'Status', 'Finished', 'ResponseId', 'Team', 'Q1_1', 'Q1_2'];
    const rows = Array.from({ length: 50 }, (_, at) =>
      [
        '2026-03-01',
        at ? 'IP Address' : 'Survey Preview',
        'True',
        `R_${at}`,
        `team ${at % 3}`,
      ].concat([at % 5, (at * 2) % 6].map((place) => words[place] ?? '')),
    );
    const lines = [
      heads,
      heads.map((head) => `What of ${head}?`),
      heads.map((head) => `{"ImportId":"${head}"}`),
      ...rows,
    ];
    const file = lines
      .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const { made, ran, definition, statistics } = await draftAndRun('words.csv', file);
    expect(made.said).toContain(
      'Are these the answers, lowest first: Strongly disagree, Disagree, Neutral, Agree, Strongly agree?',
    );
    expect(made.said).not.toContain('StartDate');
    expect(definition?.scales.map(({ id }) => id)).toEqual(['q1']);
    expect(definition?.sections[0]?.screens[0]?.items[0]?.text.en).toBe('What of Q1_1?');
    expect(ran.said).toContain('Trial runs of the questionnaire, left out: 1 rows');
    expect(statistics.n).toBe(49);
  });

  it('takes questions, answers and groups from the labels of a file of SPSS', async () => {
    const answers = [
      'Nooit',
      'Bijna nooit',
      'Af en toe',
      'Regelmatig',
      'Vaak',
      'Heel vaak',
      'Altijd',
    ];
    const file = savFile({
      title: 'Energy',
      date: '2026-03-01',
      variables: [
        {
          name: 'ward',
          label: 'Afdeling',
          labels: [
            [1, 'Noord'],
            [2, 'Zuid'],
          ],
        },
        ...[1, 2].map((place) => ({
          name: `energy_${place}`,
          label: `Ik heb energie (${place})`,
          labels: answers.map((answer, at) => [at, answer] as const),
        })),
      ],
      rows: Array.from({ length: 40 }, (_, at) => [1 + (at % 2), at % 7, (at * 3) % 7]),
    });
    const { definition, statistics } = await draftAndRun('energy.sav', file, '--language', 'nl');
    const [format] = Object.values(definition?.formats ?? {});
    expect(format).toMatchObject({ kind: 'rating', from: 0 });
    expect(format && 'labels' in format ? format.labels.map(({ nl }) => nl) : []).toEqual(answers);
    expect(definition?.sections[0]?.screens[0]?.items[0]?.text.nl).toBe('Ik heb energie (1)');
    const groups = statistics.scales[0].by.ward.map(({ group }: { group: string }) => group);
    expect(groups).toEqual(['Noord', 'Zuid']);
  });

  it('puts scales of the length that most have together, and asks about the rest and about odd codes', async () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      [
        1 + (at % 7),
        1 + ((at * 3) % 7),
        at % 9 ? 1 + ((at * 2) % 7) : -1,
        1 + (at % 4),
        1 + ((at * 3) % 4),
      ].join(','),
    );
    const file = ['a1,a2,a3,b1,b2', ...rows].join('\n');
    const { made, definition } = await draftAndRun('lengths.csv', file, '--missing=-1');
    expect(definition?.scales.map(({ id }) => id)).toEqual(['a']);
    expect(made.said).toContain(
      '-1 stands in a3. If it means "no answer", analyse with --missing=-1.',
    );
    expect(made.said).toContain('The questions of "b" have answers of another length');
    expect(made.said).toContain('numbers from 1 to 7');
    expect(made.said).toContain('numbers from 1 to 4');
  });

  const forty = (line: (at: number) => string) => Array.from({ length: 40 }, (_, at) => line(at));

  it('joins the two rows of headings of SurveyMonkey, so that no question is lost and no row too many', async () => {
    const words = ['Disagree', 'Neutral', 'Agree', 'Strongly agree'];
    const rows = forty((at) =>
      [at, words[at % 4], words[(at * 3) % 4], `ward ${at % 2}`].join(','),
    );
    const heads = ['Respondent ID,How is work?,,Which ward?', ',It is clear,I get help,Response'];
    const { statistics, definition } = await draftAndRun(
      'monkey.csv',
      [...heads, ...rows].join('\n'),
    );
    expect(statistics.n).toBe(40);
    expect(statistics.favourable.map(({ item }: { item: string }) => item)).toEqual([
      'it-is-clear',
      'i-get-help',
    ]);
    expect(definition?.attributes.map(({ id }) => id)).toContain('which-ward');
  });

  it('asks about an 8 or 9 that stands apart, rather than making the scale longer', async () => {
    const rows = forty((at) => `${1 + (at % 5)},${at % 8 ? 1 + ((at * 3) % 5) : 9}`);
    const file = ['a1,a2', ...rows].join('\n');
    const { made, statistics } = await draftAndRun('nine.csv', file, '--missing=9');
    expect(made.said).toContain('numbers from 1 to 5');
    expect(made.said).toContain('9 stands in a2. If it means "no answer"');
    expect(statistics.favourable[1].n).toBe(35);
    const nine = forty((at) => `${1 + (at % 9)},${1 + ((at * 3) % 9)}`);
    const long = await draftAndRun('to-nine.csv', ['a1,a2', ...nine].join('\n'));
    expect(long.made.said).toContain('numbers from 1 to 9');
  });

  it('takes N/A among codes, and the words of German and French answers, for what they are', async () => {
    const codes = forty((at) => `A${1 + (at % 5)},${at % 8 ? `A${1 + ((at * 3) % 5)}` : 'N/A'}`);
    const coded = await draftAndRun('lime.csv', ['G1[SQ001],G1[SQ002]', ...codes].join('\n'));
    expect(coded.statistics.scales[0].nComplete).toBe(35);
    const german = ['Trifft gar nicht zu', 'Trifft eher nicht zu', 'Teils/teils', 'Trifft zu'];
    const french = ['Jamais', 'Rarement', 'Parfois', 'Je ne sais pas'];
    const words = forty((at) => `${german[at % 4]},${french[(at * 3) % 4]}`);
    const said = await draftAndRun('mots.csv', ['Arbeit,Travail', ...words].join('\n'));
    expect(said.statistics.favourable.map(({ n }: { n: number }) => n)).toEqual([40, 30]);
  });

  it('leaves out columns that have one heading, whatever they hold, so that the draft can be used', async () => {
    const rows = forty((at) => `${1 + (at % 5)},${at},${1 + ((at * 3) % 5)},${1 + (at % 4)}`);
    const { made, statistics } = await draftAndRun(
      'twice.csv',
      ['a1,a1,a2,a3', ...rows].join('\n'),
    );
    expect(made.said).toContain('"a1" stands there more than once');
    expect(made.said).not.toMatch(/^line|row 0/m);
    expect(statistics.scales[0].items).toBe(2);
  });

  it('takes boxes that could be ticked for no answers on a scale', async () => {
    const rows = forty(
      (at) => `${at % 2 ? 1 : ''},${at % 3 ? 1 : ''},${1 + (at % 5)},${1 + (at % 4)}`,
    );
    const { made, statistics } = await draftAndRun(
      'ticks.csv',
      ['b1,b2,a1,a2', ...rows].join('\n'),
    );
    expect(made.said).toContain('"b2" holds nothing but 1');
    expect(statistics.favourable.map(({ item }: { item: string }) => item)).toEqual(['a1', 'a2']);
  });

  it('drafts more questions than half of the longest sheet has room for', async () => {
    const heads = Array.from(
      { length: 240 },
      (_, at) => `thing_number_${Math.floor(at / 20)}_${(at % 20) + 1}`,
    );
    const rows = forty((at) => heads.map((_, place) => 1 + ((at * 7 + place) % 5)).join(','));
    const { statistics } = await draftAndRun('many.csv', [heads.join(','), ...rows].join('\n'));
    expect(statistics.favourable).toHaveLength(240);
  });

  it('drafts what can be used of headings that many questions share, that name two things, or that hold a text', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Q_${at + 1}`);
    const heads = ['Team', 'Why_1', 'Why_2', 'Why_3', 'Lead', 'Lead01', 'Lead02', 'Mean', ...many];
    const rows = Array.from({ length: 40 }, (_, at) => [
      ...[`team ${at % 3}`, 1 + (at % 5), 1 + ((at * 3) % 5), `because of ${at}`],
      ...[`head ${at % 2}`, 1 + (at % 4), 5 - (at % 3), (at % 7) / 4],
      ...many.map((_, place) => 1 + ((at + place) % 5)),
    ]);
    const file = [heads, ...rows].map((cells) => cells.join(',')).join('\n');
    const { made, definition } = await draftAndRun('headings.csv', file);
    expect(definition?.scales.map(({ id }) => id)).toEqual(['why', 'lead-scale']);
    expect(made.said).toContain('The questions of "q" are 30, and a scale has 28 at most');
    expect(made.said).toContain('"Why_3" holds names, free text');
    expect(made.said).toContain('"Mean" holds numbers with decimals (first in row 3)');
  });

  it('names column and row where there is nothing to ask about', async () => {
    writeFileSync(join(folder, 'means.csv'), 'group,mean\n1,2.5\n14,3.25\n');
    const { status, said } = await run('--init', '--responses', 'means.csv', '--out', 'm.yaml');
    expect(status).toBe(2);
    expect(said).toContain('"group" holds numbers from 1 to 14 (more than 10 first in row 3)');
    expect(said).toContain('"mean" holds numbers with decimals (first in row 2)');
  });

  it('drafts in Dutch, finds layers and orders nothing by itself', async () => {
    const rows = ['Laag;Afdeling;v1;v2', ...Array(6).fill('directie;a;1;2'), 'team;b;5;4'];
    writeFileSync(join(folder, 'lagen.csv'), [...rows, ...rows.slice(1)].join('\n'));
    const args = ['--init', '--responses', 'lagen.csv', '--out', 'lagen.yaml', '--language', 'nl'];
    const { status, said } = await run(...args);
    expect(status).toBe(0);
    expect(said).toContain('Zet de lagen op volgorde');
    const { definition } = loadDefinition(readFileSync(join(folder, 'lagen.yaml'), 'utf8'));
    expect(definition?.attributes.map(({ id }) => id)).toEqual(['layer', 'department']);
    expect(definition?.languages).toEqual(['nl']);
  });

  it('never writes over a file, and refuses a file without answers', async () => {
    writeFileSync(join(folder, 'kept.yaml'), 'mine');
    writeFileSync(join(folder, 'names.csv'), 'name,mail\nAnn,a@x\nBob,b@x\n');
    const kept = await run('--init', '--responses', 'safety.csv', '--out', 'kept.yaml');
    expect(kept).toMatchObject({ status: 2, said: expect.stringContaining('already exists') });
    expect(readFileSync(join(folder, 'kept.yaml'), 'utf8')).toBe('mine');
    const none = await run('--init', '--responses', 'names.csv', '--out', 'names.yaml');
    expect(none).toMatchObject({ status: 2, said: expect.stringContaining('no column') });
    expect(existsSync(join(folder, 'names.yaml'))).toBe(false);
    expect((await run('--init', '--out', 'x.yaml')).status).toBe(2);
  });
});
