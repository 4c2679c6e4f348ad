import { fill } from '../../core/language/language.ts';
import { decimal, whole } from '../../core/language/numbers.ts';
import { drivenFront } from '../../core/report/alignment/driven-front.ts';
import { Part, TableFrame } from './parts.tsx';
import { nameOf, type ReportContext, textsOf, titleOf } from './report-context.ts';

/** Whether the front is driven while the organisation behind it does not answer. */
export function DrivenFrontPart({ context }: { context: ReportContext }) {
  const model = drivenFront(context.scope);
  if (!model) return null;
  const { chain, chart } = textsOf(context);
  const texts = chain.driven;
  const { language } = context;
  return (
    <Part title={texts.title}>
      <p>{fill(texts.lead, { group: nameOf(context, model.name) })}</p>
      <TableFrame
        label={texts.title}
        head={[chart.subject, texts.part, texts.mean, chart.interval, chart.people]}
        rows={model.rows.map(({ measure, part, cell }) => [
          titleOf(context, measure),
          texts[part],
          cell.withheld ? chart.withheld : decimal(cell.mean, language, 1),
          cell.withheld || cell.low === null || cell.high === null
            ? chart.withheld
            : `${decimal(cell.low, language)} ${chart.to} ${decimal(cell.high, language)}`,
          cell.withheld ? chart.withheld : whole(cell.n, language),
        ])}
      />
      <p>{model.heldUp ? texts.heldUp : texts.even}</p>
    </Part>
  );
}
