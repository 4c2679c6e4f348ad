import { percent, whole } from '../../language/numbers.ts';
import { meanFigure } from '../model/plotted.ts';
import { nameOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { TrendLine, TrendPage } from './trend.ts';
import { changeCells, changeColumns, lineTitle, slopeCell, slopeColumn } from './words.ts';

/** What changed of each of these lines since the wave before that asked it. */
export function changesTable(
  source: ReportSource,
  figures: TrendPage,
  lines: readonly TrendLine[],
): Table {
  const { trend } = source.words.depth;
  return {
    caption: trend.changes,
    claim: 'changes',
    columns: [
      { title: source.words.pages.chart.subject, kind: 'text' },
      ...changeColumns(source),
      { title: trend.against, kind: 'text' },
      slopeColumn(source),
    ],
    rows: lines.map(({ last, slope, ...line }) => [
      lineTitle(source, line),
      ...changeCells(source, last),
      last.withheld ? null : (figures.waves[last.from]?.title ?? ''),
      slopeCell(source, slope),
    ]),
  };
}

/** The waves of the series, and how many took part. */
export function waves(source: ReportSource, figures: TrendPage): Table {
  const { language, words } = source;
  const { trend } = words.depth;
  return {
    caption: trend.waves,
    columns: [
      { title: trend.wave, kind: 'text' },
      { title: trend.closed, kind: 'day' },
      {
        title: trend.part,
        kind: 'sentence',
        parts: [
          { title: words.pages.chart.people, kind: 'count' },
          { title: words.pages.chart.invited, kind: 'count' },
          { title: trend.part, kind: 'share' },
        ],
      },
    ],
    rows: figures.waves.map(({ title, closed, n, headcount }) => [
      title,
      closed,
      {
        said: `${whole(n, language)} / ${whole(headcount, language)} (${percent(n / headcount, language)})`,
        parts: [{ value: n }, { value: headcount }, { value: n / headcount }],
      },
    ]),
  };
}

/** Every group in every wave, department by department. */
export function everyPoint(source: ReportSource, { groups }: TrendPage): Table {
  const { pages, depth } = source.words;
  return {
    caption: depth.trend.every,
    columns: [
      { title: pages.chart.group, kind: 'text' },
      { title: pages.chart.subject, kind: 'text' },
      { title: depth.trend.wave, kind: 'text' },
      { title: pages.chain.driven.mean, kind: 'points', interval: true, people: true },
    ],
    rows: groups.flatMap(({ name, lines }) =>
      lines.flatMap((line) =>
        line.points.map(({ title, cell }) => [
          nameOf(source, name),
          lineTitle(source, line),
          title,
          meanFigure(cell),
        ]),
      ),
    ),
  };
}

/** The last change of every group. */
export function everyChange(source: ReportSource, figures: TrendPage): Table {
  const { pages, depth } = source.words;
  return {
    caption: depth.trend.everyChange,
    claim: 'changes',
    columns: [
      { title: pages.chart.group, kind: 'text' },
      { title: pages.chart.subject, kind: 'text' },
      ...changeColumns(source),
      { title: depth.trend.against, kind: 'text' },
      slopeColumn(source),
    ],
    rows: figures.groups.flatMap(({ name, lines }) =>
      lines.map(({ last, slope, ...line }) => [
        nameOf(source, name),
        lineTitle(source, line),
        ...changeCells(source, last),
        last.withheld ? null : (figures.waves[last.from]?.title ?? ''),
        slopeCell(source, slope),
      ]),
    ),
  };
}
