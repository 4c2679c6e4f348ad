import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages, staffLanguages } from '../../src/core/language/language.ts';
import { describeEdition, type EditionId } from '../../src/core/report/editions/editions.ts';
import { scopeOf, unitsOf } from '../../src/core/report/groups/scope.ts';
import { isTested } from '../../src/core/report/level/kinds.ts';
import { describePage, reportPageIds } from '../../src/core/report/report-pages.ts';
import type { WaveInSeries } from '../../src/core/report/trend/series.ts';
import { type Edition, sourceOf } from '../../src/downloads/edition.ts';
import { appendixFile, editionFile, pdfFile } from '../../src/downloads/pdf.ts';
import { pptxFile } from '../../src/downloads/pptx.ts';
import { agreement } from '../support/report-people.ts';
import { measured, type ShapeName, shapes } from '../support/shapes.ts';
import { type Inked, inkOf, oneSpace } from './ink.ts';

/** Of six organisations as unlike each other as can be, each sheet as pdf.js reads and draws it. */
const names = Object.keys(shapes) as ShapeName[];
const series = new Map<ShapeName, WaveInSeries[]>();
beforeAll(async () => {
  for (const name of names) series.set(name, await measured(name));
});

function editionOf(name: ShapeName, language: Language): Edition {
  const waves = series.get(name) ?? [];
  const scope = waves.at(-1)?.scope;
  if (!scope) throw new Error(`${name} was not measured`);
  const agreed = { agreements: waves.length > 1 ? [agreement] : [], asOf: '2027-01-15' };
  const logHead = `geleding-log 214 ${'f'.repeat(64)} ${'g'.repeat(86)}`;
  const about = { language, releaseHash: 'e'.repeat(64), logHead, date: '2026-11-21' };
  return { scope, ...about, withdrawn: new Set(), series: waves, agreed };
}

/** Sheets that are less than half full, without the last. */
const short = (sheets: readonly Inked[]) =>
  sheets.flatMap(({ filled }, at) =>
    filled < 0.5 && at < sheets.length - 1 ? [{ sheet: at + 1, filled }] : [],
  );

describe.each(names)('the board edition of an organisation that is %s', (name) => {
  it.each(languages)('has no sheet less than half full but the last, in %s', async (language) => {
    const edition = editionOf(name, language);
    const sheets = await inkOf(await editionFile(edition, 'board'));
    expect(short(sheets)).toEqual([]);
    expect(sheets.length).toBeLessThanOrEqual(12);
    // What takes one minute, with the decision, is on the sheet after the cover and on no other.
    const [, second] = describeEdition('board', sourceOf(edition));
    expect(oneSpace(second?.title ?? '')).toContain(sheets[2]?.begins);
  });
});

describe('the heading of a sheet for the board', () => {
  it('is a message where there was something to compare, also where nothing stands out', () => {
    const headings = names.flatMap((name) => {
      const source = sourceOf(editionOf(name, 'en'));
      const { pages } = source.words.pages;
      return describeEdition('board', source).flatMap(({ id, title }) => {
        if (id !== 'chain' && id !== 'importance') return [];
        const kind = id === 'chain' ? 'departments' : 'distance';
        if (isTested(source.scope, kind)) expect(title, name).not.toBe(pages[id].title);
        else expect(title, name).toBe(pages[id].title);
        return [title];
      });
    });
    expect(headings).toContain('No department clearly differs from the rest.');
  });
});

describe.each(names)('the slides for the board of an organisation that is %s', (name) => {
  it('are twelve at most', async () => {
    const parts = Object.keys(unzipSync(await pptxFile(editionOf(name, 'nl'))));
    const slides = parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
    expect(slides.length).toBeGreaterThan(6);
    expect(slides.length).toBeLessThanOrEqual(12);
  });
});

describe('the slides for a unit', () => {
  it('say no sentence twice on one slide', async () => {
    const edition = editionOf('full', 'nl');
    const { release, definition } = edition.scope;
    const [unit] = unitsOf(release);
    const scope = scopeOf(release, definition, unit?.id ?? null);
    const parts = unzipSync(await pptxFile({ ...edition, scope }, 'unit'));
    let sentences = 0;
    for (const [path, bytes] of Object.entries(parts)) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(path)) continue;
      const texts = [...strFromU8(bytes).matchAll(/<a:t>([^<]{30,})</g)];
      const said = texts.flatMap(([, text = '']) => text.split(/(?<=\.) /));
      sentences += said.length;
      expect(said.toSorted()).toEqual([...new Set(said)].toSorted());
    }
    expect(sentences).toBeGreaterThan(5);
  });
});

describe.each([
  'tiny',
  'full',
] as const)('the staff edition of an organisation that is %s', (name) => {
  it.each(
    staffLanguages,
  )('never ends on a sheet with the last lines alone, in %s', async (language) => {
    const edition = { ...editionOf(name, 'nl'), language };
    const [said, done] = describeEdition('staff', sourceOf(edition));
    const sheets = await inkOf(await editionFile(edition, 'staff'));
    expect(sheets.length).toBeLessThanOrEqual(3);
    expect(short(sheets)).toEqual([]);
    if (language === 'ar') return;
    const last = sheets.length === 2 ? said : done;
    expect(oneSpace(last?.title ?? '')).toContain(sheets.at(-1)?.begins);
  });
});

describe.each(names)('the other papers of an organisation that is %s', (name) => {
  const files: Record<string, (edition: Edition) => [Promise<Uint8Array>, string[]]> = {
    report: (edition) => [pdfFile(edition), titlesOf(edition)],
    appendix: (edition) => [appendixFile(edition), titlesOf(edition)],
    unit: (edition) => {
      const { release, definition } = edition.scope;
      const unit = unitsOf(release)[0]?.id ?? null;
      return ofEdition({ ...edition, scope: scopeOf(release, definition, unit) }, 'unit');
    },
    council: (edition) => ofEdition(edition, 'council'),
    staff: (edition) => ofEdition(edition, 'staff'),
  };
  it.each(
    Object.entries(files),
  )('have no sheet of the %s less than half full but the last of a part', async (_kind, make) => {
    const [file, titles] = make(editionOf(name, 'fr'));
    const sheets = await inkOf(await file);
    const within = short(sheets).filter(({ sheet }) => {
      const next = sheets[sheet]?.begins ?? '';
      return !titles.some((title) => oneSpace(title).startsWith(next));
    });
    expect(within).toEqual([]);
  });
});

function ofEdition(edition: Edition, id: EditionId): [Promise<Uint8Array>, string[]] {
  const pages = describeEdition(id, sourceOf(edition));
  return [editionFile(edition, id), pages.map(({ title }) => title)];
}

const titlesOf = (edition: Edition) =>
  reportPageIds.map((id) => describePage(id, sourceOf(edition)).title);
