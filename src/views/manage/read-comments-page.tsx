import { say, type Text } from '../../core/language/language.ts';
import { readCommentsForm } from '../../forms/comments.ts';
import { nameIn } from '../../forms/form.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import { Hidden } from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';

export interface ReadCommentsProps {
  frame: Frame;
  wave: WaveHead;
  /** What would be published and was not shown before, in no order that says anything. */
  questions: { title: Text; comments: { id: string; text: string }[] }[];
  /** Ids of what was shown before, and of what was left out of it. */
  seen: readonly string[];
  leftOut: readonly string[];
}

/**
 * `/manage/waves/:id/open-box/comments`: the open answers that would be published, each of which may
 * be left out (posts `seen` and `leave` to itself, and so publishes).
 */
export function ReadCommentsPage({ frame, wave, questions, seen, leftOut }: ReadCommentsProps) {
  const { language } = frame;
  const texts = serverOpenedTexts[language].read;
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      styles={['key-holder.css']}
    >
      <p>{seen.length > 0 ? texts.newHelp : texts.help}</p>
      <form method="post" action={frame.path} class="stack">
        {seen.map((id) => (
          <Hidden name={nameIn(readCommentsForm, 'seen')} value={id} />
        ))}
        {leftOut.map((id) => (
          <Hidden name={nameIn(readCommentsForm, 'leave')} value={id} />
        ))}
        {questions.map(({ title, comments }, at) => (
          <section class="stack" aria-labelledby={`question-${at}`}>
            <h2 id={`question-${at}`}>{say(title, language)}</h2>
            <ul class="comments">
              {comments.map(({ id, text }) => (
                <li class="card comment">
                  <p id={`text-${at}-${id}`} class="comment-text">
                    {text}
                  </p>
                  <Hidden name={nameIn(readCommentsForm, 'seen')} value={id} />
                  <label class="leave-out">
                    <input
                      type="checkbox"
                      name={nameIn(readCommentsForm, 'leave')}
                      value={id}
                      aria-describedby={`text-${at}-${id}`}
                    />
                    <span>{texts.leaveOut}</span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="notice">{texts.careful}</p>
        <div class="row">
          <button type="submit">{texts.publish}</button>
          <a class="button button-secondary" href={wavePath(wave.id)}>
            {texts.later}
          </a>
        </div>
      </form>
    </ManagePage>
  );
}
