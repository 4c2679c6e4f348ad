import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { audit, auditInOwnFolder } from '../support/audit-run.ts';

/** Made by `test/fixtures/statistics/points.R`. */
interface Case {
  from: number;
  to: number;
  answers: (number | null)[][];
  mean: number;
  mean100: number;
  sd: number;
  alpha: number;
  rwgjUniform: number;
  adMean: number;
  adMedian: number;
  awg: number;
  favourable: number;
  wilson: number[];
  weights: number[];
  weighted: { mean: number; sd: number; se: number; nEffective: number; ci95: number[] };
}
const cases: Case[] = JSON.parse(readFileSync('test/fixtures/statistics/points.json', 'utf8'));

/** A questionnaire of one scale of four questions, the last the other way round, and one beside it. */
function definitionOf(format: string, departments: boolean): string {
  const item = (id: string, more: string) =>
    `          - {id: ${id}, format: answers, text: {en: Statement ${id}}${more}}`;
  return [
    'id: points',
    'version: 1.0.0',
    'title: {en: Other lengths}',
    'about: {en: Made up.}',
    'languages: [en]',
    'minutes: {from: 1, to: 2}',
    'ballotBytes: 512',
    'attributes:',
    '  - {id: layer, title: {en: Layer}, ordered: true, values: [{id: lead, label: {en: Lead}}, {id: staff, label: {en: Staff}}]}',
    ...(departments ? ['  - {id: department, title: {en: Department}}'] : []),
    'leaders: [lead]',
    `formats: {answers: ${format}}`,
    'scales:',
    '  - {id: climate, title: {en: Climate}, about: {en: Climate.}}',
    'sections:',
    '  - id: all',
    '    screens:',
    '      - title: {en: Questions}',
    '        items:',
    item('c1', ', scale: climate'),
    item('c2', ', scale: climate'),
    item('c3', ', scale: climate'),
    item('c4', ', scale: climate, reversed: true'),
    item('alone', ''),
    '',
  ].join('\n');
}

const labelled = (from: number, to: number) =>
  `{kind: rating, ${from === 1 ? '' : `from: ${from}, `}labels: [${Array.from(
    { length: to - from + 1 },
    (_, at) => `{en: Answer ${from + at}}`,
  ).join(', ')}]}`;
const numbered = (from: number, to: number) =>
  `{kind: numbers, from: ${from}, to: ${to}, low: {en: Not at all}, high: {en: Completely}}`;

async function run(
  format: string,
  answers: Case['answers'],
  departments = false,
  weights: number[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'analyse-points-'));
  const rows = answers.map((row, at) =>
    [at % 5 ? 'staff' : 'lead', 'all', ...row, row[0], weights[at] ?? 1].map((cell) =>
      cell === null ? '' : String(cell),
    ),
  );
  writeFileSync(join(folder, 'points.yaml'), definitionOf(format, departments));
  writeFileSync(
    join(folder, 'a.csv'),
    [['layer', 'department', 'c1', 'c2', 'c3', 'c4', 'alone', 'w'], ...rows].join('\n'),
  );
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const status = await analyse(
    [
      '--definition',
      'points.yaml',
      '--responses',
      'a.csv',
      '--out',
      'out',
      '--headcount',
      '120',
      ...(weights.length > 0 ? ['--weights', 'w'] : []),
    ],
    { folder, today: '2026-11-29', log: say, error: say },
  );
  expect(status, lines.join('\n')).toBe(0);
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  return { read, statistics: JSON.parse(read('statistics.json')) };
}

auditInOwnFolder();

describe.each(cases)('answers from $from to $to', (wanted) => {
  const { from, to, answers } = wanted;

  it.each([
    ['a label each', labelled(from, to)],
    ['labels at the ends', numbered(from, to)],
  ])('with %s give the figures that R gives, and a release that the audit passes', async (_, format) => {
    const { statistics, read } = await run(format, answers);
    const [scale] = statistics.scales;
    const everybody = statistics.favourable.find(({ item }: { item: string }) => item === 'c1');
    const pairs: [string, number, number][] = [
      ['mean', scale.mean, wanted.mean],
      ['mean100', scale.mean100, wanted.mean100],
      ['sd', scale.sd, wanted.sd],
      ['alpha', scale.alpha.raw, wanted.alpha],
      ['favourable', everybody.favourable, wanted.favourable],
      ['wilson', everybody.wilson95[1], wanted.wilson[1] ?? 0],
    ];
    for (const [name, found, r] of pairs) expect(found / r - 1, name).toBeCloseTo(0, 12);
    const { code, said } = audit(read('release.json'));
    expect(code, said).toBe(0);
    const release = JSON.parse(read('release.json'));
    expect(release.variables.map((one: Case) => [one.from, one.to])).toEqual([
      [from, to],
      [from, to],
    ]);
    expect(read('report.html')).toContain(`on a scale from ${from} to ${to}`);
    expect(read('report.html')).not.toMatch(/NaN|undefined|\{\w+\}/);
    expect(read('labels.sps')).toMatch(new RegExp(`VALUE LABELS c1 ${from} '.*${to} '`));
  });

  it('agree with R when people are weighted', async () => {
    const { statistics } = await run(numbered(from, to), answers, false, wanted.weights);
    const [found] = statistics.weighted.scales;
    for (const name of ['mean', 'sd', 'se', 'nEffective'] as const)
      expect(found[name] / wanted.weighted[name] - 1, name).toBeCloseTo(0, 11);
    found.ci95.forEach((end: number, at: number) => {
      expect(end / (wanted.weighted.ci95[at] ?? 0) - 1).toBeCloseTo(0, 11);
    });
  });

  it('agree with R on the agreement of one group', async () => {
    const { statistics } = await run(numbered(from, to), answers, true);
    const [group] = statistics.scales[0].by.department;
    for (const name of ['rwgjUniform', 'adMean', 'adMedian', 'awg'] as const)
      expect(group[name] / wanted[name] - 1, name).toBeCloseTo(0, 12);
    expect(group.rwgjSkewed).toBeNull();
  });
});
