import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { pptxFile } from '../../src/downloads/pptx.ts';
import { xlsxFile } from '../../src/downloads/xlsx.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { restRelease } from '../support/report-people.ts';
import { readSheets } from './read-xlsx.ts';

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
