import type { Language } from '../../core/language/language.ts';
import { say } from '../../core/language/language.ts';
import type { ReleasedComment } from '../../core/report/comments/find-comment.ts';
import { withdrawForm, withdrawReasons } from '../../forms/comments.ts';
import { nameIn } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { logWordTexts } from '../../texts/log-words.ts';
import { ChoiceField, Hidden, showForm } from '../form/fields.tsx';
import { ErrorSummary } from '../form/problems.tsx';
import { PlainPage } from '../plain-frame.tsx';

export interface ConfirmWithdrawProps {
  language: Language;
  organisation: string;
  comment: ReleasedComment;
  /** Where the form goes, and where all comments are. */
  action: string;
  back: string;
  problems: Problem[];
}

/** Asks once more before a comment leaves every view and file: which one it is, and why. */
export function ConfirmWithdrawPage(props: ConfirmWithdrawProps) {
  const { language, comment, problems } = props;
  const texts = agreeTexts[language];
  const { reason } = logWordTexts[language].values;
  const form = showForm(withdrawForm, { problems }, language);
  return (
    <PlainPage
      language={language}
      title={texts.withdrawTitle}
      organisation={{ name: props.organisation }}
      styles={['manage.css']}
      scripts={['forms.js']}
      signedIn
    >
      <ErrorSummary
        problems={problems}
        labels={{ reason: texts.withdrawWhy }}
        language={language}
      />
      <p class="eyebrow">{say(comment.question, language)}</p>
      <blockquote class="card">
        <p dir="auto">{comment.text}</p>
      </blockquote>
      <p>{texts.withdrawHelp}</p>
      <form method="post" action={props.action}>
        <Hidden name={nameIn(withdrawForm, 'comment')} value={comment.id} />
        <ChoiceField
          form={form}
          name="reason"
          type="radio"
          label={texts.withdrawWhy}
          options={withdrawReasons.map((value) => ({ value, label: reason[value] }))}
        />
        <div class="row">
          <button type="submit" class="button-danger">
            {texts.withdrawSure}
          </button>
          <a class="button button-secondary" href={props.back}>
            {texts.keep}
          </a>
        </div>
      </form>
    </PlainPage>
  );
}
