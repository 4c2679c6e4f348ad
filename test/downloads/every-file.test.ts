import Ajv from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/core/definition/definition.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { tidyRows } from '../../src/core/report/tidy/tidy.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { assertFits, type FileKind } from '../../src/routes/reports/data-files.ts';
import { kinds as named } from '../../src/routes/results/files.tsx';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, restRelease } from '../support/report-people.ts';
import { cellsOf, held, holdsAll, printsAll } from './carried.ts';
import { formulas, longTexts, shortTexts } from './corpus.ts';
import { failures } from './matterhorn.ts';
import { readObjects } from './pdf-objects.ts';
import {
  checkWithOpenXml,
  plain,
  readHtml,
  readPackage,
  readWithPdfJs,
  readXml,
  textIn,
} from './strangers.ts';

/** Texts that come from people, in every place of a release that carries one. */
const names = [...shortTexts, ...formulas];
const comments = [...shortTexts, ...formulas, ...longTexts];

function corpusRelease() {
  const release = restRelease();
  release.wave.organisation = `Org ${shortTexts.slice(0, 12).join(' · ')}`;
  release.wave.title = `Meting ${shortTexts.slice(12, 18).join(' · ')}`;
  const departments = release.wave.axes.find(({ id }) => id === 'department');
  departments?.values.forEach((value, at) => {
    const text = names[at] ?? '';
    value.label = { nl: text, en: text };
  });
  // The others become departments of the last group, of which each is named.
  const more = names.slice(departments?.values.length ?? 0).map((text, at) => ({
    id: `more-${at}`,
    label: { nl: text, en: text },
  }));
  departments?.values.push(...more);
  for (const pair of release.pairs) {
    if (pair.departments.length > 1) pair.departments.push(...more.map(({ id }) => id));
  }
  const [first] = release.comments[0]?.rows ?? [];
  if (!first) throw new Error('no comments');
  first.texts = [...comments];
  return release;
}

const release = corpusRelease();
const edition: Edition = {
  scope: scopeOf(release, reportDefinition),
  language: 'en',
  releaseHash: 'e'.repeat(64),
  logHead: 'log 7 root — signature',
  date: '2026-11-21',
  withdrawn: new Set(),
  agreed: {
    agreements: names.map((text, at) => ({ ...agreement, id: `a${at}`, text, owner: text })),
    asOf: '2027-01-15',
  },
};

const kinds: Record<string, FileKind> = named;

type Read = (file: string | Uint8Array) => Promise<void> | void;
const asText = (file: string | Uint8Array) =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);
const asBytes = (file: string | Uint8Array) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

async function readsPdf(file: string | Uint8Array, texts: readonly string[]): Promise<void> {
  const pages = await readWithPdfJs(asBytes(file));
  const objects = await readObjects(asBytes(file));
  expect(failures(objects)).toEqual([]);
  const xmp = await readXml(objects.bytes(objects.root['/Metadata']).toString());
  expect(plain(xmp)).toContain(held(release.wave.organisation).replaceAll('\n', ' ').slice(0, 60));
  // A text that goes on over the page has a foot in it, which begins like the organisation.
  const said = pages.map((page) => page.slice(0, page.lastIndexOf('Org <'))).join('\n');
  printsAll(said, texts);
  expect(said).toMatch(/shows as \uFFFD: \d+/);
}

/** The order of parts that the schemas pml and dml-chart of ECMA-376 ask for, where it once was not. */
function expectOrder(parts: Map<string, string>): void {
  const order = (xml: string, names: string[]) =>
    [...xml.matchAll(new RegExp(`<(${names.join('|')})[ />]`, 'g'))].map(([, name]) => name);
  const lists = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst'];
  expect(order(parts.get('ppt/presentation.xml') ?? '', lists)).toEqual(lists);
  const charts = [...parts].filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
  expect(charts.length).toBeGreaterThan(2);
  for (const [, xml] of charts) {
    const [drawn = ''] = /<c:(lineChart|barChart)>.*<\/c:\1>/s.exec(xml) ?? [];
    expect(order(drawn, ['c:axId'])).toHaveLength(2);
    const head = order(drawn, ['c:barDir', 'c:grouping', 'c:varyColors']);
    const bars = drawn.startsWith('<c:barChart>') ? ['c:barDir'] : [];
    expect(head).toEqual([...bars, 'c:grouping', 'c:varyColors']);
    if (bars.length === 0)
      expect(drawn).not.toMatch(/<c:invertIfNegative|<\/c:dLbls>\s*<c:marker>/);
  }
}

