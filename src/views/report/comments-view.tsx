import type { Part, SaidComment } from '../../core/report/model/page.ts';
import { WithdrawComment } from './comment-forms.tsx';
import type { ReportContext } from './report-context.ts';

interface CommentsProps {
  part: Extract<Part, { kind: 'comments' }>;
  /** Where HR can withdraw one; null for others. */
  desk: ReportContext | null;
}

/** Comments by group, with the words by which they have their themes marked. */
export function Comments({ part, desk }: CommentsProps) {
  return (
    <>
      {part.groups.map(({ name, from, comments }) => (
        <div class="stack">
          <div>
            <h3>{name}</h3>
            <p class="small soft">{from}</p>
          </div>
          <ul class="comments">
            {comments.map((comment) => (
              <li id={comment.id}>
                <bdi>
                  <Marked comment={comment} />
                </bdi>
                {comment.why ? <p class="small soft">{comment.why}</p> : null}
                {desk?.withdrawing ? (
                  <WithdrawComment context={desk} comment={comment.id} text={comment.text} />
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Marked({ comment: { text, marks } }: { comment: SaidComment }) {
  return (
    <>
      {marks.map(([from, to], place) => (
        <>
          {text.slice(marks[place - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
