import { expect, it } from 'vitest';
import { say } from '../../../src/core/language/language.ts';
import { scopeOf, unitsOf } from '../../../src/core/report/groups/scope.ts';
import { answerCharts } from '../../../src/core/report/items/answer-charts.ts';
import { itemsPage } from '../../../src/core/report/items/items.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { measured } from '../../support/shapes.ts';

it('no picture of statements is without a figure, and every statement stands in one place', async () => {
  for (const shape of ['full', 'pulse', 'leaderless'] as const) {
    const whole = (await measured(shape)).at(-1)?.scope;
    if (!whole) throw new Error(`${shape} was not measured`);
    const { release, definition } = whole;
    for (const unit of [null, ...unitsOf(release).map(({ id }) => id)]) {
      const scope = scopeOf(release, definition, unit);
      const words = reportWords('en');
      const source = { scope, language: 'en' as const, words, releaseHash: 'e'.repeat(64) };
      const parts = partsIn(describePage('items', source).parts);
      const charts = parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));
      const labels: string[] = [];
      for (const chart of charts) {
        if (chart.kind !== 'answers' && chart.kind !== 'bands') continue;
        labels.push(...chart.rows.map(({ label }) => label));
        const figures = chart.rows.map((row) => ('band' in row ? row.band : row.counts));
        expect(figures.some(Boolean), chart.title).toBe(true);
      }
      const sentences = parts.flatMap((part) =>
        part.kind === 'text' && part.text.endsWith(words.pages.withheld) ? [part.text] : [],
      );
      for (const { rows } of itemsPage(scope).sections) {
        for (const { item } of rows) {
          const text = say(item.text, 'en').replace(/\.$/, '');
          const inCharts = labels.filter((label) => label.startsWith(text));
          const inSentences = sentences.filter((said) => said.includes(`“${text}`));
          expect(inCharts.length + inSentences.length, text).toBe(1);
        }
      }
    }
  }
});

it('names statements of which nothing is shown in a sentence, or in the picture of those beside them', async () => {
  const scope = (await measured('full')).at(-1)?.scope;
  if (!scope) throw new Error('nothing was measured');
  const words = reportWords('en');
  const source = { scope, language: 'en' as const, words, releaseHash: 'e'.repeat(64) };
  const [section] = itemsPage(scope).sections;
  const rows = (section?.rows ?? []).map((row) => ({ ...row, cell: row.cells[0] }));
  const about = { id: 'items', title: 'Answers' };
  const none = rows.map((row) => ({ ...row, cell: { withheld: true as const } }));
  const [said, ...more] = answerCharts(source, about, none);
  expect(more).toEqual([]);
  expect(said).toMatchObject({ kind: 'text', text: expect.stringMatching(/^“.*”: not shown$/) });
  const band = {
    withheld: false as const,
    kind: 'band' as const,
    from: 0.4,
    to: 0.6,
    headcount: 9,
    covered: 9,
  };
  const some = none.map((row, at) => (at === 1 ? { ...row, cell: band } : row));
  const [chart, ...others] = answerCharts(source, about, some);
  expect(others).toEqual([]);
  if (chart?.kind !== 'chart' || chart.chart.kind !== 'bands') throw new Error('no bands');
  expect(chart.chart.rows.map((row) => row.band !== null)).toEqual(rows.map((_, at) => at === 1));
});
