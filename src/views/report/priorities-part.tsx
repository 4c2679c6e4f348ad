import { fill, say } from '../../core/language/language.ts';
import { decimal, percent, whole } from '../../core/language/numbers.ts';
import type { Priorities, PriorityColumn } from '../../core/report/importance/priorities.ts';
import { barChart } from '../charts/bar-chart.ts';
import { Chart } from '../charts/svg.tsx';
import { Part, TableFrame } from './parts.tsx';
import { frameOf } from './plotted.ts';
import { depthOf, partName, type ReportContext, textsOf } from './report-context.ts';

/** A forced choice: what the whole chose most, and the same per layer or side. */
export function PrioritiesPart(props: { context: ReportContext; priorities: Priorities }) {
  const { context, priorities } = props;
  const { language } = context;
  const texts = depthOf(context).importance;
  const { options, columns, item } = priorities;
  const order = mostChosen(priorities);
  const cells = columns[0]?.choices;
  const input = {
    ...frameOf(context, texts.chosen, texts.chosenDescription),
    from: 0,
    to: 1,
    heading: texts.chosenHeading,
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: percent(value, language) })),
    rows: order.map((place) => {
      const chosen = cells && !cells.withheld ? cells.options[place] : undefined;
      return {
        label: say(options[place]?.label ?? {}, language),
        value: chosen?.share ?? null,
        low: chosen?.interval.low ?? null,
        high: chosen?.interval.high ?? null,
        text: chosen
          ? fill(texts.chosenRow, {
              share: percent(chosen.share, language),
              n: whole(chosen.count, language),
            })
          : '',
      };
    }),
  };
  return (
    <Part title={say(item.text, language)}>
      <p class="soft">
        {fill(texts.choosing, { pick: item.pick })}
        {cells && !cells.withheld
          ? ` ${fill(texts.choosers, { n: whole(cells.n, language) })}`
          : ''}
      </p>
      <Chart
        id={`choice-${item.id}`}
        numbers={textsOf(context).chart.numbers}
        draw={(width) => barChart(input, width)}
      />
      {columns.length > 1 ? (
        <details>
          <summary>{texts.ranks}</summary>
          <TableFrame
            label={texts.ranks}
            head={[
              textsOf(context).chart.subject,
              ...columns.map(({ name }) => partName(context, name)),
            ]}
            rows={order.map((place) => [
              say(options[place]?.label ?? {}, language),
              ...columns.map((column) => shareOf(context, column, place)),
            ])}
          />
        </details>
      ) : null}
      <Agreement {...props} />
    </Part>
  );
}

/** Places of the options, most chosen by the whole first. */
function mostChosen({ options, columns }: Priorities): number[] {
  const choices = columns[0]?.choices;
  const places = options.map((_, place) => place);
  if (!choices || choices.withheld) return places;
  const share = (place: number) => choices.options[place]?.share ?? 0;
  return places.toSorted((a, b) => share(b) - share(a));
}

function shareOf(context: ReportContext, { choices }: PriorityColumn, place: number): string {
  const option = choices.withheld ? undefined : choices.options[place];
  if (choices.withheld || !option) return textsOf(context).withheld;
  const write = (share: number) => percent(share, context.language);
  const { low, high } = option.interval;
  return `${write(option.share)} (${write(low)}–${write(high)}; n=${choices.n})`;
}

function Agreement({ context, priorities }: { context: ReportContext; priorities: Priorities }) {
  const texts = depthOf(context).importance;
  const { agreement } = priorities;
  if (agreement.withheld) return null;
  const { tau, w } = agreement;
  const of = priorities.options.length;
  if (tau !== null) {
    return <p>{fill(texts.agreementTau, { tau: decimal(tau, context.language), of })}</p>;
  }
  return w === null ? null : (
    <p>{fill(texts.agreementW, { w: decimal(w, context.language), of })}</p>
  );
}
