import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  csv,
  expected,
  few,
  heads,
  run,
  type Statistics,
  withCell,
  withoutColumns,
} from '../support/analyse-run.ts';

describe('a file that was asked less than the definition', () => {
  it('is read without the parts it has no column of, and says so', async () => {
    const d9 = heads.filter((head) => head.startsWith('d9_'));
    const { status, said, statistics } = await run(withoutColumns('department', ...d9));
    expect(status).toBe(0);
    expect(said).toContain('no column "department"');
    expect(said).toContain(`left out: ${d9.join(', ')}`);
    expect(said).toContain('The index is the mean of the scales that are there.');
    expect(statistics.scales.map(({ scale }: { scale: string }) => scale)).not.toContain('d9');
    expect(statistics.scales[0].alpha.raw).toBeCloseTo(expected.scales[0].alpha.raw, 9);
  });

  it('is read with the full instrument, which asks much more', async () => {
    const definition = join(process.cwd(), 'survey-definitions', 'csi-full', '1.1.0');
    const { status, said, statistics, files } = await run(csv, '--definition', definition);
    expect(status).toBe(0);
    for (const part of ['o1, o2', 'top3', 'm1, m2', 'est_d1', 'd1_2_should']) {
      expect(said).toContain(`left out: ${part}`);
    }
    expect(said).not.toContain('The index is');
    expect(statistics.scales[0].alpha.raw).toBeCloseTo(expected.scales[0].alpha.raw, 9);
    expect(files).toContain('report.html');
  });

  it('still needs the attributes that were asked for', async () => {
    const { status, said } = await run(withoutColumns('department'), '--axes', 'department');
    expect(status).toBe(2);
    expect(said).toContain('there is no column "department"');
  });
});

