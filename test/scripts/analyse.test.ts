import { describe, expect, it } from 'vitest';
import {
  csv,
  expectAgreement,
  expected,
  few,
  heads,
  run,
  withCell,
  withoutColumns,
} from '../support/analyse-run.ts';

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

  it('compares languages where the file has a column of them and the questionnaire does not ask it', async () => {
    const [first = '', ...lines] = csv.trim().split('\n');
    const rows = lines.map((line, at) => `${line},${at % 2 ? 'nl' : 'pl'}`);
    const content = [`${first},language`, ...rows].join('\n');
    // Who does not name it is told how.
    expect((await run(content)).said).toContain('--axes=layer,department,language');
    const { statistics, said } = await run(content, '--axes', 'layer,language');
    expect(said).not.toContain('left out: language');
    const { scales, completion } = statistics.pilot;
    const axes = (parts: { axis: string }[]) => parts.map(({ axis }) => axis);
    expect(axes(scales[0].loadings)).toEqual(['side', 'language']);
    expect(axes(completion)).toEqual(['side', 'language']);
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
      'nowhere.yaml cannot be read: there is no such file.\nNothing was written.',
    ]);
  });
});
