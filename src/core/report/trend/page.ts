import { fill } from '../../language/language.ts';
import { decimal, month } from '../../language/numbers.ts';
import { endsNote, endsOf, mostListed } from '../groups/ends.ts';
import type { LinesChart } from '../model/chart.ts';
import { foldedRows, foldedTable } from '../model/folded-rows.ts';
import type { Page, Part } from '../model/page.ts';
import { plotted } from '../model/plotted.ts';
import { partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { figureOf, type Table, type TableCell } from '../model/table.ts';
import { onSharedAxis } from './axis.ts';
import { longLine, longLinePart } from './long-line.ts';
import { changesTable, everyChange, everyPoint, waves } from './tables.ts';
import { type TrendLine, type TrendPage, trendPage } from './trend.ts';
import { changeCells, changeColumns, comparedName, lineTitle } from './words.ts';

/** Of what changed clearly, as many subjects as stand on two screens; the others are folded. */
const mostShown = 3;

/** The line over the waves: the whole with its layers or sides, then what changed per measure. */
export function describeTrend(source: ReportSource): Page {
  const { pages, depth } = source.words;
  const { series = [] } = source;
  const figures = trendPage(series);
  const lines = figures.groups[0]?.lines ?? [];
  const empty = series.length < 2 ? depth.trend.one : lines.length === 0 ? depth.trend.none : null;
  const parts: Part[] = empty ? [notice(empty)] : shown(source, figures, lines);
  const [first] = series;
  // Of a wave that stands alone because others were too large, it would be untrue that it is the first.
  const alone = first?.cut && series.length < 2;
  const cut = first?.cut
    ? [notice(fill(depth.trend.cut, { wave: first.scope.release.wave.title }))]
    : [];
  return {
    id: 'trend',
    title: pages.pages.trend.title,
    lead: depth.trend.lead,
    parts: [...cut, ...(alone ? [] : parts)],
  };
}

const notice = (text: string): Part => ({ kind: 'text', text, tone: 'notice' });

function shown(source: ReportSource, figures: TrendPage, lines: readonly TrendLine[]): Part[] {
  const { trend } = source.words.depth;
  const places = drawn(source, figures, lines);
  const [large, ...several] = places.flatMap((place) => chartOf(source, figures, place) ?? []);
  const described = (chart: LinesChart) => ({
    ...chart,
    description: describedAxis(source, chart),
  });
  const [first] = onSharedAxis(large ? [large] : []).map(described);
  const others = onSharedAxis(several).map(described);
  const changed = new Map(
    places.map((place) => [idOf(place), mostChanged(source, figures, place)]),
  );
  const sizeOf = ({ id }: LinesChart) => changed.get(id) ?? 0;
  const [clear, more] = largest(others, sizeOf);
  const unclear = others.filter((chart) => sizeOf(chart) === 0);
  const long = longLine(figures);
  return [
    ...(long ? [section(longLinePart(source, long))] : []),
    ...(first ? [section({ kind: 'chart', chart: first })] : []),
    ...(clear.length > 0 ? [multiples(trend.changedLines, clear)] : []),
    ...foldedCharts(trend.moreLines, more),
    ...foldedCharts(trend.sameLines, unclear),
    changes(source, figures, lines),
    ...comparisons(source, figures),
    {
      kind: 'folded',
      title: trend.waves,
      parts: [{ kind: 'table', table: waves(source, figures) }],
    },
    { kind: 'drawer', parts: everyGroup(source, figures) },
  ];
}

/** Every group in every wave; of many departments those in which the first measure changed most. */
function everyGroup(source: ReportSource, figures: TrendPage): Part[] {
  const ids = new Set(source.scope.departments.map(({ name }) => name.id));
  const departments = figures.groups.filter(({ name }) => ids.has(name.id));
  const listed = endsOf(
    departments,
    ({ lines: [line] }) => (line && !line.last.withheld ? line.last.change : null),
    mostListed,
  );
  const groups = [...figures.groups.filter(({ name }) => !ids.has(name.id)), ...listed];
  return [
    ...endsNote(source, listed, departments, source.words.depth.trend.change),
    { kind: 'table', table: everyPoint(source, { ...figures, groups }) },
    { kind: 'table', table: everyChange(source, { ...figures, groups }) },
  ];
}

const section = (...parts: Part[]): Part => ({ kind: 'section', parts });

const multiples = (title: string, charts: readonly LinesChart[]): Part => ({
  kind: 'heading',
  title,
  parts: [{ kind: 'multiples', charts }],
});

/** Charts that most readers can pass over, with their number as `n`. */
function foldedCharts(title: string, charts: readonly LinesChart[]): Part[] {
  if (charts.length === 0) return [];
  const parts: Part[] = [{ kind: 'multiples', charts }];
  return [{ kind: 'folded', title: fill(title, { n: charts.length }), parts }];
}

const idOf = (place: number) => `trend-${place}`;

/** What changed most, as far as two screens have room for it, and what else changed. */
function largest<One>(all: readonly One[], sizeOf: (one: One) => number): [One[], One[]] {
  const changed = all.filter((one) => sizeOf(one) > 0);
  const first = changed.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostShown);
  return [
    changed.filter((one) => first.includes(one)),
    changed.filter((one) => !first.includes(one)),
  ];
}

