import { fill } from '../../language/language.ts';
import type { Part } from '../model/page.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { ChainPage } from './chain.ts';
import { shownRows } from './shown-rows.ts';

/**
 * Departments from high to low on the first measure, by their pooled mean with the plain one beside
 * it: by plain means the smallest departments would lead and close the row by chance. Nothing where too
 * few departments have figures to pool.
 */
export function rankingPart(source: ReportSource, figures: ChainPage): Part[] {
  const { ranking: texts } = source.words.pages.chain;
  const [measure] = figures.measures;
  const ranked = shownRows(figures)
    .flatMap(({ name, cells: [cell] }) =>
      cell && !cell.withheld && cell.pooled ? [{ name, cell, pooled: cell.pooled }] : [],
    )
    .toSorted((a, b) => b.pooled.mean - a.pooled.mean);
  if (!measure || ranked.length === 0) return [];
  const title = fill(texts.title, { measure: titleOf(source, measure) });
  return [
    {
      kind: 'folded',
      title,
      parts: [
        { kind: 'text', text: texts.lead },
        {
          kind: 'table',
          table: {
            caption: title,
            columns: [
              { title: texts.department, kind: 'text' },
              { title: texts.pooled, kind: 'points', interval: true },
              { title: texts.plain, kind: 'points', people: true },
            ],
            rows: ranked.map(({ name, cell: { mean, n }, pooled }) => [
              nameOf(source, name),
              { value: pooled.mean, low: pooled.low, high: pooled.high },
              { value: mean, n },
            ]),
          },
        },
      ],
    },
  ];
}
