import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/core/language/language.ts';
import { boardPages } from '../../../src/core/report/editions/board.ts';
import { councilPages } from '../../../src/core/report/editions/council.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import type { ReportSource } from '../../../src/core/report/model/source.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import type { WaveInSeries } from '../../../src/core/report/trend/series.ts';
import { sinceBefore } from '../../../src/core/report/trend/since-before.ts';
import { trendPage } from '../../../src/core/report/trend/trend.ts';
import { slidesOf } from '../../../src/downloads/slides/page-slides.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { measured } from '../../support/shapes.ts';
import { apart, company } from '../../support/trend-company.ts';

function sourceOf(series: readonly WaveInSeries[], language: Language): ReportSource {
  const scope = series.at(-1)?.scope;
  if (!scope) throw new Error('no wave');
  return { scope, series, language, words: reportWords(language), releaseHash: 'e'.repeat(64) };
}

const sizes = { a: 60, b: 60 };
const wave = (id: string, months: number, higher = 0): WaveInSeries => {
  const release = company(sizes, apart, id, (place) => 2 + (place % 3) + higher);
  return { scope: scopeOf(release, reportDefinition), months };
};
const said = (series: readonly WaveInSeries[], language: Language = 'en') =>
  sinceBefore(sourceOf(series, language));

describe('page one, beside its three sentences', () => {
  it('says nothing of earlier waves where there is none', () => {
    expect(said([wave('w1', 0)])).toEqual([]);
  });

  it('says that nothing changed clearly, and claims nothing by it', () => {
    expect(said([wave('w1', 0), wave('w2', 3)])).toEqual([
      {
        kind: 'text',
        text: 'Since “Wave w1”: no clear change overall.',
        tone: 'small',
        claims: [],
      },
    ]);
  });

  it('names what rose or fell since the wave before, and not since the first', () => {
    const [higher] = said([wave('w1', 0, 1), wave('w2', 3), wave('w3', 6, 1)]);
    expect(higher).toMatchObject({ claims: ['changes'] });
    expect(higher).toMatchObject({
      text: expect.stringMatching(/^Since “Wave w2”: clearly higher on “[^”]+”\.$/),
    });
    const [lower] = said([wave('w1', 0, 1), wave('w2', 3)]);
    expect(lower).toMatchObject({
      text: expect.stringMatching(/^Since “Wave w1”: clearly lower on “[^”]+”\.$/),
    });
  });

  it('stands with the sentences on the slides of the works council, not among the notes of a picture', async () => {
    const source = sourceOf(await measured('full'), 'nl');
    const [line] = sinceBefore(source);
    const slides = councilPages(source).flatMap((page) => slidesOf(page, 'nl'));
    const texts = slides.flatMap((slide) => {
      if (slide.kind === 'chart')
        expect(slide.small).not.toContain(line?.kind === 'text' && line.text);
      return slide.kind === 'words' ? slide.lines.map(({ text }) => text) : [];
    });
    expect(texts).toContain(line?.kind === 'text' && line.text);
  });

  it.each(languages)('has one short line by the verdicts of the trend, in %s', async (language) => {
    for (const name of ['full', 'pulse'] as const) {
      const series = await measured(name);
      const source = sourceOf(series, language);
      const [line, ...more] = said(series, language);
      if (line?.kind !== 'text') throw new Error('no line');
      expect(more).toEqual([]);
      expect(line.text).not.toMatch(/[{}]/);
      expect(line.text.length).toBeLessThan(260);
      const clear = trendPage(series).groups[0]?.lines.some(
        ({ last }) => !last.withheld && last.clear && last.from === series.length - 2,
      );
      expect(line.claims).toEqual(clear ? ['changes'] : []);
      for (const page of [describePage('summary', source), boardPages(source)[0]]) {
        expect(partsIn(page?.parts ?? [])).toContainEqual(line);
      }
    }
  });
});
