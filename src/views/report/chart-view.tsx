import type { Chart } from '../../core/report/model/chart.ts';
import { numbersOf } from '../../core/report/model/numbers.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { Svg } from '../charts/svg.tsx';
import { TableView } from './table-view.tsx';

/** The two widths a chart is laid out for; the stylesheet shows the one that fits the screen. */
const wideWidth = 800;
const narrowWidth = 280;
const smallWidth = 300;

/**
 * A chart with its caption, in both widths, and its numbers as a table behind it. One of several
 * small pictures side by side has the narrow lay-out on every screen.
 */
export function ChartView(props: { reader: Reader; chart: Chart; small?: boolean }) {
  const { reader, chart, small = false } = props;
  const draw = (width: number) => drawChart(chart, reader, width, small);
  return (
    <figure class="chart">
      <figcaption>{chart.title}</figcaption>
      {small ? (
        <Svg id={`${chart.id}-wide`} picture={draw(smallWidth)} class="chart-small" />
      ) : (
        <>
          <Svg id={`${chart.id}-wide`} picture={draw(wideWidth)} class="chart-wide" />
          <Svg id={`${chart.id}-narrow`} picture={draw(narrowWidth)} class="chart-narrow" />
        </>
      )}
      <details>
        <summary>
          {reader.words.pages.chart.numbers}
          <span class="visually-hidden">{`: ${chart.title}`}</span>
        </summary>
        <TableView reader={reader} table={numbersOf(chart, reader)} />
      </details>
    </figure>
  );
}
