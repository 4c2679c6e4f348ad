import { agreeTexts } from '../../texts/agree.ts';
import { reportDepthTexts } from '../../texts/report-depth.ts';
import type { ReportContext } from './report-context.ts';

/** Looks for words in the comments. */
export function SearchComments({ context, search }: { context: ReportContext; search: string }) {
  const texts = reportDepthTexts[context.language].comments;
  const [path, query] = context.link('comments').split('?');
  return (
    <search class="no-print">
      <form method="get" action={path} class="inline">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="field">
          <label for="search">{texts.search}</label>
          <input type="search" id="search" name="q" value={search} maxlength={100} />
        </div>
        <button type="submit">{texts.searchButton}</button>
        {search ? <a href={context.link('comments')}>{texts.clear}</a> : null}
      </form>
    </search>
  );
}

/** For HR: takes a comment out of every view and file. */
export function WithdrawComment({ context, comment }: { context: ReportContext; comment: string }) {
  const texts = agreeTexts[context.language];
  return (
    <form method="post" action={context.withdrawing} class="inline no-print">
      <input type="hidden" name="comment" value={comment} />
      <button type="submit" class="button-quiet" title={texts.withdrawHelp}>
        {texts.withdraw}
        <span class="visually-hidden"> {comment}</span>
      </button>
    </form>
  );
}
