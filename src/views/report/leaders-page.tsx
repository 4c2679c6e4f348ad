import { fill } from '../../core/language/language.ts';
import { leadersPage } from '../../core/report/items/leaders-module.ts';
import { AnswerCharts } from './answer-charts.tsx';
import { HowToRead, NothingShown, PageHead, Part } from './parts.tsx';
import { depthOf, partName, type ReportContext, textsOf } from './report-context.ts';

/** What leaders say about leading service. */
export function LeadersPage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).leaders;
  const { name, rows } = leadersPage(context.scope);
  return (
    <>
      <PageHead context={context} page="leaders" lead={texts.lead} />
      {!name || rows.length === 0 ? (
        <NothingShown text={texts.none} />
      ) : (
        <Part>
          <AnswerCharts
            context={context}
            id="leaders"
            title={fill(texts.chart, { group: partName(context, name) })}
            rows={rows.map((row) => ({ ...row, cell: row.answers }))}
          />
          <HowToRead context={context} text={textsOf(context).items.description} />
        </Part>
      )}
    </>
  );
}
