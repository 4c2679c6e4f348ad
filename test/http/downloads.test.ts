import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { sha256, toHex } from '../../src/core/ground/bytes.ts';
import { checkpointsIn } from '../../src/core/ground/checkpoint.ts';
import type { Language } from '../../src/core/language/language.ts';
import { readPdf, unknown } from '../downloads/read-pdf.ts';
import { readSheets } from '../downloads/read-xlsx.ts';
import { releasedWave } from '../support/released-wave.ts';
import { startWorld, type World } from '../support/world.ts';
import { type PlayedWave, staffList } from '../support/world-wave.ts';

/**
 * Every file, made by the running Worker and read back by a program that did not write it. The
 * departments have names that a spreadsheet would take for formulas.
 */
const hostile = ['=1+1', '+SUM(A1)'] as const;
const words = {
  nl: {
    whole: 'Hele organisatie',
    index: 'CSI-index',
    code: 'code',
    value: 'waarde',
    n: 'antwoorden',
    profile: 'Profiel',
  },
  en: {
    whole: 'Whole organisation',
    index: 'CSI index',
    code: 'code',
    value: 'value',
    n: 'answers',
    profile: 'Profile',
  },
  de: {
    whole: 'Ganze Organisation',
    index: 'CSI-Index',
    code: 'Code',
    value: 'Wert',
    n: 'Antworten',
    profile: 'Profil',
  },
  fr: {
    whole: 'Toute l’organisation',
    index: 'Indice CSI',
    code: 'code',
    value: 'valeur',
    n: 'réponses',
    profile: 'Profil',
  },
};

let world: World;
let wave: PlayedWave;
let hash: string;
/** The index of everybody, added up from the JSON file itself. */
let index: { n: number; mean: number };
beforeAll(async () => {
  world = await startWorld();
  const roster = staffList({ [hostile[0]]: [8, 16], [hostile[1]]: [8, 16] });
  wave = await releasedWave(world, { roster });
  const bytes = await world.hr.getBytes(`/results/${wave.id}/files/json`);
  hash = toHex(await sha256(bytes));
  index = indexIn(JSON.parse(new TextDecoder().decode(bytes)));
});

/** The mean of the means of the scales. */
function indexIn({ variables, index: made, participation }: ReleaseData) {
  const means = (made?.scales ?? []).map((id) => {
    const { fine = [] } = variables.find((one) => one.id === id) ?? {};
    const sum = (pick: (row: (typeof fine)[number]) => number) =>
      fine.reduce((all, row) => all + pick(row), 0);
    return sum(({ total }) => total) / sum(({ n }) => n);
  });
  const mean = means.reduce((all, one) => all + one, 0) / means.length;
  return { n: participation.ballots, mean };
}

const file = (kind: string, language: Language) =>
  world.hr.getBytes(`/results/${wave.id}/files/${kind}?language=${language}`);
const textOf = async (kind: string, language: Language) =>
  new TextDecoder().decode(await file(kind, language));
const twoDecimals = (language: Language) =>
  index.mean.toFixed(2).replace('.', language === 'en' ? '.' : ',');

