import { fill, say } from '../../language/language.ts';
import type { Page, Part } from '../model/page.ts';
import { meanFigure } from '../model/plotted.ts';
import { partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { answerCharts } from './answer-charts.ts';
import { leadersPage } from './leaders-module.ts';

/** What leaders say about leading service. */
export function describeLeaders(source: ReportSource): Page {
  const { depth, pages } = source.words;
  const texts = depth.leaders;
  const { name, rows } = leadersPage(source.scope);
  const answered = rows.map((row) => ({ ...row, cell: row.answers }));
  const means: Table = {
    caption: texts.means,
    columns: [
      { title: pages.items.item, kind: 'text' },
      { title: pages.chain.driven.mean, kind: 'points', interval: true, people: true },
    ],
    rows: rows.map((row) => [say(row.item.text, source.language), meanFigure(row.mean)]),
  };
  const parts: Part[] =
    !name || rows.length === 0
      ? [{ kind: 'text', text: texts.none, tone: 'notice' }]
      : [
          {
            kind: 'section',
            parts: [
              ...answerCharts(
                source,
                { id: 'leaders', title: fill(texts.chart, { group: partName(source, name) }) },
                answered,
              ),
              { kind: 'note', text: pages.items.description },
              { kind: 'folded', title: texts.means, parts: [{ kind: 'table', table: means }] },
            ],
          },
        ];
  return { id: 'leaders', title: pages.pages.leaders.title, lead: texts.lead, parts };
}
