import { fill, say } from '../../core/language/language.ts';
import {
  type ImportanceCell,
  importancePage,
  type ImportancePage as Model,
} from '../../core/report/importance/importance.ts';
import { dumbbellChart, type PlottedGap } from '../charts/dumbbell-chart.ts';
import { profileChart } from '../charts/profile-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { Chart } from '../charts/svg.tsx';
import { HowToRead, NothingShown, PageHead, Part } from './parts.tsx';
import { frameOf } from './plotted.ts';
import { PrioritiesPart } from './priorities-part.tsx';
import { depthOf, nameOf, partName, type ReportContext, textsOf } from './report-context.ts';

/** What should count against what counts, for the whole and per group, and the forced choice. */
export function ImportancePage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).importance;
  const model = importancePage(context.scope);
  const nothing = model.rows.length === 0 && model.priorities.length === 0;
  return (
    <>
      <PageHead context={context} page="importance" lead={texts.lead} />
      {nothing ? <NothingShown text={textsOf(context).notAsked} /> : null}
      {model.rows.length > 0 ? (
        <>
          <Part>
            <ShouldAndReally context={context} model={model} />
            <HowToRead context={context} text={texts.description} />
          </Part>
          {model.columns.length > 1 ? (
            <Part>
              <GapPerGroup context={context} model={model} />
              <HowToRead context={context} text={texts.gapDescription} />
            </Part>
          ) : null}
        </>
      ) : null}
      {model.priorities.map((priorities) => (
        <PrioritiesPart context={context} priorities={priorities} />
      ))}
    </>
  );
}

function ShouldAndReally({ context, model }: { context: ReportContext; model: Model }) {
  const texts = depthOf(context).importance;
  const title = fill(texts.chart, { group: nameOf(context, context.scope.whole.name) });
  const frame = frameOf(context, title, texts.description);
  const input = {
    ...frame,
    words: { ...frame.words, gap: texts.gap },
    from: 1,
    to: 5,
    first: { name: texts.should, form: 'triangle', paint: 'series3' },
    second: { name: texts.really, form: 'circle', paint: 'series4' },
    rows: model.rows.map(({ scale, cells: [whole] }) => ({
      label: say(scale.title, context.language),
      first: plottedItem(whole?.should),
      second: plottedItem(whole?.really),
      gap: gapOf(whole),
    })),
  } as const;
  const { numbers } = textsOf(context).chart;
  return <Chart id="should" numbers={numbers} draw={(width) => dumbbellChart(input, width)} />;
}

function plottedItem(cell: ImportanceCell['should'] | undefined) {
  if (!cell || cell.withheld) return null;
  return { mean: cell.mean, low: null, high: null, n: cell.n };
}

function gapOf(cell: ImportanceCell | undefined): PlottedGap | null {
  if (!cell || cell.gap.withheld) return null;
  const { gap: value, low, high } = cell.gap;
  const clear = low !== null && high !== null && (low > 0 || high < 0);
  return { value, low, high, clear };
}

/** Most gaps lie between −1 and 3; the axis shows all there can be where one does not. */
function rangeOf(model: Model): { from: number; to: number } {
  const ends = model.rows.flatMap(({ cells }) =>
    cells.flatMap(({ gap }) =>
      gap.withheld ? [] : [gap.low ?? gap.gap, gap.high ?? gap.gap, gap.gap],
    ),
  );
  return ends.every((end) => end >= -1 && end <= 3) ? { from: -1, to: 3 } : { from: -4, to: 4 };
}

function GapPerGroup({ context, model }: { context: ReportContext; model: Model }) {
  const texts = depthOf(context).importance;
  const groups = model.columns.slice(1);
  const input = {
    ...frameOf(context, texts.gapChart, texts.gapDescription),
    ...rangeOf(model),
    series: seriesOf(groups.map((name) => partName(context, name))),
    rows: model.rows.map((row) => ({
      label: say(row.scale.title, context.language),
      cells: row.cells.slice(1).map(({ gap }) => {
        if (gap.withheld) return null;
        return { mean: gap.gap, low: gap.low, high: gap.high, n: gap.n };
      }),
    })),
  };
  const { numbers } = textsOf(context).chart;
  return <Chart id="gaps" numbers={numbers} draw={(width) => profileChart(input, width)} />;
}
