import { fill } from '../../core/language/language.ts';
import type { Alignment } from '../../core/report/alignment/alignment.ts';
import type { EstimateRow } from '../../core/report/alignment/estimates.ts';
import { dumbbellChart } from '../charts/dumbbell-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { Chart } from '../charts/svg.tsx';
import { peopleWords } from './alignment-people.ts';
import { CoverageLine } from './parts.tsx';
import { frameOf, plotted, plottedGap } from './plotted.ts';
import { nameOf, partName, type ReportContext, textsOf, titleOf } from './report-context.ts';

/** Names of the two sides of a comparison, in the reader's language. */
export function sidesOf(context: ReportContext, alignment: Alignment): [string, string] {
  const { groups } = textsOf(context);
  const { leaders, frontline } = alignment;
  return [
    leaders ? nameOf(context, { ...leaders.name, kind: 'side', labels: [] }) : groups.leaders,
    frontline ? frontlineName(context, alignment) : groups.staff,
  ];
}

function frontlineName(context: ReportContext, { frontline }: Alignment): string {
  const name = frontline?.name;
  if (!name) return textsOf(context).groups.staff;
  return partName(context, name);
}

/** Leaders and frontline per theme: two marks, their intervals and the gap. */
export function AlignmentChart(props: {
  context: ReportContext;
  id: string;
  alignment: Alignment;
  estimates?: EstimateRow[];
  title?: string;
}) {
  const { context, alignment, estimates = [] } = props;
  const texts = textsOf(context);
  const [leaders, frontline] = sidesOf(context, alignment);
  const [first, second] = seriesOf([leaders, frontline]);
  if (!first || !second) return null;
  const all = alignment.index ? [alignment.index, ...alignment.rows] : alignment.rows;
  const estimateOf = (id: string) => {
    const estimate = estimates.find((row) => row.measure.id === id)?.estimate;
    return estimate && !estimate.withheld ? estimate.mean : null;
  };
  const hasEstimates = estimates.some((row) => !row.estimate.withheld);
  const people = peopleWords(context, alignment, [leaders, frontline]);
  const title = props.title ?? fill(texts.alignment.chart, { leaders, frontline });
  return (
    <>
      <Chart
        id={props.id}
        numbers={texts.chart.numbers}
        draw={(width) =>
          dumbbellChart(
            {
              ...frameOf(context, title, texts.alignment.description),
              from: 1,
              to: 5,
              first,
              second,
              ...(hasEstimates ? { estimateName: texts.alignment.estimate } : {}),
              rows: all.map((row) => ({
                label: titleOf(context, row.measure) + (row.selfRated ? ' *' : ''),
                bold: row.measure.kind === 'index',
                first: plotted(row.leaders),
                second: plotted(row.frontline),
                estimate: estimateOf(row.measure.id),
                gap: plottedGap(row.gap),
              })),
            },
            width,
          )
        }
      />
      {people ? <p class="small soft">{people}</p> : null}
      {all.some((row) => row.selfRated) ? (
        <p class="small soft">* {texts.alignment.selfRated}</p>
      ) : null}
      <CoverageLine
        context={context}
        groups={[
          { name: leaders, cells: all.map((row) => row.leaders) },
          { name: frontline, cells: all.map((row) => row.frontline) },
        ]}
      />
    </>
  );
}
