import type { SheetChart } from 'hucre/xlsx';
import type { Chart } from '../../core/report/model/chart.ts';
import { answerPaints } from '../../views/charts/item-bars.ts';
import { paper } from '../../views/charts/palette.ts';
import { seriesOf } from '../../views/charts/series.ts';
import type { FlatCell } from './flat-table.ts';

type SheetSeries = SheetChart['series'][number];

/** A chart whose numbers stand in a sheet: from which row, in which columns. */
export interface PlacedChart {
  chart: Chart;
  /** The row of the heads, counted from 0. */
  head: number;
  rows: readonly (readonly FlatCell[])[];
}

/** A column of numbers that a chart draws. */
interface Drawn {
  name: string;
  column: number;
  first: number;
  last: number;
  paint: keyof typeof paper;
}

/**
 * A native chart beside its numbers, drawn from these very cells. Where a figure is not shown there is
 * no chart, since a spreadsheet would draw the word for it as a zero.
 * @param at the row and column of the chart's upper left corner, and the row that it ends above
 */
export function sheetChart(
  placed: PlacedChart,
  at: { row: number; col: number; bottom: number },
): SheetChart | null {
  const { chart, head, rows } = placed;
  const series = drawnOf(placed);
  const whole = series.every(({ column, first, last }) =>
    rows.slice(first, last + 1).every((row) => isNumber(row[column])),
  );
  if (series.length === 0 || rows.length === 0 || !whole) return null;
  const range = (column: string, { first, last }: Drawn) =>
    `$${column}$${head + 2 + first}:$${column}$${head + 2 + last}`;
  return {
    ...looksOf(chart),
    title: chart.title,
    altText: `${chart.title}. ${chart.description}`,
    legend: series.length > 1 ? 'bottom' : false,
    anchor: { from: { row: at.row, col: at.col }, to: { row: at.bottom, col: at.col + 5 } },
    series: series.map(
      (one): SheetSeries => ({
        name: one.name,
        values: range(columnName(one.column), one),
        categories: range('A', one),
        ...looksOfSeries(chart, one),
      }),
    ),
  };
}

/** How tall a chart is, in points: 15 a row of its numbers, and what its title and legend take. */
export const tallOf = ({ rows }: PlacedChart): number =>
  15 * Math.max(12, Math.min(28, rows.length + 8));

/** Which columns a chart draws; none of a kind that a spreadsheet has no chart for. */
function drawnOf({ chart, rows }: PlacedChart): Drawn[] {
  const all = { first: 0, last: rows.length - 1 };
  switch (chart.kind) {
    case 'bars':
      return [{ name: chart.heading, column: 1, ...all, paint: 'high1' }];
    case 'pairs':
      return [
        {
          name: chart.first,
          column: 1,
          ...all,
          paint: chart.of === 'sides' ? 'series1' : 'series3',
        },
        { name: chart.second, column: 5, ...all, paint: 'series4' },
      ];
    case 'means':
    case 'lines':
      return groupsOf(chart, rows);
    case 'answers': {
      const paints = answerPaints[chart.options.length] ?? [];
      return chart.options.map((name, option) => ({
        name,
        column: 1 + 2 * option,
        ...all,
        paint: paints[option] ?? 'mid',
      }));
    }
    case 'heat':
    case 'bands':
      return [];
  }
}

/** A series for each group, whose rows stand together: its name is in the second column. */
function groupsOf(
  chart: Extract<Chart, { kind: 'means' | 'lines' }>,
  rows: PlacedChart['rows'],
): Drawn[] {
  const { groups } = chart;
  const whole = chart.kind === 'lines' || chart.hasWhole;
  const looks = whole ? seriesOf(groups.slice(1), groups[0]) : seriesOf(groups);
  return looks.flatMap(({ name, paint }): Drawn[] => {
    const places = rows.flatMap((row, place) => (row[1] === name ? [place] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined || last - first + 1 !== places.length) return [];
    return [{ name, column: 2, first, last, paint }];
  });
}

function looksOf(chart: Chart): Pick<SheetChart, 'type'> & Partial<SheetChart> {
  // Bars lie, with the first row at the top, from the least that could be answered.
  const bars = (min: number, max: number) => ({
    type: 'bar' as const,
    gapWidth: 60,
    axes: { x: { reverse: true }, y: { scale: { min, max } } },
  });
  switch (chart.kind) {
    case 'lines':
      return { type: 'line', axes: { y: { scale: { min: chart.from, max: chart.to } } } };
    case 'answers':
      return {
        type: 'bar',
        barGrouping: 'percentStacked',
        gapWidth: 60,
        axes: { x: { reverse: true } },
      };
    case 'pairs':
    case 'means':
      return bars(chart.from, chart.to);
    default:
      return bars(0, 1);
  }
}

function looksOfSeries({ kind }: Chart, { paint }: Drawn): Partial<SheetSeries> {
  const color = paper[paint].slice(1).toUpperCase();
  if (kind !== 'lines') return { color };
  return { color, marker: { symbol: 'circle', size: 7, fill: color, line: color } };
}

const isNumber = (cell: FlatCell | undefined) =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

/** The letters of a column counted from 0: A, B, …, Z, AA. */
export function columnName(column: number): string {
  const before = column >= 26 ? columnName(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}
