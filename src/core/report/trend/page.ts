import { fill } from '../../language/language.ts';
import { month, percent, whole } from '../../language/numbers.ts';
import type { LinesChart } from '../model/chart.ts';
import type { Page, Part } from '../model/page.ts';
import { meanFigure, plotted } from '../model/plotted.ts';
import { nameOf, partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { figureOf, type Table, type TableCell } from '../model/table.ts';
import { longLine, longLinePart } from './long-line.ts';
import { type TrendLine, type TrendPage, trendPage } from './trend.ts';
import {
  changeCells,
  changeColumns,
  comparedName,
  lineTitle,
  slopeCell,
  slopeColumn,
} from './words.ts';

/** The line over the waves: the whole with its layers or sides, then what changed per measure. */
export function describeTrend(source: ReportSource): Page {
  const { pages, depth } = source.words;
  const { series = [] } = source;
  const figures = trendPage(series);
  const lines = figures.groups[0]?.lines ?? [];
  const empty = series.length < 2 ? depth.trend.one : lines.length === 0 ? depth.trend.none : null;
  const parts: Part[] = empty
    ? [{ kind: 'text', text: empty, tone: 'notice' }]
    : shown(source, figures, lines);
  return { id: 'trend', title: pages.pages.trend.title, lead: depth.trend.lead, parts };
}

function shown(source: ReportSource, figures: TrendPage, lines: readonly TrendLine[]): Part[] {
  const { trend } = source.words.depth;
  const charts = drawn(lines).flatMap((place) => chartOf(source, figures, place) ?? []);
  const [first, ...others] = charts;
  const long = longLine(figures);
  return [
    ...(long ? [section(longLinePart(source, long))] : []),
    ...(first ? [section({ kind: 'chart', chart: first })] : []),
    { kind: 'multiples', charts: others },
    {
      kind: 'section',
      title: trend.changes,
      parts: [
        { kind: 'table', table: changesTable(source, figures, lines) },
        { kind: 'text', text: trend.changed, tone: 'small' },
        { kind: 'text', text: trend.staffNote, tone: 'small' },
      ],
    },
    ...comparisons(source, figures),
    {
      kind: 'section',
      title: trend.waves,
      parts: [{ kind: 'table', table: waves(source, figures) }],
    },
    {
      kind: 'drawer',
      parts: [
        { kind: 'table', table: everyPoint(source, figures) },
        { kind: 'table', table: everyChange(source, figures) },
      ],
    },
  ];
}

const section = (...parts: Part[]): Part => ({ kind: 'section', parts });

/** Places of the lines to draw: of those about the same subject, the one with most points. */
function drawn(lines: readonly TrendLine[]): number[] {
  const points = (line: TrendLine) => line.points.filter(({ cell }) => !cell.withheld).length;
  const best = new Map<string, { place: number; points: number }>();
  lines.forEach((line, place) => {
    const { title, id } = line.measure;
    const subject = title ? JSON.stringify(title) : id;
    const known = best.get(subject);
    if (!known || points(line) > known.points) best.set(subject, { place, points: points(line) });
  });
  return [...best.values()].map(({ place }) => place);
}

/** One measure over the waves: the whole and its layers or sides. */
function chartOf(source: ReportSource, { groups }: TrendPage, place: number): LinesChart | null {
  const { trend } = source.words.depth;
  const departments = new Set(source.scope.departments.map((group) => group.name.id));
  const lines = groups.flatMap((group) => {
    const line = group.lines[place];
    if (departments.has(group.name.id) || !line) return [];
    return [{ name: partName(source, group.name), line }];
  });
  const line = lines[0]?.line;
  if (!line) return null;
  const start = plotted(line.points.find(({ cell }) => !cell.withheld)?.cell);
  return {
    kind: 'lines',
    id: `trend-${place}`,
    title: fill(trend.chart, {
      measure: lineTitle(source, line),
      months: Math.max(1, Math.round(line.points.at(-1)?.months ?? 0)),
    }),
    description: trend.description,
    from: line.measure.from,
    to: line.measure.to,
    moments: line.points.map(({ months, closed }) => ({
      at: months,
      text: month(closed, source.language),
    })),
    start: start && { value: start.mean, text: trend.first },
    groups: lines.map(({ name }) => name),
    values: lines.map((one) => one.line.points.map(({ cell }) => plotted(cell))),
  };
}

function changesTable(
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

/** Per measure, the smallest groups that two waves have in common, beside each other. */
function comparisons(source: ReportSource, figures: TrendPage): Part[] {
  const { trend } = source.words.depth;
  if (figures.comparisons.length === 0) return [];
  const mean = (title: string) => ({ title, kind: 'points', people: true }) as const;
  const folded = figures.comparisons.map((comparison, place): Part => {
    const measure = lineTitle(source, comparison);
    const title = fill(trend.since, { measure, wave: comparison.since });
    const rows = comparison.groups.map((group): TableCell[] => [
      comparedName(source, group),
      figureOf(group.earlier, (one) => ({ value: one.mean, n: one.n })),
      figureOf(group.later, (one) => ({ value: one.mean, n: one.n })),
      ...changeCells(source, group.change),
    ]);
    const columns = [
      { title: trend.group, kind: 'text' } as const,
      mean(trend.before),
      mean(trend.now),
      ...changeColumns(source),
    ];
    const table: Table = { caption: title, claim: 'changes', columns, rows };
    return { kind: 'folded', title, open: place === 0, parts: [{ kind: 'table', table }] };
  });
  const lead: Part = { kind: 'text', text: trend.groupsLead, tone: 'soft' };
  return [{ kind: 'section', title: trend.groups, parts: [lead, ...folded] }];
}

function waves(source: ReportSource, figures: TrendPage): Table {
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
function everyPoint(source: ReportSource, { groups }: TrendPage): Table {
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
function everyChange(source: ReportSource, figures: TrendPage): Table {
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