/** How a program that did not write it reads each file, and what it must find. */
const readers: Record<string, Read> = {
  xlsx: async (file) => {
    await checkWithOpenXml(asBytes(file), 'xlsx');
    const parts = await readPackage(asBytes(file));
    const strings = textIn(parts.get('xl/sharedStrings.xml') ?? '', 't').replaceAll('_x005F_', '_');
    holdsAll(strings, [release.wave.organisation, release.wave.title, ...names, ...comments]);
  },
  pptx: async (file) => {
    await checkWithOpenXml(asBytes(file), 'pptx');
    const parts = await readPackage(asBytes(file));
    expectOrder(parts);
    const said = [...parts].map(([, xml]) => textIn(xml, 'a:t')).join(' ');
    const shown = release.wave.axes.find(({ id }) => id === 'department')?.values.slice(0, 2) ?? [];
    holdsAll(said, [
      release.wave.organisation,
      release.wave.title,
      ...shown.map(({ label }) => label.en ?? ''),
    ]);
  },
  pdf: (file) => readsPdf(file, [release.wave.organisation, ...names, ...comments]),
  appendix: (file) => readsPdf(file, [release.wave.organisation, ...names, ...comments]),
  board: (file) => readsPdf(file, [release.wave.organisation, release.wave.title]),
  html: async (file) =>
    holdsAll(await readHtml(asText(file)), [release.wave.organisation, ...names, ...comments]),
  csv: (file) => holdsAll(cellsOf(asText(file)), [release.wave.title, ...names.slice(0, 4)]),
  codebook: (file) => holdsAll(cellsOf(asText(file)), names.slice(4)),
  // The release of the corpus has more than these: the file is read by PSPP in `sav.test.ts`.
  sav: (file) => {
    const bytes = asBytes(file);
    const cases = new DataView(bytes.buffer, bytes.byteOffset).getInt32(80, true);
    expect(cases).toBe(tidyRows(edition.scope).length);
    holdsAll(new TextDecoder().decode(bytes), names.slice(0, 2));
  },
  r: (file) => holdsAll(asText(file), [edition.releaseHash]),
  json: (file) => {
    expect(JSON.parse(asText(file))).toEqual(JSON.parse(JSON.stringify(release)));
  },
  schema: (file) => {
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(asText(file)),
    );
    expect(valid(JSON.parse(JSON.stringify(release))), JSON.stringify(valid.errors)).toBe(true);
  },
};

type Break = (file: string | Uint8Array) => string | Uint8Array;
const shorter: Break = (file) => file.slice(0, file.length - 40);
const inText =
  (from: string | RegExp, to: string): Break =>
  (file) =>
    asText(file).replace(from, to);

/**
 * Ways to break a file that is read here. Packages, pages and PDFs are broken in `strangers.test.ts` and
 * `matterhorn.test.ts`, smaller than these.
 */
const breaks: Record<string, Break[]> = {
  csv: [inText('\r\n', '\r\n"'), inText(/$/, '=1+1;2\r\n'), inText(/$/, '＝1+1;2\r\n')],
  codebook: [inText('\r\n', '\r\n"'), inText(/$/, '@SUM(1);2\r\n'), inText(/Обслуживание/g, '')],
  sav: [
    (file) => asBytes(file).with(80, 1),
    (file) => asBytes(file).map((byte) => (byte === 0x3c ? 0x28 : byte)),
  ],
  r: [inText(edition.releaseHash, 'f'.repeat(64))],
  json: [shorter, inText(/"ballots":\s*\d+/, '"ballots":1'), inText(/Обслуживание/g, '')],
  schema: [
    shorter,
    inText(/"type":\s*"object"/, '"type":"objekt"'),
    inText(/"type":\s*"integer"/g, '"type":"string"'),
  ],
};

describe.each(Object.keys(kinds))('the download %s', (kind) => {
  let file: string | Uint8Array;
  beforeAll(async () => {
    const made = (await kinds[kind]?.make(edition)) ?? '';
    file = typeof made === 'object' && 'next' in made ? [...made].join('') : made;
  });

  it('carries every text of the corpus to a program that did not write it', async () => {
    const read = readers[kind];
    if (!read) throw new Error(`No stranger reads ${kind} yet: add one to the table above.`);
    await read(file);
    expect(file.length).toBeGreaterThan(100);
  });

  const ways = breaks[kind];
  if (!ways) return;
  it('is refused in each way in which it is broken', async () => {
    for (const [at, spoil] of ways.entries()) {
      const reading = Promise.resolve(spoil(file)).then((broken) => readers[kind]?.(broken));
      await expect(reading, `way ${at + 1}`).rejects.toThrow();
    }
  });
});

it('each file that grows with the departments is refused in words before it is too large', () => {
  const questions = itemsOf(reportDefinition).length;
  const most = Object.entries(kinds).flatMap(([name, kind]) =>
    kind.most ? [[name, kind.most(questions), kind.most(85)] as const] : [],
  );
  const onPaper = [Math.floor(6500 / (20 + questions)), 61];
  expect(Object.fromEntries(most.map(([name, ...limits]) => [name, limits]))).toEqual({
    ...{ xlsx: [1000, 1000], html: [1000, 1000], sav: [500, 500] },
    ...{ pdf: onPaper, appendix: onPaper },
  });
  const [department] = edition.scope.departments;
  const withSome = (count: number) => ({
    ...edition.scope,
    departments: new Array<typeof department>(count).fill(
      department,
    ) as typeof edition.scope.departments,
  });
  for (const [name, limit] of most) {
    const kind = kinds[name] as FileKind;
    expect(() => assertFits(kind, withSome(limit))).not.toThrow();
    expect(() => assertFits(kind, withSome(limit + 1))).toThrow(
      expect.objectContaining({
        code: 'report.large',
        details: { departments: limit + 1, most: limit },
      }),
    );
  }
});
