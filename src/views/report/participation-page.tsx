import { fill } from '../../core/language/language.ts';
import { decimal, percent, whole } from '../../core/language/numbers.ts';
import type { Cell } from '../../core/report/figures/figures.ts';
import {
  type Participation,
  participationPage,
} from '../../core/report/participation/participation.ts';
import { barChart } from '../charts/bar-chart.ts';
import { Chart } from '../charts/svg.tsx';
import { PageHead, Part, TableFrame } from './parts.tsx';
import { frameOf } from './plotted.ts';
import { nameOf, type ReportContext, textsOf, titleOf } from './report-context.ts';

/** Who took part per group, and how surely the figures speak for everybody. */
export function ParticipationPage({ context }: { context: ReportContext }) {
  const { language, scope } = context;
  const texts = textsOf(context).participation;
  const model = participationPage(scope);
  const measure = model.measure ? titleOf(context, model.measure) : null;
  const rows = [
    { name: nameOf(context, scope.whole.name), bold: true, cell: model.whole },
    ...model.rows.map(({ name, cell }) => ({ name: nameOf(context, name), bold: false, cell })),
  ];
  const finer = new Set(scope.others.map((group) => group.name.id));
  const drawn = rows.filter((_, place) => !finer.has(model.rows[place - 1]?.name.id ?? ''));
  const bounds = model.whole.withheld ? null : model.whole.bounds;
  const points = (display: number) => decimal(1 + display / 25, language, 1);
  return (
    <>
      <PageHead context={context} page="participation" lead={texts.lead} />
      <Part>
        <Chart
          id="participation"
          numbers={textsOf(context).chart.numbers}
          draw={(width) =>
            barChart(
              {
                ...frameOf(context, texts.chart, texts.description),
                from: 0,
                to: 1,
                heading: texts.heading,
                ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
                  value,
                  text: percent(value, language),
                })),
                rows: drawn.map(({ name, bold, cell }) => ({
                  label: name,
                  bold,
                  value: cell.withheld ? null : cell.response,
                  text: cell.withheld ? '' : rowText(context, cell),
                })),
              },
              width,
            )
          }
        />
        {bounds && measure ? (
          <p class="notice">
            {fill(texts.bounds, { measure, low: points(bounds.low), high: points(bounds.high) })}
          </p>
        ) : null}
      </Part>
      {measure ? (
        <Part title={texts.margin}>
          <p>{fill(texts.marginLead, { measure })}</p>
          <Margins context={context} rows={rows} />
        </Part>
      ) : null}
      {scope.unit ? null : (
        <Part title={texts.refused}>
          <p>
            {Object.values(model.refused).every((count) => count === 0)
              ? texts.refusedNone
              : fill(texts.refusedSome, model.refused)}
          </p>
        </Part>
      )}
    </>
  );
}

function rowText(context: ReportContext, cell: Participation): string {
  const { language } = context;
  return fill(textsOf(context).participation.row, {
    n: whole(cell.n, language),
    covered: whole(cell.covered, language),
    response: percent(cell.response, language),
  });
}

function Margins(props: {
  context: ReportContext;
  rows: { name: string; cell: Cell<Participation> }[];
}) {
  const { context, rows } = props;
  const { participation: texts, withheld } = textsOf(context);
  return (
    <TableFrame
      label={texts.margin}
      head={[texts.group, texts.people, texts.counted, texts.marginMean, texts.marginShare]}
      rows={rows.map(({ name, cell }) =>
        cell.withheld ? [name, withheld, '–', '–', '–'] : [name, ...marginCells(context, cell)],
      )}
    />
  );
}

function marginCells(context: ReportContext, cell: Participation): string[] {
  const { language } = context;
  const texts = textsOf(context).participation;
  const people = whole(cell.headcount, language);
  const margin = (value: number | null, template: string, digits: number) => {
    if (cell.complete) return texts.exact;
    return value === null ? '–' : fill(template, { value: decimal(value, language, digits) });
  };
  return [
    cell.covered === cell.headcount ? people : `${whole(cell.covered, language)} / ${people}`,
    whole(cell.n, language),
    margin(cell.marginMean === null ? null : cell.marginMean / 25, texts.points, 2),
    margin(cell.marginShare, texts.shares, 0),
  ];
}
