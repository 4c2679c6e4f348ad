import { fill, say } from '../../core/language/language.ts';
import type { Measure } from '../../core/report/figures/figures.ts';
import { type ProfileRow, profilePage } from '../../core/report/profile/profile.ts';
import { profileChart } from '../charts/profile-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { Chart } from '../charts/svg.tsx';
import { CoverageLine, HowToRead, PageHead, Part } from './parts.tsx';
import { frameOf, plotted } from './plotted.ts';
import { partName, type ReportContext, textsOf, titleOf } from './report-context.ts';
import { TotalsPart } from './totals-part.tsx';

/** The index and every theme: the whole, then each layer or side. */
export function ProfilePage({ context }: { context: ReportContext }) {
  const texts = textsOf(context).profile;
  const model = profilePage(context.scope);
  const by = model.by === 'layers' ? texts.byLayers : texts.bySides;
  const { outcomes } = model;
  return (
    <>
      <PageHead context={context} page="profile" lead={texts.lead} />
      <Part>
        <Means
          context={context}
          id="profile"
          title={texts.whole}
          measures={model.measures}
          rows={[model.whole]}
        />
        <HowToRead context={context} text={texts.description} />
      </Part>
      {model.rows.length > 0 ? (
        <Part>
          <Means
            context={context}
            id="profile-groups"
            title={by}
            measures={model.measures}
            rows={model.rows}
          />
        </Part>
      ) : null}
      {outcomes.measures.length > 0 ? (
        <Part title={texts.outcomes}>
          <p class="soft">{texts.outcomesLead}</p>
          {byRange(outcomes.measures).map((indexes, part) => (
            <Means
              context={context}
              id={`profile-outcomes-${part}`}
              title={rangeTitle(context, outcomes.measures[indexes[0] ?? 0])}
              measures={indexes.flatMap((index) => outcomes.measures[index] ?? [])}
              rows={[outcomes.whole, ...outcomes.rows].map((row) => ({
                ...row,
                cells: indexes.flatMap((index) => row.cells[index] ?? []),
              }))}
            />
          ))}
        </Part>
      ) : null}
      <TotalsPart context={context} model={model} />
      <Part title={texts.themes}>
        <dl class="themes">
          {context.scope.definition.scales.map((scale) => (
            <div>
              <dt>{say(scale.title, context.language)}</dt>
              <dd class="soft">{say(scale.about, context.language)}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
}

/** "Antwoorden van 1 tot 5": what the measures of one chart have in common. */
function rangeTitle(context: ReportContext, measure: Measure | undefined): string {
  const { from, to } = measure ?? { from: 1, to: 5 };
  return fill(textsOf(context).profile.outcomesRange, { from, to });
}

/** Places of the measures on 1–5 and of those on 0–10: they cannot share an axis. */
function byRange(measures: readonly Measure[]): number[][] {
  const places = measures.map((_, index) => index);
  const five = places.filter((index) => measures[index]?.to === 5);
  const ten = places.filter((index) => measures[index]?.to !== 5);
  return [five, ten].filter((part) => part.length > 0);
}

/** Means of some measures for some groups in one chart. */
export function Means(props: {
  context: ReportContext;
  id: string;
  title: string;
  measures: readonly Measure[];
  rows: readonly ProfileRow[];
}) {
  const { context, measures } = props;
  const texts = textsOf(context);
  const names = props.rows.map((row) => partName(context, row.name));
  const [first = '', ...others] = names;
  const range = measures[0] ?? { from: 1, to: 5 };
  const hasWhole = props.rows[0]?.name.id === context.scope.whole.name.id;
  const series = hasWhole ? seriesOf(others, first) : seriesOf(names);
  return (
    <>
      <Chart
        id={props.id}
        numbers={texts.chart.numbers}
        draw={(width) =>
          profileChart(
            {
              ...frameOf(context, props.title, texts.profile.description),
              from: range.from,
              to: range.to,
              series,
              rows: measures.map((measure, index) => ({
                label: titleOf(context, measure),
                bold: measure.kind === 'index',
                cells: props.rows.map((row) => plotted(row.cells[index])),
              })),
            },
            width,
          )
        }
      />
      <CoverageLine
        context={context}
        groups={props.rows.map((row, index) => ({ name: names[index] ?? '', cells: row.cells }))}
      />
    </>
  );
}
