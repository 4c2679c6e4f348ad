import { fill } from '../../core/language/language.ts';
import { month } from '../../core/language/numbers.ts';
import type { TrendPage as Model } from '../../core/report/trend/trend.ts';
import { lineChart } from '../charts/line-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { Chart } from '../charts/svg.tsx';
import { frameOf, plotted } from './plotted.ts';
import { depthOf, partName, type ReportContext, textsOf } from './report-context.ts';
import { lineTitle } from './trend-words.ts';

/** One measure over the waves: the whole and its layers or sides. */
export function TrendChart(props: {
  context: ReportContext;
  model: Model;
  place: number;
  small: boolean;
}) {
  const { context, model, place, small } = props;
  const departments = new Set(context.scope.departments.map((group) => group.name.id));
  const groups = model.groups.filter((group) => !departments.has(group.name.id));
  const lines = groups.flatMap((group) => {
    const line = group.lines[place];
    return line ? [{ name: partName(context, group.name), line }] : [];
  });
  const [first, ...others] = lines;
  if (!first) return null;
  const { points, measure } = first.line;
  const looks = seriesOf(
    others.map(({ name }) => name),
    first.name,
  );
  const texts = depthOf(context).trend;
  const start = plotted(points.find(({ cell }) => !cell.withheld)?.cell);
  const title = fill(texts.chart, {
    measure: lineTitle(context, first.line),
    months: Math.max(1, Math.round(points.at(-1)?.months ?? 0)),
  });
  const input = {
    ...frameOf(context, title, texts.description),
    from: measure.from,
    to: measure.to,
    start: start ? { value: start.mean, text: texts.first } : null,
    moments: points.map(({ months, closed }) => ({
      at: months,
      text: month(closed, context.language),
    })),
    series: lines.flatMap(({ line }, index) => {
      const look = looks[index];
      return look ? [{ ...look, values: line.points.map(({ cell }) => plotted(cell)) }] : [];
    }),
  };
  const { numbers } = textsOf(context).chart;
  return (
    <Chart
      id={`trend-${place}`}
      numbers={numbers}
      small={small}
      draw={(width) => lineChart(input, width)}
    />
  );
}
