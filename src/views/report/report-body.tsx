import { describePage, type ReportPageId } from '../../core/report/report-pages.ts';
import { AgreeForm } from './agree-form.tsx';
import { SearchComments } from './comment-forms.tsx';
import { Parts } from './parts.tsx';
import { type ReportContext, sourceOf } from './report-context.ts';

/** The content of one page, without its frame; forms stand only where this reader may use them. */
export function ReportBody({ context, page }: { context: ReportContext; page: ReportPageId }) {
  const source = sourceOf(context);
  const { title, lead, parts } = describePage(page, source);
  const { agreeing, search } = context;
  return (
    <>
      <div class="stack tight">
        <h1>{title}</h1>
        <p class="lead soft">{lead}</p>
      </div>
      {page === 'comments' && search !== undefined ? (
        <SearchComments context={context} search={search} />
      ) : null}
      <Parts reader={{ ...context, ...source }} parts={parts} />
      {page === 'agreements' && agreeing ? (
        <AgreeForm context={context} agreeing={agreeing} />
      ) : null}
    </>
  );
}
