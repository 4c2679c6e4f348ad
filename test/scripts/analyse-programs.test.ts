import { describe, expect, it } from 'vitest';
import { labels, people, plain, runHouse as run } from '../support/house-survey.ts';

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
    expect(said).toContain('Trial runs of the questionnaire, left out: 1 row');
    expect(said).toContain('-99 was read as "no answer", 1 time');
    expect(said).not.toContain('"StartDate" is not in the definition');
    expect(status).toBe(0);
    expect(statistics.scales).toEqual((await run(plain)).statistics.scales);
  });
});

describe('an export of Qualtrics as it was before 2018', () => {
  const heads = [
    ...Array.from({ length: 10 }, (_, at) => `V${at + 1}`),
    'ward',
    'g1-sq001',
    'g1-sq002',
    'stay',
  ];
  const place = ['LocationLatitude', 'LocationLongitude', 'LocationAccuracy'];
  const sheet = (status: string, { ward, answers }: (typeof people)[number]) => [
    ...['R_1a', 'Default Response Set', 'Anonymous', '', '', '', status],
    ...['2016-05-27 11:33:34', '2016-05-27 11:35:02', '1', ward],
    ...answers.map((one) => (one === null ? '-99' : String(one))),
    ...['42.4', '-71.1', '-1'],
  ];
  const [first] = people as [(typeof people)[number]];

  it('has columns of its own, and trial runs, under other names', async () => {
    const words = heads.map((head) => `Vraag ${head}`);
    const rows = [sheet('1', first), ...people.map((one) => sheet('0', one))];
    const { status, said, statistics } = await run(
      csv([[...heads, ...place], [...words, ...place], ...rows]),
    );
    expect(said).toContain('Read as an export of Qualtrics. Its own columns are left out: V1, V2,');
    expect(said).toContain('Trial runs of the questionnaire, left out: 1 row');
    expect(status).toBe(0);
    expect(statistics.scales).toEqual((await run(plain)).statistics.scales);
  });

  it('says how trial runs can count, where there is nothing else', async () => {
    const { status, said } = await run(csv([[...heads, ...place], sheet('2', first)]));
    expect(status).toBe(2);
    expect(said).toContain('remove the columns that say so');
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
