import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sha256, toHex } from '../../src/core/ground/bytes.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { tidyRows } from '../../src/core/report/tidy/tidy.ts';
import { rScript } from '../../src/downloads/labelled/r-script.ts';
import { releaseSav } from '../../src/downloads/labelled/release-sav.ts';
import { savFile } from '../../src/downloads/labelled/sav.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { madeUpRelease } from '../support/report-people.ts';
import { held } from './carried.ts';
import { formulas, shortTexts } from './corpus.ts';

/** Made to meet every turn of the format: names, gaps, long texts, letters of more than a byte. */
const sample = {
  title: 'Meting één, 2026-11-21',
  date: '2026-11-21',
  variables: [
    { name: 'code', label: 'Code of the question', width: 12 },
    {
      name: 'department_of_the_group',
      label: 'Łódź en de rest: wie erbij hoort',
      labels: [
        [1, 'Klantenservice'],
        [2, 'Łódź & zonen · Medewerkers'],
      ] as [number, string][],
    },
    { name: 'mean', label: 'Mean', decimals: 4 },
    { name: 'short', label: 'x', width: 3 },
  ],
  rows: [
    ['d1', 1, 3.25, 'ja'],
    ['één-lange-code', 2, null, null],
    [null, null, -0.5, 'abcdef'],
  ],
};

test('a labelled file is read by GNU PSPP 1.6.2 as it was meant', async () => {
  // Recorded with: pspp-convert sample.sav as-pspp-reads-it.csv, of the bytes of this hash.
  const [hash = '', ...lines] = readFileSync(
    new URL('../fixtures/labelled/as-pspp-reads-it.txt', import.meta.url),
    'utf8',
  ).split('\n');
  expect(toHex(await sha256(savFile(sample)))).toBe(hash);
  const { data } = Papa.parse<string[]>(lines.join('\n').trim());
  expect(data.map((row) => row.map((cell) => cell.trim()))).toEqual([
    ['code', 'department_of_the_group', 'mean', 'short'],
    ['d1', '1', '3.25', 'ja'],
    ['één-lange-', '2', '', ''],
    ['', '', '-0.5', 'abc'],
  ]);
});

test('every text of the corpus as a label is read by GNU PSPP 1.6.2, or is cut where all can see it', async () => {
  const texts = [...shortTexts, ...formulas];
  const all = texts.join(' ');
  const file = savFile({
    title: all,
    date: '2026-11-29',
    variables: [{ name: 'text', label: all, labels: texts.map((text, at) => [at + 1, text]) }],
    rows: texts.map((_, at) => [at + 1]),
  });
  // Recorded with: pspp -o out.csv -O format=csv, of `GET FILE='corpus.sav'. FREQUENCIES text.`; its valid values.
  const [hash = '', ...lines] = readFileSync(
    new URL('../fixtures/labelled/as-pspp-reads-the-corpus.txt', import.meta.url),
    'utf8',
  ).split('\n');
  expect(toHex(await sha256(file))).toBe(hash);
  const { data } = Papa.parse<string[]>(lines.join('\n').trim());
  const written = texts.map((text) => held(text).replace(/\s+/g, ' ').trim());
  for (const [at, text] of written.entries()) {
    const [, read = ''] = data[at] ?? [];
    if (read === text) continue;
    expect(read).toMatch(/…$/);
    expect(text.startsWith(read.slice(0, -1))).toBe(true);
  }
  expect(data).toHaveLength(texts.length);
});

const edition = {
  scope: scopeOf(madeUpRelease(), reportDefinition),
  language: 'en',
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set<string>(),
} as const;

test('the labelled file of a release has a case for each row of the tidy table', () => {
  const file = releaseSav(edition);
  const view = new DataView(file.buffer);
  expect(new TextDecoder().decode(file.subarray(0, 4))).toBe('$FL2');
  const [units, cases] = [view.getInt32(68, true), view.getInt32(80, true)];
  const rows = tidyRows(edition.scope);
  expect(cases).toBe(rows.length);
  // The cases end the file: the last 8 bytes of a case are its last column.
  const last = rows.at(-1)?.holm ?? -Number.MAX_VALUE;
  expect(view.getFloat64(file.length - 8, true)).toBe(last);
  expect(file.length).toBeGreaterThan(units * cases * 8);
});

test('the script for R names every column of the file beside it and its release', () => {
  const script = rScript(edition);
  for (const said of ['geleding-meting-een-2026-11-21.csv', 'e'.repeat(64), 'share favourable'])
    expect(script).toContain(said);
  expect(script).not.toMatch(/library\(|https?:/);
  const hostile = structuredClone(madeUpRelease());
  hostile.wave.title = 'a\nsystem("x") \\';
  const other = rScript({ ...edition, scope: scopeOf(hostile, reportDefinition) });
  expect(other.split('\n').filter((line) => /^\s*system/.test(line))).toEqual([]);
});
