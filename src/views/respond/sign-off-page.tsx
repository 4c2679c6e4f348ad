import type { StaffLanguage } from '../../core/language/language.ts';
import { mailTexts } from '../../texts/mail.ts';
import { PlainPage } from '../plain-frame.tsx';

/** Where a reminder's last link leads: one press ends reminders, and only a press does. */
export function SignOffPage(props: {
  language: StaffLanguage;
  languageLinks: Partial<Record<StaffLanguage, string>>;
  /** Whether it was pressed. */
  done: boolean;
}) {
  const texts = mailTexts[props.language].signOffPage;
  return (
    <PlainPage
      language={props.language}
      title={texts.title}
      scripts={['forms.js']}
      styles={['respond.css']}
      languageLinks={props.languageLinks}
    >
      {props.done ? (
        <p class="notice notice-good" role="status">
          {texts.done}
        </p>
      ) : (
        <form method="post" class="stack">
          <p class="lead">{texts.lead}</p>
          <div class="row">
            <button type="submit">{texts.press}</button>
          </div>
        </form>
      )}
    </PlainPage>
  );
}
