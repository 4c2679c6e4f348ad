import type { BarsChart, Chart, HeatChart } from '../../core/report/model/chart.ts';

/** Rows beside each other that fit a sheet in letters that can be read. */
const mostRows = 34;

/** Rows that leave room on a sheet for what is said below them. */
export const mostTold = 22;

type Tall = BarsChart | HeatChart;
type Row = Tall['rows'][number];

const isTall = (chart: Chart, most: number): chart is Tall =>
  (chart.kind === 'bars' || chart.kind === 'heat') && chart.rows.length > most;

/** The same chart with these of its rows, in their order. */
function withRows(chart: Tall, isKept: (row: Row) => boolean): Chart {
  return { ...chart, rows: (chart.rows as Row[]).filter(isKept) } as Chart;
}

/** A chart as one a sheet: those of many groups go on on the next, with what all is compared with above. */
export function onSheets(chart: Chart): Chart[] {
  if (!isTall(chart, mostRows)) return [chart];
  const heads = chart.rows.filter(({ bold }) => bold);
  const others = chart.rows.filter(({ bold }) => !bold);
  const sheets = Math.ceil(others.length / (mostRows - heads.length));
  const each = Math.ceil(others.length / sheets);
  return Array.from({ length: sheets }, (_, at) => {
    const kept = new Set<Row>([...heads, ...others.slice(at * each, (at + 1) * each)]);
    return withRows(chart, (row) => kept.has(row));
  });
}

/**
 * As much of a chart as one sheet holds: what all is compared with, then the rows that hold something
 * clear, then the rest in their order.
 */
export function mostTelling(chart: Chart): { chart: Chart; left: string[] } {
  if (!isTall(chart, mostTold)) return { chart, left: [] };
  const clear = (row: Row) => 'cells' in row && row.cells.some((cell) => cell && cell.tone !== 0);
  const rows: readonly Row[] = chart.rows;
  const order = [...rows.filter(({ bold }) => bold), ...rows.filter(clear), ...rows];
  const kept = new Set([...new Set(order)].slice(0, mostTold));
  const left = rows.filter((row) => !kept.has(row)).map(({ label }) => label);
  return { chart: withRows(chart, (row) => kept.has(row)), left };
}
