import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';

const fixtures = 'test/fixtures/statistics';
const csv = readFileSync(`${fixtures}/responses.csv`, 'utf8');
/** Enough rows to read, too few for a release: the quick way to try a way of writing. */
const few = csv.split('\n').slice(0, 7).join('\n');
const expected = JSON.parse(readFileSync(`${fixtures}/expected.json`, 'utf8'));

/** Runs the command on a file with this content; what it said and where it wrote. */
async function run(content: string | Uint8Array, ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
  const responses = join(folder, 'responses.csv');
  const out = join(folder, 'out');
  writeFileSync(responses, content);
  const said: string[] = [];
  const speaker = {
    log: (line: string) => said.push(line),
    error: (line: string) => said.push(line),
  };
  const definition = join(process.cwd(), fixtures, 'definition.yaml');
  const status = await analyse(
    ['--definition', definition, '--responses', responses, '--out', out, ...more],
    { folder, today: '2026-11-21', ...speaker },
  );
  const read = (name: string) =>
    existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '';
  return {
    status,
    said: said.join('\n'),
    wrote: existsSync(out),
    files: existsSync(out) ? readdirSync(out).sort() : [],
    read,
    statistics: JSON.parse(read('statistics.json') || 'null'),
  };
}

type Statistics = Awaited<ReturnType<typeof run>>['statistics'];

/** Every number of the reference must be in the result, at the same place, to nine digits. */
function expectAgreement(found: unknown, wanted: unknown, at: string): void {
  if (typeof wanted === 'number') {
    expect(typeof found, at).toBe('number');
    const error = Math.abs(Number(found) - wanted) / Math.max(Math.abs(wanted), 1e-300);
    expect(error, `${at}: ${found}, R says ${wanted}`).toBeLessThan(
      at.endsWith('omegaMinres') ? 1e-4 : 1e-9,
    );
  } else if (typeof wanted === 'object' && wanted !== null) {
    for (const [key, value] of Object.entries(wanted)) {
      expectAgreement((found as Record<string, unknown>)?.[key], value, `${at}.${key}`);
    }
  } else expect(found, at).toBe(wanted);
}

const heads = (csv.split('\n')[0] ?? '').split(',');

/** The file without these columns. */
function withoutColumns(...columns: string[]): string {
  const kept = heads.flatMap((head, place) => (columns.includes(head) ? [] : [place]));
  const lines = csv.trim().split('\n');
  return lines
    .map((line) => {
      const cells = line.split(',');
      return kept.map((place) => cells[place]).join(',');
    })
    .join('\n');
}

/** The lines of the file with one cell changed; row 1 holds the headings. */
function withCell(row: number, column: string, value: string): string {
  const lines = csv.trim().split('\n');
  const place = (lines[0] ?? '').split(',').indexOf(column);
  const cells = (lines[row - 1] ?? '').split(',');
  cells[place] = value;
  lines[row - 1] = cells.join(',');
  return `${lines.join('\n')}\n`;
}

