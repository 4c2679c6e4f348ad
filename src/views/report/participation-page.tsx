import { fill } from '../../core/language.ts';
import type { Cell } from '../../core/report/figures.ts';
import { type Participation, participationPage } from '../../core/report/participation.ts';
import { barChart } from '../charts/bar-chart.ts';
import { Chart } from '../charts/svg.tsx';
import { decimal, percent, whole } from '../numbers.ts';
import { PageHead, Part } from './parts.tsx';
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
                rows: rows.map(({ name, bold, cell }) => ({
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

function rowText({ language, ...context }: ReportContext, cell: Participation): string {
  return fill(textsOf({ ...context, language }).participation.row, {
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
  const { language } = context;
  const { participation: texts, withheld } = textsOf(context);
  return (
    <section class="table-scroll" tabindex={0} aria-label={texts.margin}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.group}</th>
            <th scope="col" class="number">
              {texts.people}
            </th>
            <th scope="col" class="number">
              {texts.counted}
            </th>
            <th scope="col" class="number">
              {texts.marginMean}
            </th>
            <th scope="col" class="number">
              {texts.marginShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr>
              <th scope="row">{name}</th>
              {cell.withheld ? (
                <td colspan={4} class="soft">
                  {withheld}
                </td>
              ) : (
                <>
                  <td class="number">
                    {cell.covered === cell.headcount
                      ? whole(cell.headcount, language)
                      : `${whole(cell.covered, language)} / ${whole(cell.headcount, language)}`}
                  </td>
                  <td class="number">{whole(cell.n, language)}</td>
                  <td class="number">
                    {cell.complete
                      ? texts.exact
                      : cell.marginMean === null
                        ? '–'
                        : fill(texts.points, { value: decimal(cell.marginMean / 25, language) })}
                  </td>
                  <td class="number">
                    {cell.complete
                      ? texts.exact
                      : cell.marginShare === null
                        ? '–'
                        : fill(texts.shares, { value: decimal(cell.marginShare, language, 0) })}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
