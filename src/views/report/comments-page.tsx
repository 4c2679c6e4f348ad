import { fill, say } from '../../core/language/language.ts';
import { whole } from '../../core/language/numbers.ts';
import { commentsPage } from '../../core/report/comments/comments.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { NothingShown, PageHead, Part } from './parts.tsx';
import { depthOf, nameOf, type ReportContext } from './report-context.ts';

/** The open answers, by question and by the group they come from, with a search over them. */
export function CommentsPage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).comments;
  const { scope, search = '', withdrawn = new Set<string>() } = context;
  const model = commentsPage(scope, withdrawn, search);
  const none = search ? fill(texts.nothing, { search }) : texts.none;
  return (
    <>
      <PageHead context={context} page="comments" lead={texts.lead} />
      {context.search === undefined ? null : <Search context={context} search={search} />}
      {model.shown === 0 ? <NothingShown text={none} /> : null}
      {model.questions
        .filter(({ groups }) => groups.length > 0)
        .map(({ item, groups }) => (
          <Part title={say(item.text, context.language)}>
            {groups.map(({ name, headcount, comments }) => (
              <div class="stack">
                <div>
                  <h3>{nameOf(context, name)}</h3>
                  <p class="small soft">
                    {fill(texts.from, { headcount: whole(headcount, context.language) })}
                  </p>
                </div>
                <ul class="comments">
                  {comments.map(({ id, text }) => (
                    <li id={id}>
                      {text}
                      {context.withdrawing ? <Withdraw context={context} comment={id} /> : null}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Part>
        ))}
    </>
  );
}

/** For HR: takes a comment out of every view and file. */
function Withdraw({ context, comment }: { context: ReportContext; comment: string }) {
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

function Search({ context, search }: { context: ReportContext; search: string }) {
  const texts = depthOf(context).comments;
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
