import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language/language.ts';
import { boardPages } from '../../src/core/report/editions/board.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { type Edition, sourceOf } from '../../src/downloads/edition.ts';
import { appendixFile, editionFile } from '../../src/downloads/pdf.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease, restRelease } from '../support/report-people.ts';
import { fourWaves } from '../support/trend-series.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const editionOf = (language: Language, release = restRelease()): Edition => ({
  scope: scopeOf(release, reportDefinition),
  language,
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set(),
  series: fourWaves(),
  agreed: { agreements: [agreement], asOf: '2027-01-15' },
});

let pdf: ReadPdf;
beforeAll(async () => {
  pdf = readPdf(await editionFile(editionOf('nl'), 'board'));
});
const words = (page = '') => page.replaceAll(/\s+/g, ' ');

describe('the board edition', () => {
  it('has at most twelve pages in every language, whatever was measured', async () => {
    for (const language of languages) {
      for (const release of [restRelease(), madeUpRelease(3)]) {
        const { pages } = readPdf(await editionFile(editionOf(language, release), 'board'));
        expect(pages.length).toBeGreaterThan(7);
        expect(pages.length).toBeLessThanOrEqual(12);
      }
    }
  });

  it('begins with a cover and the contents, and one page for one minute', () => {
    const [cover, first] = pdf.pages.map(words);
    expect(cover).toContain('Meting één');
    for (const { title } of boardPages(sourceOf(editionOf('nl')))) expect(cover).toContain(title);
    for (const said of ['In drie zinnen', 'Praat het eerst over', 'Eén besluit', 'Klaar op']) {
      expect(first).toContain(said);
    }
  });

  it('gives every page after it a sheet of its own, with its message as heading', () => {
    const described = boardPages(sourceOf(editionOf('nl')));
    const starts = described.map(({ title }) =>
      pdf.pages.findIndex((page, at) => at > 0 && words(page).trimStart().startsWith(title)),
    );
    expect(starts).not.toContain(-1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(starts).size).toBe(described.length);
    expect(described.map(({ title }) => title).join(' ')).toMatch(/mensen deden mee/);
  });

  it('has as heading where the line over the waves goes', () => {
    const series = fourWaves();
    const { scope } = series.at(-1) ?? editionOf('nl');
    const pages = boardPages(sourceOf({ ...editionOf('nl'), scope, series }));
    expect(pages.find(({ id }) => id === 'trend')?.title).toBe(
      '“CSI-index” stijgt of daalt niet duidelijk over 9 maanden.',
    );
  });

  it('says the whole fingerprint once, and what was agreed', () => {
    const all = pdf.pages.join('').replaceAll('\n', '');
    expect(all.split('e'.repeat(64))).toHaveLength(2);
    expect(words(pdf.pages.join(' '))).toContain('Elke week nabellen');
  });

  it('leaves lines for the agreements that the meeting can still make', () => {
    const sheets = boardPages(sourceOf(editionOf('nl')));
    const left = sheets.find(({ id }) => id === 'agreements')?.parts ?? [];
    expect(left.filter(({ kind }) => kind === 'facts')).toHaveLength(2);
  });

  it('quotes the names of themes as each language does', () => {
    const marks = languages.map((language) => {
      const titles = boardPages(sourceOf(editionOf(language))).map(({ title }) => title);
      return titles
        .join(' ')
        .match(/[“”„«»]/g)
        ?.slice(0, 2)
        .join('');
    });
    expect(Object.fromEntries(languages.map((language, at) => [language, marks[at]]))).toEqual({
      nl: '“”',
      en: '“”',
      de: '„“',
      fr: '«»',
    });
  });
});

describe('the appendix', () => {
  it('is a file of its own with what the board is not troubled with', async () => {
    const { pages } = readPdf(await appendixFile(editionOf('nl')));
    const all = words(pages.join(' '));
    for (const title of ['Gedrag en uitspraken', 'Open antwoorden', 'Verantwoording']) {
      expect(all).toContain(title);
    }
    expect(all).not.toContain('In drie zinnen');
  });
});