/** The clear change of a line as a share of its scale; 0 where it has none. */
function changeOf({ last, measure }: TrendLine): number {
  return last.withheld || !last.clear ? 0 : Math.abs(last.change) / (measure.to - measure.from);
}

/** The largest clear change of the whole, or of the parts drawn with it, since the wave before. */
function mostChanged({ scope }: ReportSource, { groups }: TrendPage, place: number): number {
  const departments = new Set(scope.departments.map((group) => group.name.id));
  const sizes = groups.flatMap(({ name, lines }) => {
    const line = lines[place];
    return departments.has(name.id) || !line ? [] : [changeOf(line)];
  });
  return Math.max(0, ...sizes);
}

/** What changed clearly as a table; what did not is folded below it. */
function changes(source: ReportSource, figures: TrendPage, lines: readonly TrendLine[]): Part {
  const { trend } = source.words.depth;
  const [shown, more] = largest(lines, changeOf);
  const others = lines.filter((line) => changeOf(line) === 0);
  const table = (some: readonly TrendLine[]) => changesTable(source, figures, some);
  return {
    kind: 'section',
    title: trend.changes,
    parts: [
      ...foldedRows(
        { shown, none: trend.nothingClear, others: more, title: trend.moreLines },
        table,
      ),
      ...foldedTable(trend.sameLines, others, table),
      { kind: 'text', text: trend.changed, tone: 'small' },
      { kind: 'note', text: trend.staffNote },
    ],
  };
}

/** How to read a line, with where its axis begins and ends: not at the ends of the answers. */
function describedAxis({ language, words }: ReportSource, { from, to }: LinesChart): string {
  const write = (value: number) => decimal(value, language, Number.isInteger(value) ? 0 : 1);
  return fill(words.depth.trend.description, { from: write(from), to: write(to) });
}

/** Places of the lines to draw: of those about a subject one that changed, or else with most points. */
function drawn(source: ReportSource, figures: TrendPage, lines: readonly TrendLine[]): number[] {
  const points = (line: TrendLine) =>
    line.points.filter(({ cell }) => !cell.withheld).length +
    (mostChanged(source, figures, lines.indexOf(line)) > 0 ? line.points.length : 0);
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
    id: idOf(place),
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

/** Per measure, the smallest groups that two waves have in common, beside each other. */
function comparisons(source: ReportSource, figures: TrendPage): Part[] {
  const { trend } = source.words.depth;
  if (figures.comparisons.length === 0) return [];
  const mean = (title: string) => ({ title, kind: 'points', people: true }) as const;
  const folded = figures.comparisons.map((comparison): Part => {
    const measure = lineTitle(source, comparison);
    const title = fill(trend.since, { measure, wave: comparison.since });
    const shown = endsOf(
      comparison.groups,
      ({ change }) => (change.withheld ? null : change.change),
      mostListed,
    );
    const rows = shown.map((group): TableCell[] => [
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
    const note = endsNote(source, shown, comparison.groups, trend.change);
    return { kind: 'folded', title, parts: [...note, { kind: 'table', table }] };
  });
  const lead: Part = { kind: 'text', text: trend.groupsLead, tone: 'soft' };
  return [{ kind: 'folded', title: trend.groups, parts: [lead, ...folded] }];
}
