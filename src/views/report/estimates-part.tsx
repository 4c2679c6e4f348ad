import { decimal, signed, whole } from '../../core/language/numbers.ts';
import type { Alignment } from '../../core/report/alignment/alignment.ts';
import type { EstimateRow } from '../../core/report/alignment/estimates.ts';
import type { MeanCell } from '../../core/report/figures/figures.ts';
import type { Gap } from '../../core/report/figures/gap.ts';
import { sidesOf } from './alignment-chart.tsx';
import { Part, TableFrame } from './parts.tsx';
import { type ReportContext, textsOf, titleOf } from './report-context.ts';

/** What leaders think the frontline says, beside what it says; nothing where nobody was asked. */
export function EstimatesPart(props: {
  context: ReportContext;
  alignment: Alignment;
  estimates: readonly EstimateRow[];
}) {
  const { context, alignment, estimates } = props;
  if (estimates.every(({ error }) => error.withheld)) return null;
  const { alignment: texts, chart, withheld } = textsOf(context);
  const [, frontline] = sidesOf(context, alignment);
  const write = (value: number) => signed(value, context.language);
  return (
    <Part title={texts.estimates}>
      <p class="soft">{texts.estimatesLead}</p>
      <TableFrame
        label={texts.estimates}
        head={[chart.subject, texts.estimated, frontline, chart.gap, chart.interval, texts.verdict]}
        rows={estimates.map(({ measure, estimate, frontline: own, error }) => {
          const title = titleOf(context, measure);
          if (error.withheld) return [title, withheld, '–', '–', '–', '–'];
          return [
            title,
            meanText(context, estimate),
            meanText(context, own),
            error.clear ? <strong>{write(error.gap)}</strong> : write(error.gap),
            `${write(error.low)} ${chart.to} ${write(error.high)}`,
            verdictOf(context, error),
          ];
        })}
      />
    </Part>
  );
}

function meanText(context: ReportContext, cell: MeanCell): string {
  if (cell.withheld) return textsOf(context).withheld;
  return `${decimal(cell.mean, context.language)} (n=${whole(cell.n, context.language)})`;
}

function verdictOf(context: ReportContext, { clear, gap }: Gap): string {
  const texts = textsOf(context).alignment;
  if (!clear) return texts.unclear;
  return gap > 0 ? texts.tooHigh : texts.tooLow;
}
