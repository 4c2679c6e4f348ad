import type { Redactions } from '../../../core/disclosure/protect/comments.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { button, lead, row, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** The texts of one open question that would be published. */
export interface Question {
  title: string;
  texts: string[];
}

interface CommentsProps {
  questions: Question[];
  /** Whether these came in because others were left out. */
  more: boolean;
  /** What was chosen, for every text shown. */
  onDone: (redactions: Redactions) => Promise<void>;
}

/** An answer may be called `__proto__`; as an entry it is a name like any other. */
function redactionsFor(leftOut: ReadonlySet<string>): Redactions {
  return Object.fromEntries([...leftOut].map((text) => [text, null]));
}

/** Reading the comments one by one; each may be left out. */
export function commentsScreen(session: Session, props: CommentsProps): HTMLElement {
  const words = session.texts.comments;
  const out = new Set<string>();
  const total = props.questions.reduce((sum, { texts }) => sum + texts.length, 0);
  const count = h('p', { class: 'soft', 'aria-live': 'polite' });
  const tell = () => {
    count.textContent = fill(words.count, { n: total, out: out.size });
  };
  tell();
  const choose = (text: string, leaveOut: boolean) => {
    if (leaveOut) out.add(text);
    else out.delete(text);
    tell();
  };
  return screen(
    session,
    { path: 'opening', step: 'comments' },
    words.title,
    lead(words.lead),
    h('p', {}, props.more ? words.newHelp : words.help),
    ...props.questions.map((question, at) =>
      h(
        'section',
        { class: 'stack', 'aria-labelledby': `question-${at}` },
        h('h2', { id: `question-${at}` }, question.title),
        h(
          'ul',
          { class: 'comments' },
          ...question.texts.map((text, place) =>
            comment(`comment-${at}-${place}`, text, words.leaveOut, choose),
          ),
        ),
      ),
    ),
    h('p', { class: 'notice' }, words.careful),
    count,
    row(button(words.done, () => props.onDone(redactionsFor(out)), 'large')),
  );
}

function comment(
  id: string,
  text: string,
  label: string,
  choose: (text: string, leaveOut: boolean) => void,
): HTMLElement {
  const said = h('p', { id: `${id}-text`, class: 'comment-text' }, text);
  const box = h('input', {
    type: 'checkbox',
    id,
    'aria-describedby': `${id}-text`,
    onchange: () => {
      card.classList.toggle('left-out', box.checked);
      choose(text, box.checked);
    },
  });
  const card = h(
    'li',
    { class: 'card comment' },
    said,
    h('label', { class: 'leave-out', for: id }, box, h('span', {}, label)),
  );
  return card;
}