describe.each(Object.entries(words))('in %s', (tag, said) => {
  const language = tag as Language;

  it('the workbook holds the figures as numbers and hostile names as text', async () => {
    const bytes = await file('xlsx', language);
    const sheets = readSheets(bytes);
    const rows = [...sheets.values()].map((sheet) =>
      sheet.map((row) => row.map(({ value }) => value)),
    );
    const profile = sheets.get(said.profile)?.map((row) => row.map(({ value }) => value)) ?? [];
    const row = profile.find(([measure, group]) => measure === said.index && group === said.whole);
    expect([row?.[5], row?.[2]]).toEqual([index.n, expect.closeTo(index.mean, 10)]);
    expect(rows.flat(2)).toContain(hostile[0]);
    expect(rows.flat(2)).toContain(hostile[1]);
    for (const sheet of rows) expect(sheet.flat().join()).toContain(hash);
    for (const [path, xml] of Object.entries(unzipSync(bytes))) {
      if (path.includes('worksheets/')) expect(strFromU8(xml)).not.toMatch(/<f[ >/]/);
    }
  });

  it('the CSV has one row per group and measure, and no cell that a spreadsheet would run', async () => {
    const text = (await textOf('csv', language)).replace('\uFEFF', '');
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const row = data.find((one) => one[said.code] === 'index');
    expect(row?.[said.n]).toBe(String(index.n));
    expect(Number(row?.[said.value]?.replace(',', '.'))).toBeCloseTo(index.mean, 3);
    const cells = data.flatMap((one) => Object.values(one));
    for (const name of hostile) {
      expect(cells.some((cell) => cell.startsWith(`'${name}`))).toBe(true);
      expect(cells.filter((cell) => cell.startsWith(name))).toEqual([]);
    }
    expect(new Set(data.map((one) => Object.values(one)[2]))).toEqual(new Set([hash]));
  });

  it('the codebook explains every column of the CSV', async () => {
    const [csv, codebook] = await Promise.all(
      ['csv', 'codebook'].map((kind) => textOf(kind, language)),
    );
    const first = (text = '') => Papa.parse<string[]>(text.replace('\uFEFF', '')).data;
    const explained = new Set(first(codebook).map(([name]) => name));
    for (const column of first(csv)[0] ?? []) expect(explained).toContain(column);
  });

  it('every file carries the head of the log, for whoever keeps it', async () => {
    const head = await (await world.reach('/log/head')).text();
    const [, size = '', root = ''] = head.split('\n');
    expect(Number(size)).toBeGreaterThan(5);
    const inZip = async (kind: string) =>
      Object.values(unzipSync(await file(kind, language)))
        .map((part) => strFromU8(part))
        .join();
    const inPdf = async (kind: string) =>
      readPdf(await file(kind, language))
        .pages.join()
        .replaceAll('\n', '');
    const signed = [
      await textOf('codebook', language),
      await textOf('html', language),
      await inZip('xlsx'),
      await inZip('pptx'),
      (await world.hr.ask(`/results/${wave.id}/files/json`)).headers.get('Log-Head') ?? '',
    ];
    for (const text of signed) expect(checkpointsIn(text)).toEqual([head]);
    for (const kind of ['pdf', 'board']) expect(await inPdf(kind)).toContain(root);
    expect(await textOf('csv', language)).toContain(`${size} ${root}`);
  });

  it('the slides chart the figures and embed them without formulas', async () => {
    const parts = unzipSync(await file('pptx', language));
    const paths = Object.keys(parts);
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(6);
    expect(slides.length).toBeLessThanOrEqual(12);
    const charts = paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).map(xml);
    // Four decimals; a figure in the middle between two may be rounded to either.
    const drawn = [...charts.join().matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, one]) =>
      Number(one),
    );
    expect(drawn.some((one) => Math.abs(one - index.mean) < 0.000_06)).toBe(true);
    expect(xml('ppt/slides/slide1.xml')).toContain(hash);
    const books = paths.filter((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path));
    expect(books).toHaveLength(charts.length);
    for (const book of books) {
      for (const [path, inner] of Object.entries(unzipSync(parts[book] ?? new Uint8Array()))) {
        if (path.includes('worksheets/')) expect(strFromU8(inner)).not.toMatch(/<f[ >/]/);
      }
    }
  });

  it('the PDF says the figures, with every letter in its font', async () => {
    const { pages } = readPdf(await file('pdf', language));
    const text = pages.join('\n');
    expect(text).not.toContain(unknown);
    expect(pages[1]).toContain(twoDecimals(language));
    expect(text).toContain(`n=${index.n}`);
    for (const page of pages) expect(page).toContain(hash.slice(0, 12));
    expect(text.replaceAll('\n', '')).toContain(hash);
    for (const name of hostile) expect(text).toContain(name);
  });

  it('the report in one file says the figures and asks no server for anything', async () => {
    const html = await textOf('html', language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<span class="tile-value">${twoDecimals(language)}</span>`);
    expect(html).toContain(hash);
    expect(html).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
    for (const name of hostile) expect(html).toContain(name);
  });
});
