import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { pptxFile } from '../../src/downloads/pptx.ts';
import { xlsxFile } from '../../src/downloads/xlsx.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { restRelease } from '../support/report-people.ts';
import { readSheets } from './read-xlsx.ts';
import { plain } from './strangers.ts';

/** Excel's own limits: letters in a cell, and the height of a row in points. */
const mostLetters = 32_767;
const mostHeight = 409;
const units = 5_000;

/** A release whose last group is made of thousands of departments with long names. */
function wideRelease() {
  const release = restRelease();
  const name = (at: number) => `Afdeling nummer ${at} van een heel grote organisatie`;
  const more = Array.from({ length: units }, (_, at) => ({
    id: `more-${at}`,
    label: { nl: name(at), en: name(at) },
  }));
  release.wave.axes.find(({ id }) => id === 'department')?.values.push(...more);
  // The pair of everybody, and that of the others.
  for (const { departments } of release.pairs) {
    if (departments.length > 1) departments.push(...more.map(({ id }) => id));
  }
  return release;
}

const edition: Edition = {
  scope: scopeOf(wideRelease(), reportDefinition),
  language: 'nl',
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set(),
};

describe(`a group of ${units} departments`, () => {
  let workbook: Uint8Array;
  beforeAll(async () => {
    workbook = await xlsxFile(edition);
  });

  it('has a row for each in the workbook, and no cell or row beyond what Excel takes', () => {
    const cells = [...readSheets(workbook).values()].flat(2).map(({ value }) => String(value));
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(mostLetters / 10);
    const named = cells.filter((text) => /^Afdeling nummer \d+ van een heel grote/.test(text));
    expect(new Set(named).size).toBe(units);
    const heights = Object.entries(unzipSync(workbook))
      .filter(([path]) => path.startsWith('xl/worksheets/'))
      .flatMap(([, part]) => [...strFromU8(part).matchAll(/<row [^>]*\bht="([\d.]+)"/g)])
      .map(([, height]) => Number(height));
    expect(Math.max(0, ...heights)).toBeLessThanOrEqual(mostHeight);
  });

  it('keeps to the other limits of the format: names, columns, styles, outline, widths, printing', () => {
    const parts = Object.entries(unzipSync(workbook)).map(
      ([path, part]) => [path, strFromU8(part)] as const,
    );
    const book = parts.find(([path]) => path === 'xl/workbook.xml')?.[1] ?? '';
    const names = [...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) =>
      plain(name),
    );
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const [, name = '', refers = ''] of book.matchAll(
      /<definedName [^>]*?name="([^"]*)"[^>]*>([^<]*)</g,
    )) {
      expect(name).toMatch(/^(_xlnm\.)?[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u);
      const sheets = [...plain(refers).matchAll(/(?:^|,)'((?:[^']|'')+)'!/g)];
      for (const [, sheet = ''] of sheets) expect(names).toContain(sheet.replaceAll("''", "'"));
    }
    const styles = parts.find(([path]) => path === 'xl/styles.xml')?.[1] ?? '';
    expect(styles.split('<xf ').length).toBeLessThan(65_490);
    for (const [path, xml] of parts.filter(([path]) => path.startsWith('xl/worksheets/sheet'))) {
      const most = (pattern: RegExp) =>
        Math.max(0, ...[...xml.matchAll(pattern)].map(([, found]) => Number(found)));
      expect([path, most(/<row [^>]*?\br="(\d+)"/g) <= 1_048_576]).toEqual([path, true]);
      expect(xml).not.toMatch(/ r="(?:[A-Z]{4,}|X[G-Z][A-Z]|XF[E-Z]|[YZ][A-Z]{2})\d+"/);
      expect(most(/outlineLevel(?:Row|Col)?="(\d+)"/g)).toBeLessThanOrEqual(7);
      expect(most(/<col [^>]*?\bwidth="([\d.]+)"/g)).toBeLessThanOrEqual(255);
      expect(xml.split('<hyperlink ').length).toBeLessThanOrEqual(65_530);
      for (const [, text = ''] of xml.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)) {
        expect(plain(text).length).toBeLessThanOrEqual(255);
      }
      for (const [, formula = ''] of xml.matchAll(/<f>([^<]*)</g)) {
        expect(plain(formula).length).toBeLessThanOrEqual(8_192);
      }
    }
  });

  it('is a number on a slide, with a pointer to the workbook', async () => {
    const parts = Object.entries(unzipSync(await pptxFile(edition)));
    const texts = parts
      .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .flatMap(([, part]) => [...strFromU8(part).matchAll(/<a:t>([^<]*)<\/a:t>/g)])
      .map(([, text = '']) => text);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(1_000);
    expect(texts.filter((text) => text.includes('Afdeling nummer')).length).toBeLessThan(50);
  });
});
