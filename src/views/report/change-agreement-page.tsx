import type { Language } from '../../core/language/language.ts';
import { changeAgreementForm } from '../../forms/agreement.ts';
import { nameIn } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { type FormValues, Hidden, showForm } from '../form/fields.tsx';
import { ErrorSummary } from '../form/problems.tsx';
import { PlainPage } from '../plain-frame.tsx';
import type { Reminding } from './agreeing.ts';
import { AgreementFields } from './agreement-fields.tsx';

export interface ChangeAgreementProps {
  language: Language;
  organisation: string;
  /** Title of the theme the agreement is about. */
  measure: string;
  values: FormValues;
  problems: Problem[];
  action: string;
  back: string;
  /** Names the press of the form. */
  once: string;
  /** How often the agreement had been changed when this page was made. */
  seen: number;
  reminding: Reminding | null;
  /** What it says now, where somebody else changed it while this form was open. */
  overtaken?: string;
}

/** Changes what was agreed, who does it and by when; the theme stays. */
export function ChangeAgreementPage(props: ChangeAgreementProps) {
  const { language, values, problems } = props;
  const texts = agreeTexts[language];
  const form = showForm(changeAgreementForm, { values, problems }, language);
  const labels = { ...texts, text: texts.what };
  return (
    <PlainPage
      language={language}
      title={texts.changeTitle}
      organisation={{ name: props.organisation }}
      above={props.measure}
      lead={texts.changeHelp}
      styles={['manage.css']}
      scripts={['forms.js']}
      signedIn
    >
      <ErrorSummary problems={problems} labels={labels} language={language} />
      {props.overtaken ? (
        <div class="notice notice-bad" role="alert">
          <p>{texts.overtaken}</p>
          <p>
            <strong>{props.overtaken}</strong>
          </p>
        </div>
      ) : null}
      <form method="post" action={props.action}>
        <Hidden name={nameIn(changeAgreementForm, 'once')} value={props.once} />
        <Hidden name={nameIn(changeAgreementForm, 'seen')} value={props.seen} />
        <AgreementFields form={form} reminding={props.reminding} />
        <div class="row">
          <button type="submit">{texts.save}</button>
          <a class="button button-secondary" href={props.back}>
            {texts.leave}
          </a>
        </div>
      </form>
    </PlainPage>
  );
}
