import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { signed } from '../../src/core/language/numbers.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { alignmentPage, chainPage } from '../../src/core/report/level/judged.ts';
import { nameOf } from '../../src/core/report/model/reader.ts';
import { participationPage } from '../../src/core/report/participation/participation.ts';
import { profilePage } from '../../src/core/report/profile/profile.ts';
import { type Edition, sourceOf } from '../../src/downloads/edition.ts';
import { pptxFile } from '../../src/downloads/pptx.ts';
import { mostTelling } from '../../src/downloads/slides/native-table.ts';
import StoredZip from '../../src/downloads/slides/stored-zip.ts';
import { textWidth } from '../../src/views/charts/text-width.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease } from '../support/report-people.ts';
import { fourWaves } from '../support/trend-series.ts';

const scope = scopeOf(madeUpRelease(), reportDefinition);
const edition: Edition = {
  scope,
  language: 'nl',
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set(),
};

let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  parts = unzipSync(await pptxFile(edition));
});
const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
const paths = (pattern: RegExp) =>
  Object.keys(parts)
    .filter((path) => pattern.test(path))
    .sort();
const rounded = (values: number[]) => values.map((value) => Number(value.toFixed(4)));

const slideWith = (text: string) =>
  paths(/^ppt\/slides\/slide\d+\.xml$/)
    .map(xml)
    .find((slide) => slide.includes(text)) ?? '';

