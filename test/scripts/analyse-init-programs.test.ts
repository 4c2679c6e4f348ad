import { describe, expect, it } from 'vitest';
import { savFile } from '../../src/downloads/labelled/sav.ts';
import { draftAndRun, forty } from '../support/draft-run.ts';

describe('npm run analyse -- --init, on what another program wrote', () => {
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
    expect(ran.said).toContain('Trial runs of the questionnaire, left out: 1 row');
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
});
