import { fill } from '../../core/language.ts';
import { type TrendPage as Model, type TrendLine, trendPage } from '../../core/report/trend.ts';
import { day, percent, signed } from '../numbers.ts';
import { NothingShown, PageHead, Part, TableFrame } from './parts.tsx';
import { depthOf, nameOf, type ReportContext, textsOf, titleOf } from './report-context.ts';
import { TrendChart } from './trend-chart.tsx';

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
            <Changes context={context} lines={lines} />
            <p class="small soft">{texts.changed}</p>
          </Part>
          <Departments context={context} model={model} />
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

/** The name of a line: one question that stands for a theme says so. */
export function lineTitle(context: ReportContext, { measure, basis }: TrendLine): string {
  const title = titleOf(context, measure);
  const standsIn =
    basis === 'item' &&
    context.scope.definition.scales.some((scale) => scale.title[context.language] === title);
  return standsIn ? fill(depthOf(context).trend.item, { measure: title }) : title;
}

function Changes({ context, lines }: { context: ReportContext; lines: TrendLine[] }) {
  const texts = depthOf(context).trend;
  return (
    <TableFrame
      label={texts.changes}
      head={[textsOf(context).chart.subject, texts.change, texts.slope]}
      rows={lines.map((line) => [
        lineTitle(context, line),
        changeText(context, line),
        slopeText(context, line),
      ])}
    />
  );
}

function changeText(context: ReportContext, { last }: TrendLine): string {
  const texts = textsOf(context);
  const depth = depthOf(context).trend;
  if (last.withheld) return texts.withheld;
  const [change, low, high] = [last.change, last.low, last.high].map((value) =>
    signed(value, context.language),
  );
  const verdict = last.clear ? depth.clear : depth.unclear;
  return `${change} (${low} ${texts.chart.to} ${high}), ${verdict}`;
}

function slopeText(context: ReportContext, { slope }: TrendLine): string {
  const texts = depthOf(context).trend;
  if (slope.withheld) return '–';
  return fill(texts.perMonth, {
    direction: texts.directions[slope.direction],
    slope: signed(slope.slope, context.language),
  });
}

function Departments({ context, model }: { context: ReportContext; model: Model }) {
  const ids = new Set(context.scope.departments.map((group) => group.name.id));
  const groups = model.groups.filter((group) => ids.has(group.name.id));
  const first = groups[0];
  if (!first) return null;
  const texts = depthOf(context).trend;
  return (
    <Part title={texts.departments}>
      <p class="soft">{texts.change}</p>
      <TableFrame
        label={texts.departments}
        head={[
          textsOf(context).participation.group,
          ...first.lines.map((line) => lineTitle(context, line)),
        ]}
        rows={groups.map((group) => [
          nameOf(context, group.name),
          ...group.lines.map((line) => changeText(context, line)),
        ])}
      />
    </Part>
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