describe('npm run analyse', () => {
  it('agrees with R on every figure of the reference file', async () => {
    const { status, statistics } = await run(csv);
    expect(status).toBe(0);
    expect(statistics.notForPublication).toBe(true);
    expect(statistics.n).toBe(expected.n);
    expected.scales.forEach((wanted: Record<string, unknown>, place: number) => {
      const { byDepartment, managementVsEmployee, ...rest } = wanted;
      const found = statistics.scales[place];
      const groups = (byDepartment as Record<string, unknown>[]).map(
        ({ department, ...figures }) => ({ group: department, ...figures }),
      );
      expectAgreement(found, rest, `scales.${place}`);
      expectAgreement(found.by.department, groups, `scales.${place}.by.department`);
      expectAgreement(found.alignment, managementVsEmployee, `scales.${place}.alignment`);
    });
    expectAgreement(statistics.multiplicity, expected.multiplicity, 'multiplicity');
    expectAgreement(statistics.profile, expected.profile, 'profile');
    const { item } = expected.favourable;
    expectAgreement(
      statistics.favourable.find((one: { item: string }) => one.item === item),
      expected.favourable,
      'favourable',
    );
    expectAgreement(statistics.nps[0], expected.nps, 'nps');
  });

  it.each([
    ['semicolons', few.replaceAll(',', ';')],
    ['tabs', few.replaceAll(',', '\t')],
    ['an announced delimiter', `sep=;\n${few.replaceAll(',', ';')}`],
    ['a byte order mark and Windows newlines', `\uFEFF${few.replaceAll('\n', '\r\n')}`],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(few, 'utf16le')])],
    ['quotes, capitals and blank lines', few.replace('d1_1,', '"D1_1",').replace('\n', '\n\n,,\n')],
    ['decimals without meaning', few.replace('employee,hr,4,', 'employee,hr,4.0,')],
    ['words for a layer', few.replaceAll('\nemployee,', '\nMedewerker,')],
  ])('reads a file with %s', async (_, content) => {
    const { status, statistics, said } = await run(content);
    expect(said).not.toMatch(/row \d/);
    expect(status).toBe(0);
    expect(statistics.scales).toEqual((await run(few)).statistics.scales);
  });

  it('agrees with R on the index, the plain mean of the scale scores of each row', async () => {
    const { index } = (await run(csv)).statistics;
    // R: rowMeans of the nine scale scores; aov over departments; t.test and effectsize::hedges_g
    const pairs: [number, number][] = [
      [index.mean, 3.429390164167897],
      [index.sd, 0.4478250871970708],
      [index.anova.msb, 1.31888060803108],
      [index.anova.msw, 0.1876079151773515],
      [index.anova.p, 4.449042850716648e-8],
      [index.alignment.t, 8.362915029764283],
      [index.alignment.df, 63.98019014329671],
      [index.alignment.p, 7.416227003059205e-12],
      [index.alignment.hedgesG, 1.048273918622431],
    ];
    for (const [found, r] of pairs) expect(found / r - 1).toBeCloseTo(0, 11);
  });

  it('reads windows-1252, as Dutch Excel writes it', async () => {
    const { status, said, statistics } = await run(
      Buffer.from(few.replaceAll(',hr,', ',Coördinatie,'), 'latin1'),
    );
    expect(status).toBe(0);
    expect(said).toContain('windows-1252');
    expect(statistics.scales[0].by.department[0].group).toBe('Coördinatie');
  });

  it('compares on the axes it is given', async () => {
    const { statistics } = await run(few, '--axes', 'layer');
    expect(Object.keys(statistics.scales[0].by)).toEqual(['layer']);
    expect(statistics.iccAxis).toBe('layer');
  });
});

describe('npm run analyse refuses, by row and field, and writes nothing', () => {
  it.each([
    ['a value off the scale', withCell(14, 'd2_3', '6'), ['row 14, d2_3', '"6"', 'from 1 to 5']],
    ['a word for a number', withCell(3, 'recommend', 'ten'), ['row 3, recommend', '0 to 10']],
    ['a half point', withCell(9, 'd1_1', '3.5'), ['row 9, d1_1', '"3.5"']],
    ['an unknown layer', withCell(5, 'layer', 'boss'), ['row 5, layer', '"boss"', 'employee']],
    ['a misspelt heading', csv.replace('d3_2', 'd32'), ['row 1', '"d3_2"', 'Do you mean "d32"']],
    ['one item of a scale', withoutColumns('d3_2'), ['row 1', '"d3_2"', 'Add it']],
    ['a misspelt attribute', csv.replace('department', 'departmen'), ['"department"', 'Do you']],
    ['a misspelt layer', csv.replace('layer,', 'layr,'), ['row 1', '"layer"', 'Do you mean']],
    ['no answers at all', withoutColumns(...heads.slice(2)), ['"d1_1"', 'more problems']],
    ['a heading twice', csv.replace('d3_2', 'd3_1'), ['row 1', 'd3_1', 'twice']],
    ['another delimiter', csv.replaceAll(',', ':'), ['row 1', 'only one column', '; or ,']],
    ['a row that is too short', `${csv}top,hr,4\n`, ['row 615', '3 fields', '44 headings']],
    ['an open quotation mark', withCell(20, 'd1_1', '"4'), ['row 20', 'quotation mark']],
    ['no rows', `${csv.split('\n')[0]}\n`, ['no rows']],
    ['nothing', '', ['is empty']],
  ])('%s', async (_, content, words) => {
    const { status, said, wrote } = await run(content);
    expect(status).toBe(2);
    expect(wrote).toBe(false);
    for (const word of words) expect(said).toContain(word);
  });

  it('in Dutch when asked', async () => {
    const { said } = await run(withCell(14, 'd2_3', '6'), '--language', 'nl');
    expect(said).toContain('rij 14, d2_3: "6" is geen heel getal van 1 tot en met 5');
    expect(said).toContain('Er is niets geschreven.');
  });

  it('naming each kind of problem once, with how many rows have it', async () => {
    const { said } = await run(csv.replaceAll(/,4,/g, ',44,'));
    const problems = said.split('\n').filter((line) => line.startsWith('row '));
    expect(problems.length).toBe(25);
    expect(said).toMatch(/row \d+, d1_1: "44".* \(\d+ more rows like it: \d+, \d+, \d+ …\)/);
    expect(said).toMatch(/and \d+ more problems/);
  });

  it('more rows than people who were asked', async () => {
    expect((await run(few, '--headcount', '5')).said).toContain('less than the 6 rows');
    expect((await run(few, '--headcount', '2.5')).said).toContain('--headcount must be');
  });

  it('an axis the definition does not have, and a missing file', async () => {
    expect((await run(csv, '--axes', 'planet')).said).toContain('Choose from: layer, department');
    expect((await run(csv, '--k', '3')).said).toContain('--k must be');
    const missing = await run(csv, '--definition', 'nowhere.yaml');
    expect([missing.status, missing.said]).toEqual([
      2,
      'nowhere.yaml cannot be read: there is no such file.',
    ]);
  });
});

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

