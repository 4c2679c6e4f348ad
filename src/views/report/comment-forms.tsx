import { quoted } from '../../core/language/language.ts';
import { commentThemes } from '../../core/report/comments/themes.ts';
import { commentsAsked, nameOf } from '../../forms/asked-views.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { reportDepthTexts } from '../../texts/report-depth.ts';
import { Hidden } from '../form/fields.tsx';
import type { ReportContext } from './report-context.ts';

/** Looks for words in the comments, and for those of one theme. */
export function SearchComments({ context, search }: { context: ReportContext; search: string }) {
  const texts = reportDepthTexts[context.language].comments;
  const { theme } = context;
  const [path, query] = context.link('comments').split('?');
  return (
    <search class="no-print">
      <form method="get" action={path} class="inline">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <div class="field">
          <label for="search">{texts.search}</label>
          <input
            type="search"
            id="search"
            name={nameOf(commentsAsked, 'q')}
            value={search}
            maxlength={100}
          />
        </div>
        <div class="field">
          <label for="theme">{texts.theme}</label>
          <select id="theme" name={nameOf(commentsAsked, 'theme')}>
            <option value="">{texts.everyTheme}</option>
            {commentThemes.map((id) => (
              <option value={id} selected={id === theme}>
                {texts.themes[id]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{texts.searchButton}</button>
        {search || theme ? <a href={context.link('comments')}>{texts.clear}</a> : null}
      </form>
    </search>
  );
}

const longestName = 60;

/** For HR: to the question whether a comment should leave every view and file. */
export function WithdrawComment(props: { context: ReportContext; comment: string; text: string }) {
  const { context, comment, text } = props;
  const texts = agreeTexts[context.language];
  const [path, query = ''] = (context.withdrawing ?? '').split('?');
  const asked = new URLSearchParams(query);
  asked.set('comment', comment);
  const name = text.length > longestName ? `${text.slice(0, longestName).trimEnd()}…` : text;
  return (
    <a class="no-print small" href={`${path}?${asked}`}>
      {texts.withdraw}
      <span class="visually-hidden"> {quoted(name, context.language)}</span>
    </a>
  );
}
