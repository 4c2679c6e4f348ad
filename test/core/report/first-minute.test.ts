import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/core/language/language.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import type { ReportSource } from '../../../src/core/report/model/source.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import { threeSentences } from '../../../src/core/report/summary/first-minute.ts';
import { summaryPage } from '../../../src/core/report/summary/summary.ts';
import { themesIn } from '../../../src/core/report/summary/themes.ts';
import type { WaveInSeries } from '../../../src/core/report/trend/series.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { agreement } from '../../support/report-people.ts';
import { measured, type ShapeName, shapes } from '../../support/shapes.ts';

const names = Object.keys(shapes) as ShapeName[];
const series = new Map<ShapeName, WaveInSeries[]>();
beforeAll(async () => {
  for (const name of names) series.set(name, await measured(name));
});

function sourceOf(name: ShapeName, language: Language): ReportSource<Language> {
  const scope = series.get(name)?.at(-1)?.scope;
  if (!scope) throw new Error(`${name} was not measured`);
  return { scope, language, words: reportWords(language), releaseHash: 'e'.repeat(64) };
}

const firstPage = (source: ReportSource) => partsIn(describePage('summary', source).parts);

describe.each(names)('page one of an organisation that is %s', (name) => {
  it.each(
    languages,
  )('begins with three sentences, of at most one figure each, in %s', (language) => {
    const source = sourceOf(name, language);
    const said = threeSentences(source, summaryPage(source.scope)).flatMap((part) =>
      part.kind === 'text' && part.tone !== 'small' ? [part.text] : [],
    );
    expect(said).toHaveLength(3);
    for (const text of said) {
      expect(text.match(/[.!?](?=\s|$)/g), text).toHaveLength(1);
      expect(text.match(/\(/g)?.length ?? 0, text).toBeLessThanOrEqual(1);
      // A figure, the ends of its interval and, of the index, those of its scale.
      expect(text.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0, text).toBeLessThanOrEqual(5);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('judges the level by no word that its interval does not carry, and says when few answered', () => {
    const source = sourceOf(name, 'en');
    const { index, level, participation } = summaryPage(source.scope);
    const of = level.find(({ code }) => code === 'level');
    if (of?.code === 'level' && !index.withheld && index.low === null) expect(of.level).toBeNull();
    const said = threeSentences(source, summaryPage(source.scope)).flatMap((part) =>
      part.kind === 'text' && part.tone === 'small' ? [part.text] : [],
    );
    const few = !participation.withheld && participation.response < 0.6;
    expect(said.some((text) => text.includes('less than 60%'))).toBe(few);
  });

  it('says that no theme asks for more attention, or stands out, only where themes were compared', () => {
    const source = sourceOf(name, 'en');
    const figures = summaryPage(source.scope);
    const compared = themesIn(source.scope).filter(({ mean }) => mean.low !== null).length > 1;
    const said = firstPage(source).flatMap((part) => (part.kind === 'text' ? [part.text] : []));
    const low = figures.topics.some(({ reasons }) => reasons.some(({ code }) => code === 'low'));
    const { even, talk } = source.words.findings;
    if (!compared || low) expect(said).not.toContain(even);
    if (!compared) expect(said).not.toContain(talk.none);
    if (figures.topics.length > 0) expect(said).not.toContain(talk.untold);
    else expect(said).toContain(compared ? talk.none : talk.untold);
  });

  it('asks for one decision: what, who and when', () => {
    const facts = firstPage(sourceOf(name, 'en')).flatMap((part) =>
      part.kind === 'facts' ? [part.facts.map(({ term }) => term)] : [],
    );
    expect(facts).toEqual([['What', 'Who', 'Done by']]);
  });

  it('shows one picture before its figures, and none without a figure', () => {
    const [chart] = firstPage(sourceOf(name, 'nl')).flatMap((part) =>
      part.kind === 'chart' ? [part.chart] : [],
    );
    if (chart?.kind === 'pairs') expect(chart.rows.some(({ gap }) => gap)).toBe(true);
    else expect(chart?.kind === 'means' && chart.rows.some(({ cells }) => cells[0])).toBe(true);
  });
});

describe('the decision of page one', () => {
  it('is what was agreed about its theme, and about no other', () => {
    const source = sourceOf('full', 'nl');
    const [topic] = summaryPage(source.scope).topics;
    const decided = (theme: string) =>
      firstPage({ ...source, agreements: [{ ...agreement, theme }] }).flatMap((part) =>
        part.kind === 'facts' ? [part.facts[0]] : [],
      )[0];
    expect(decided(topic?.measure.id ?? '')?.value).toBe(agreement.text);
    expect(decided('another')).toMatchObject({ open: true });
  });
});