describe('a file of a consultant', () => {
  it('says how to use the command when asked', async () => {
    const { status, said, wrote } = await run(few, '--help');
    expect([status, wrote]).toEqual([0, false]);
    for (const option of ['--definition', '--responses', '--out', '--axes', '--k', '--headcount']) {
      expect(said).toContain(`\n  ${option}`);
    }
  });

  it('tells no participation and no margin unless it is told how many were asked', async () => {
    const unknown = await run(csv);
    expect(unknown.said).toContain('Response unknown');
    expect(unknown.read('report.html')).toContain('Response unknown');
    expect(unknown.read('report.html')).not.toMatch(/· 100%|\(100%\)|Margin of a mean/);
    const known = await run(csv, '--headcount', '1226');
    expect(known.read('report.html')).toContain('613 of the 1,226 people took part (50%)');
    expect(known.read('report.html')).not.toContain('Response unknown');
  });

  /** Twice as many people asked of each group as answered, and of one department as many. */
  function headcountsOf(more: (group: string, people: number) => number): string {
    const groups = new Map<string, number>();
    for (const line of csv.trim().split('\n').slice(1)) {
      const group = line.split(',').slice(0, 2).join(',');
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    const rows = [...groups].map(([group, people]) => `${group},${more(group, people)}`);
    const file = join(mkdtempSync(join(tmpdir(), 'headcounts-')), 'headcounts.csv');
    writeFileSync(file, [`${heads.slice(0, 2).join(',')},Headcount`, ...rows].join('\n'));
    return file;
  }

  /** R: lm, lme4::lmer, t.test, eigen and lm, and the formulas of docs/statistics.md where no package has them. */
  function expectR({ scales: [d1], response, importance, beyondTheme }: Statistics) {
    const [finance] = d1.by.department.filter(
      ({ group }: { group: string }) => group === 'finance',
    );
    const pairs: [number, number, number][] = [
      [d1.alignment.within.diff, 0.5128457366893574, 11],
      [d1.alignment.within.se, 0.091288656870390936, 11],
      [d1.alignment.within.df, 44.616275422681518, 11],
      [d1.alignment.within.p, 1.1775343065680388e-6, 11],
      [d1.designEffect, 8.7610115756541518, 11],
      [d1.sdCi95[0], 0.72155245392764233, 11],
      [d1.sdCi95[1], 0.80717357876757889, 11],
      [finance.pooled.mean, 3.6300938132211504, 7],
      [d1.pooling.department.between, 0.23877898480592891, 6],
      [response.rIndicator, 0.77705284349409487, 11],
      [response.maximalBias, 0.20567147961515386, 11],
      [importance[0].explained, 0.24579311599899978, 11],
      [importance[0].weights[0].weight, 0.034722852995905815, 11],
      [beyondTheme[0].diff, 0.18398739164696615, 11],
      [beyondTheme[0].p, 0.12347827694682348, 11],
    ];
    for (const [found, r, digits] of pairs) expect(found / r - 1).toBeCloseTo(0, digits);
    expect(d1.alignment.within.departments).toBe(8);
    expect(d1.postStratified.mean).toBeNull();
  }

  it('tells the participation of each group, and how evenly they answered, where headcounts are given', async () => {
    const asked = headcountsOf((group, people) => (group.endsWith(',hr') ? people : 2 * people));
    const { status, said, read, statistics } = await run(csv, '--headcount', asked);
    expectR(statistics);
    expect(said).not.toContain('Response unknown');
    expect(status).toBe(0);
    const release = JSON.parse(read('release.json'));
    const { headcount, ballots } = release.participation;
    expect(ballots).toBe(613);
    expect(headcount).toBeGreaterThan(1100);
    for (const block of release.blocks) expect(block.headcount).toBeGreaterThan(block.ballots - 1);
    expect(read('report.html')).toContain(`613 of the ${headcount.toLocaleString('en')} people`);
    expect(read('report.html')).toMatch(/Margin of a mean/);
  });

  it('refuses headcounts below the answers, without the group, or that are no numbers', async () => {
    const fewer = await run(
      csv,
      '--headcount',
      headcountsOf((_, people) => people - 1),
    );
    expect(fewer.status).toBe(2);
    expect(fewer.said).toMatch(
      /headcounts\.csv: \d+ people of layer \w+, department \w+ were asked/,
    );
    const wrong = await run(
      csv,
      '--headcount',
      headcountsOf(() => 1.5),
    );
    expect(wrong.said).toContain('row 2: "1.5" is not a whole number of people');
    expect([wrong.status, wrong.wrote]).toEqual([2, false]);
  });

  it('takes codes and words of other programs for what they mean', async () => {
    const codes = withCell(3, 'd1_1', '-99');
    const same = await run(withCell(3, 'd1_1', ''));
    expect((await run(codes)).statistics.scales).toEqual(same.statistics.scales);
    const dontKnow = await run(withCell(3, 'd1_1', '98'));
    expect(dontKnow.statistics.scales).toEqual(same.statistics.scales);
    const word = await run(withCell(3, 'd1_1', 'Strongly agree'));
    expect(word.statistics.scales).toEqual((await run(withCell(3, 'd1_1', '5'))).statistics.scales);
  });

  it('takes what R, Python and SPSS write for a missing value as no answer, and says so', async () => {
    const empty = few.replace(/,[1-5],/g, ',,');
    const found = await run(empty);
    for (const word of ['NA', 'NaN', '.', 'NULL', '#NULL!', '#N/A', '-999']) {
      const { status, said, statistics } = await run(empty.replaceAll(',,', `,${word},`));
      expect(status, said).toBe(0);
      expect(statistics.favourable, word).toEqual(found.statistics.favourable);
      expect(said).toContain(`${word} was read as "no answer"`);
    }
    const { statistics } = await run(withCell(6, 'layer', 'NA'));
    expect(statistics.scales[0].by.layer.map(({ group }: { group: string }) => group)).toContain(
      'unknown',
    );
  });

  it('passes over the rows that Qualtrics puts under its headings', async () => {
    const [heading = '', ...rows] = few.split('\n');
    const texts = heading.replaceAll(/[^,]+/g, 'A question');
    const ids = heading.replaceAll(/[^,]+/g, '{ImportId:QID1}');
    const { status, said, statistics } = await run([heading, texts, ids, ...rows].join('\n'));
    expect(status).toBe(0);
    expect(said).toContain('row 3: no answers but words');
    expect(statistics.scales).toEqual((await run(few)).statistics.scales);
  });

  it('keeps people whose attribute is empty, and needs no layers', async () => {
    const blank = await run(withCell(6, 'department', ''));
    expect(blank.status).toBe(0);
    const groups = blank.statistics.scales[0].by.department;
    expect(groups.map(({ group }: { group: string }) => group)).toContain('unknown');
    const flat = await run(withoutColumns('layer'));
    expect([flat.status, flat.statistics.n]).toEqual([0, 613]);
    expect(flat.statistics.scales[0].alignment).toMatchObject({ n1: 0, n2: 0, diff: null });
    expect(flat.said).toContain('There is no column "layer"');
    expect(flat.read('report.html')).not.toMatch(/NaN|undefined/);
  });

  it('compares leaders with the lowest layer there is, never with those whose layer is empty', async () => {
    let left = 400;
    const some = csv.replace(/^employee,/gm, (layer) => (left-- > 0 ? ',' : layer));
    const { statistics, read } = await run(some);
    const { n1, n2, t, p } = statistics.scales[0].alignment;
    // R: t.test(score[leads], score[layer == "employee"])
    expect([n1, n2]).toEqual([49, 86]);
    expect(t / 4.001380996956518 - 1).toBeCloseTo(0, 12);
    expect(p / 1.127829492508487e-4 - 1).toBeCloseTo(0, 11);
    expect(/Staff here are [^.]+/.exec(read('report.html'))?.[0]).toBe(
      'Staff here are everybody else',
    );
  });

  it('comes with labels for SPSS and R', async () => {
    const { read } = await run(few);
    expect(read('labels.sps')).toMatch(/^\uFEFF\* Encoding: UTF-8\.\nVARIABLE LABELS d1_1 '/);
    expect(read('labels.sps')).toMatch(/VALUE LABELS d1_1 1 '[^\n]+ 5 '[^\n]+'\.\n/);
    expect(read('labels.R')).toContain('answers <- read.csv("responses.csv"');
    expect(read('labels.R')).toMatch(/labelled\(answers, "d1_1", "[^"]+", c\("[^"]+" = 1,/);
  });
});
