import { decimal } from '../../core/language/numbers.ts';
import { type StrengthPage as Model, strengthPage } from '../../core/report/strength/strength.ts';
import { heatMap } from '../charts/heat-map.ts';
import { profileChart } from '../charts/profile-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { Chart } from '../charts/svg.tsx';
import { HowToRead, PageHead, Part, TableFrame } from './parts.tsx';
import { frameOf } from './plotted.ts';
import {
  depthOf,
  nameOf,
  partName,
  type ReportContext,
  textsOf,
  titleOf,
} from './report-context.ts';

/** How far people within a group see the same company. */
export function StrengthPage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).strength;
  const model = strengthPage(context.scope);
  const { departments } = context.scope;
  const names = new Set(departments.map((group) => group.name.id));
  const groups = model.rows.filter((row) => !names.has(row.name.id));
  const others = model.rows.filter((row) => names.has(row.name.id));
  return (
    <>
      <PageHead context={context} page="strength" lead={texts.lead} />
      <Part>
        <Spread context={context} model={model} rows={groups} />
        <p class="small soft">{texts.surety}</p>
        <HowToRead context={context} text={texts.description} />
      </Part>
      {others.length > 0 ? (
        <Part>
          <Departments context={context} model={model} rows={others} />
        </Part>
      ) : null}
      <Part title={texts.agreement}>
        <p>{texts.agreementLead}</p>
        <AgreementTable context={context} model={model} />
      </Part>
    </>
  );
}

function Spread(props: { context: ReportContext; model: Model; rows: Model['rows'] }) {
  const { context, model, rows } = props;
  const texts = depthOf(context).strength;
  const [first = '', ...others] = rows.map((row) => partName(context, row.name));
  const input = {
    ...frameOf(context, texts.chart, texts.description),
    from: 0,
    to: 2,
    digits: 2,
    series: seriesOf(others, first),
    rows: model.measures.map((measure, index) => ({
      label: titleOf(context, measure),
      cells: rows.map(({ cells }) => {
        const strength = cells[index]?.strength;
        if (!strength || strength.withheld) return null;
        return { mean: strength.sd, low: null, high: null, n: strength.n };
      }),
    })),
  };
  const { numbers } = textsOf(context).chart;
  return <Chart id="strength" numbers={numbers} draw={(width) => profileChart(input, width)} />;
}

function Departments(props: { context: ReportContext; model: Model; rows: Model['rows'] }) {
  const { context, model, rows } = props;
  const texts = depthOf(context).strength;
  const input = {
    ...frameOf(context, texts.departments, texts.description),
    columns: model.measures.map((measure) => titleOf(context, measure)),
    digits: 2,
    rows: rows.map((row) => ({
      label: nameOf(context, row.name),
      cells: row.cells.map(({ strength }) =>
        strength.withheld ? null : { mean: strength.sd, n: strength.n, tone: 0 as const },
      ),
    })),
  };
  const { numbers } = textsOf(context).chart;
  return <Chart id="departments" numbers={numbers} draw={(width) => heatMap(input, width)} />;
}

function AgreementTable({ context, model }: { context: ReportContext; model: Model }) {
  const texts = depthOf(context).strength;
  const write = (value: number | null) => (value === null ? '–' : decimal(value, context.language));
  return (
    <TableFrame
      label={texts.agreement}
      head={[
        textsOf(context).chart.subject,
        'n',
        texts.rwgUniform,
        texts.rwgSkewed,
        texts.adMean,
        texts.awg,
      ]}
      rows={model.measures.map((measure, index) => {
        const agreement = model.rows[0]?.cells[index]?.agreement;
        const title = titleOf(context, measure);
        if (!agreement || agreement.withheld)
          return [title, textsOf(context).withheld, '–', '–', '–', '–'];
        const { n, rwgUniform, rwgSkewed, adMean, awg } = agreement;
        return [title, String(n), ...[rwgUniform, rwgSkewed, adMean, awg].map(write)];
      })}
    />
  );
}