/** The series of a chart as a program that draws it reads them. */
function seriesIn(chart: string): { name: string; values: number[] }[] {
  return [...xml(chart).matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map((match) => {
    const [, inner = ''] = match;
    const numbers = /<c:val>(.*?)<\/c:val>/s.exec(inner)?.[1] ?? '';
    return {
      name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(inner)?.[1] ?? '',
      values: [...numbers.matchAll(/<c:v>(.*?)<\/c:v>/g)].map((value) => Number(value[1])),
    };
  });
}

describe('a table with more rows than a slide has room for', () => {
  const rows = Array.from({ length: 30 }, (_, at) => [
    `Afdeling ${at}`,
    { value: 3, tone: at === 25 ? (1 as const) : (0 as const) },
  ]);
  it('keeps what the others are compared with, what stands out, and then the first', () => {
    expect([...mostTelling(rows, Array(30).fill(0.5), 2)]).toEqual([0, 25, 1, 2]);
  });
  it('has no more rows than their height leaves room for, nor than a room reads', () => {
    expect([...mostTelling(rows, [1, 1, ...Array(28).fill(9)], 2.5)]).toEqual([0]);
    expect(mostTelling(rows, Array(30).fill(0.1), 5).size).toBe(14);
  });
});

describe('the slides', () => {
  it('are at most twelve, each with a title of its own and the wave, date and release below', () => {
    const slides = paths(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides.length).toBeGreaterThan(8);
    expect(slides.length).toBeLessThanOrEqual(12);
    for (const slide of slides) expect(xml(slide)).toMatch(/<p:ph\s[^>]*type="title"/);
    const layout = paths(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/)
      .map(xml)
      .join();
    for (const part of ['Meting één', '21 november 2026', 'e'.repeat(16)]) {
      expect(layout).toContain(part);
    }
    expect(xml('ppt/slides/slide1.xml')).toContain('e'.repeat(64));
  });

  it('draw native charts from the figures of the release', () => {
    const charts = paths(/^ppt\/charts\/chart\d+\.xml$/).map(seriesIn);
    const profile = profilePage(scope).whole.cells.map((cell) => (cell.withheld ? 0 : cell.mean));
    expect(charts.map((series) => series[0]?.values)).toContainEqual(rounded(profile));
    const { whole } = alignmentPage(scope);
    const rows = [...(whole.index ? [whole.index] : []), ...whole.rows];
    const leaders = rows.map(({ leaders: cell }) => (cell.withheld ? 0 : cell.mean));
    const frontline = rows.map(({ frontline: cell }) => (cell.withheld ? 0 : cell.mean));
    const pair = charts.find(
      (series) => series[0]?.name === 'Leidinggevenden' && series.length === 2,
    );
    expect(pair?.map(({ values }) => values)).toEqual([rounded(leaders), rounded(frontline)]);
  });

  it('embed in each workbook exactly what the chart shows', async () => {
    const charts = paths(/^ppt\/charts\/chart\d+\.xml$/);
    const books = paths(/^ppt\/embeddings\/.*\.xlsx$/);
    expect(books).toHaveLength(charts.length);
    const shown = charts.flatMap((chart) => seriesIn(chart).flatMap(({ values }) => values));
    const embedded: number[] = [];
    for (const book of books) {
      const { sheets } = await readXlsx(parts[book] ?? new Uint8Array());
      for (const row of sheets.flatMap((sheet) => sheet.rows)) {
        for (const cell of row) if (typeof cell === 'number') embedded.push(cell);
      }
    }
    expect(embedded.sort()).toEqual(shown.sort());
  });

  it('leave out no group without saying where it is, and say how many answers a row rests on', () => {
    const slides = paths(/^ppt\/slides\/slide\d+\.xml$/).map(xml);
    const charts = paths(/^ppt\/charts\/chart\d+\.xml$/)
      .map(xml)
      .join();
    const finer = new Set(scope.others.map(({ name }) => name.id));
    for (const { name, cell } of participationPage(scope).rows) {
      if (finer.has(name.id)) continue;
      const text = nameOf(sourceOf(edition), name);
      if (cell.withheld) expect(slides.join()).toContain(text);
      else expect(charts).toContain(`${text} (${cell.n}/${cell.covered})`);
    }
    const chain = slideWith('Medewerkers per afdeling en thema');
    for (const { name, cells } of chainPage(scope).rows) {
      const people = cells.flatMap((cell) => (cell.withheld ? [] : [cell.n]));
      const [least, most] = [Math.min(...people), Math.max(...people)];
      const n = least === most ? least : `${least}–${most}`;
      expect(chain).toContain(`${nameOf(sourceOf(edition), name)} (n=${n})`);
    }
    expect(slideWith('Antwoorden per thema: Leidinggevenden ')).toContain('naast elkaar');
  });

  it('write the differences with their interval', () => {
    const gap = alignmentPage(scope).whole.rows[0]?.gap;
    if (!gap || gap.withheld) throw new Error('withheld');
    const slide = slideWith('naast elkaar');
    const [by, low, high] = [gap.gap, gap.low, gap.high].map((one) => signed(one, 'nl'));
    expect(slide).toContain(`${by} (${low} tot ${high})`);
  });

  it('have as title of the picture of the gap what it says, and above it what it is', () => {
    const title = (slide: string) => /type="title"[\s\S]*?<\/p:txBody>/.exec(slide)?.[0] ?? '';
    const slide = slideWith('naast elkaar');
    const { rows } = alignmentPage(scope).whole;
    const clear = rows.filter(
      ({ measure, gap }) => measure.kind === 'scale' && !gap.withheld && gap.clear,
    );
    expect(clear.length).toBeGreaterThan(1);
    const said = 'thema’s kijken leidinggevenden en medewerkers duidelijk anders.';
    expect(title(slide)).toContain(`${clear.length} ${said}`);
    expect(title(slide)).not.toContain('naast elkaar');
  });

  it('join the two sides of the gap by a line, which stays a native chart', () => {
    const joined = paths(/^ppt\/charts\/chart\d+\.xml$/).filter((path) =>
      xml(path).includes('<c:errBars>'),
    );
    expect(joined.length).toBeGreaterThan(0);
    for (const path of joined) {
      // The order that the schema of a line chart asks for.
      expect(xml(path)).toMatch(
        /<\/c:marker>(?:(?!<\/c:ser>)[\s\S])*<c:errBars>(?:(?!<\/c:ser>)[\s\S])*<\/c:errBars><c:cat>/,
      );
    }
  });

  it('set a title smaller the longer it is', () => {
    const sizes = paths(/^ppt\/slides\/slide(?!1\.)\d+\.xml$/).flatMap((path) => {
      const title = /<p:ph[^>]*type="title"[\s\S]*?<\/p:txBody>/.exec(xml(path))?.[0] ?? '';
      const letters = [...title.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('').length;
      return letters > 70
        ? [[letters > 85, Number(/<a:rPr[^>]* sz="(\d+)"/.exec(title)?.[1])] as const]
        : [];
    });
    expect(sizes.length).toBeGreaterThan(0);
    for (const [longest, size] of sizes) expect(size).toBe(longest ? 1700 : 2000);
  });

  it('write a table in letters that leave its longest word whole', async () => {
    const owner = 'Teamleiders Klantenserviceteam';
    const agreed = { agreements: [{ ...agreement, owner }], asOf: '2027-01-15' };
    const slides = Object.entries(unzipSync(await pptxFile({ ...edition, agreed })))
      .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .map(([, bytes]) => strFromU8(bytes));
    const table = slides.find((slide) => slide.includes('<a:tbl>') && slide.includes(owner)) ?? '';
    const widths = [...table.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width));
    const cell = table.split('<a:tc>').find((one) => one.includes(owner)) ?? '';
    const size = Number(/sz="(\d+)"/.exec(cell)?.[1]) / 100;
    const place = table
      .slice(0, table.indexOf(owner))
      .split('<a:tr ')
      .at(-1)
      ?.split('<a:tc>').length;
    const room = (widths[(place ?? 0) - 2] ?? 0) / 12_700 - 10;
    expect(textWidth('Klantenserviceteam', size)).toBeLessThanOrEqual(room);
  });

  it('join no lines over time', async () => {
    const series = fourWaves();
    const { scope } = series.at(-1) ?? edition;
    const overTime = Object.entries(unzipSync(await pptxFile({ ...edition, scope, series })));
    const trend = overTime
      .filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .filter((chart) => (chart.match(/<c:ser>/g) ?? []).length > 2 && chart.includes('lineChart'));
    expect(trend.length).toBeGreaterThan(0);
    for (const chart of trend) expect(chart).not.toContain('<c:errBars>');
  });

  it('stand the heads of a heat map upright, in lines that are no longer than their row is high', async () => {
    const definition = structuredClone(reportDefinition);
    for (const scale of definition.scales) {
      scale.title = { ...scale.title, nl: 'Gedrag tegenover klanten en elkaar' };
    }
    const parts = unzipSync(
      await pptxFile({ ...edition, scope: scopeOf(madeUpRelease(), definition) }),
    );
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const rows = slides.flatMap(
      (path) => strFromU8(parts[path] as Uint8Array).match(/<a:tr [\s\S]*?<\/a:tr>/g) ?? [],
    );
    const lines = rows
      .filter((row) => row.includes('vert="vert270"'))
      .flatMap((row) => {
        const points = Number(/ h="(\d+)"/.exec(row)?.[1]) / 12_700;
        return [...row.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, line = '']) => ({ line, points }));
      });
    expect(lines.length).toBeGreaterThan(8);
    for (const { line, points } of lines) {
      expect(textWidth(line, 10, true), line).toBeLessThan(points - 4);
    }
  });

  it('are well-formed whatever the organisation is called', async () => {
    const hostile = structuredClone(madeUpRelease());
    hostile.wave.organisation = 'Jansen & <Zonen> "BV"';
    const file = await pptxFile({ ...edition, scope: scopeOf(hostile, reportDefinition) });
    const app = strFromU8(unzipSync(file)['docProps/app.xml'] ?? new Uint8Array());
    expect(app).toContain('<Company>Jansen &amp; &lt;Zonen&gt; "BV"</Company>');
  });
});

it('the ZIP library that stands in the Worker gives back what was put in, also a file within a file', async () => {
  const zip = new StoredZip();
  zip.folder('ppt').folder('_rels');
  zip.file('ppt/één.xml', '<a>ï — ☂</a>');
  const inner = new StoredZip().file('1.xml', '<b/>');
  zip.file('1.xlsx', (await inner.generateAsync({ type: 'base64' })) as string, { base64: true });
  const read = unzipSync((await zip.generateAsync({ type: 'uint8array' })) as Uint8Array);
  expect(Object.keys(read)).toEqual(['ppt/één.xml', '1.xlsx']);
  expect(strFromU8(read['ppt/één.xml'] ?? new Uint8Array())).toBe('<a>ï — ☂</a>');
  expect(Object.keys(unzipSync(read['1.xlsx'] ?? new Uint8Array()))).toEqual(['1.xml']);
});