describe('answers that say little', () => {
  it('give null with a reason, never NaN', async () => {
    const [heading = '', first = ''] = csv.split('\n');
    for (const rows of [[first], [first, first], [first, first, first]]) {
      const { status, statistics } = await run([heading, ...rows].join('\n'));
      expect(status).toBe(0);
      expect(statistics.scales[0].alpha.raw).toBeNull();
      expect(statistics.notEstimable).toContainEqual({
        at: 'scales.d1.alpha.raw',
        reason: rows.length < 2 ? 'too few' : 'no variance',
      });
    }
  });
});

describe('the release made of a file', () => {
  it('keeps its rules, the smallest group and every row, and fills a report and tables', async () => {
    const { files, read } = await run(csv, '--k', '8');
    expect(files).toEqual([
      'labels.R',
      'labels.sps',
      'release.json',
      'report.csv',
      'report.html',
      'report.xlsx',
      'statistics.json',
    ]);
    const release = readRelease(JSON.parse(read('release.json')));
    expect(release.wave.k).toBe(8);
    expect(release.wave.promise).toBe('confidential');
    expect(release.participation.ballots).toBe(613);
    expect(release.blocks.every(({ ballots }) => ballots >= 8)).toBe(true);
    expect(release.blocks.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(613);
    const d1 = release.variables.find(({ id }) => id === 'd1');
    const sum = d1?.fine.reduce((total, row) => total + row.total, 0) ?? 0;
    const n = d1?.fine.reduce((total, row) => total + row.n, 0) ?? 0;
    // Protected: each row is off by less than two points, and not always the same way.
    expect(Math.abs(sum / n - expected.scales[0].mean)).toBeLessThan(0.05);
    expect(d1?.fine.every((row) => (row.total - row.n) % 2 === 0)).toBe(true);
    expect(read('report.html')).toContain('<html lang="en">');
    expect(read('report.html')).not.toMatch(/NaN|undefined/);
  });

  it('does not change by a byte with the order of the rows, nor do the statistics', async () => {
    const [heading, ...rows] = csv.trim().split('\n');
    const turned = await run([heading, ...rows.reverse()].join('\n'));
    const straight = await run(csv);
    expect(turned.read('release.json')).toBe(straight.read('release.json'));
    expect(turned.read('statistics.json')).toBe(straight.read('statistics.json'));
  });

  it('is left out, with a word why, when the rows are too few for a group', async () => {
    const { status, said, files } = await run(few);
    expect(status).toBe(0);
    expect(files).toEqual(['labels.R', 'labels.sps', 'statistics.json']);
    expect(said).toContain('No release: 6 rows are too few to make groups of 7.');
  });

  it('can be read in Dutch', async () => {
    const { read } = await run(csv, '--language', 'nl');
    expect(read('report.html')).toContain('<html lang="nl">');
    expect(read('report.html')).toContain('Proefgegevens');
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
