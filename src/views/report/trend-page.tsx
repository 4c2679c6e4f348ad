import { day, percent } from '../../core/language/numbers.ts';
import {
  type TrendPage as Model,
  type TrendLine,
  trendPage,
} from '../../core/report/trend/trend.ts';
import { NothingShown, PageHead, Part, TableFrame } from './parts.tsx';
import { depthOf, type ReportContext, textsOf } from './report-context.ts';
import { TrendChart } from './trend-chart.tsx';
import { TrendComparisons } from './trend-comparisons.tsx';
import { changeText, lineTitle, slopeText, staffText } from './trend-words.ts';

/** The line over the waves: the whole with its layers or sides, then what changed per measure. */
export function TrendPage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).trend;
  const { series = [] } = context;
  const model = trendPage(series);
  const lines = model.groups[0]?.lines ?? [];
  const [first, ...others] = drawn(lines);
  const empty = series.length < 2 ? texts.one : lines.length === 0 ? texts.none : null;
  return (
    <>
      <PageHead context={context} page="trend" lead={texts.lead} />
      {empty ? (
        <NothingShown text={empty} />
      ) : (
        <>
          {first === undefined ? null : (
            <Part>
              <TrendChart context={context} model={model} place={first} small={false} />
            </Part>
          )}
          <div class="small-multiples">
            {others.map((place) => (
              <Part>
                <TrendChart context={context} model={model} place={place} small />
              </Part>
            ))}
          </div>
          <Part title={texts.changes}>
            <div class="wrapping">
              <Changes context={context} model={model} />
            </div>
            <p class="small soft">{texts.changed}</p>
            <p class="small soft">{texts.staffNote}</p>
          </Part>
          <TrendComparisons context={context} comparisons={model.comparisons} />
          <Part title={texts.waves}>
            <Waves context={context} model={model} />
          </Part>
        </>
      )}
    </>
  );
}

/** Places of the lines to draw: of those about the same subject, the one with most points. */
function drawn(lines: readonly TrendLine[]): number[] {
  const points = (line: TrendLine) => line.points.filter(({ cell }) => !cell.withheld).length;
  const best = new Map<string, { place: number; points: number }>();
  lines.forEach((line, place) => {
    const subject = line.measure.title?.en ?? line.measure.id;
    const known = best.get(subject);
    if (!known || points(line) > known.points) best.set(subject, { place, points: points(line) });
  });
  return [...best.values()].map(({ place }) => place);
}

function Changes({ context, model }: { context: ReportContext; model: Model }) {
  const texts = depthOf(context).trend;
  const lines = model.groups[0]?.lines ?? [];
  return (
    <TableFrame
      label={texts.changes}
      head={[textsOf(context).chart.subject, texts.change, texts.against, texts.staff, texts.slope]}
      rows={lines.map(({ last, slope, ...line }) => [
        lineTitle(context, line),
        changeText(context, last),
        last.withheld ? '–' : (model.waves[last.from]?.title ?? ''),
        staffText(context, last),
        slopeText(context, slope),
      ])}
    />
  );
}

function Waves({ context, model }: { context: ReportContext; model: Model }) {
  const texts = depthOf(context).trend;
  const { language } = context;
  return (
    <TableFrame
      label={texts.waves}
      head={[texts.wave, texts.closed, texts.part]}
      rows={model.waves.map(({ title, closed, n, headcount }) => [
        title,
        day(closed, language),
        `${n} / ${headcount} (${percent(n / headcount, language)})`,
      ])}
    />
  );
}
