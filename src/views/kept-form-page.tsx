import { fill, type Language } from '../core/language/language.ts';
import { accountTexts } from '../texts/account.ts';
import { errorTexts } from '../texts/errors.ts';
import { refusalTexts } from '../texts/refusals.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { PlainPage } from './plain-frame.tsx';

/** A form as it was sent: where to, with what in it, and which files were chosen. */
export interface KeptForm {
  /** Why it was not taken: the visit was over, or somebody signed in here with another role. */
  cause: 'expired' | 'other role';
  action: string;
  texts: { name: string; value: string }[];
  files: { name: string; file: string }[];
}

/** For whoever sent a form and was not let through: all of it, to be sent again after signing in. */
export function KeptFormPage({ language, kept }: { language: Language; kept: KeptForm }) {
  const texts = errorTexts[language].kept;
  const { action, cause, files } = kept;
  const [title, lead] =
    cause === 'expired'
      ? [texts.title, accountTexts[language].signIn.expired]
      : [refusalTexts[language].titles.refused, texts.other];
  return (
    <PlainPage language={language} title={title} lead={lead} scripts={['forms.js']} signedIn>
      <form
        method="post"
        action={action}
        class="stack"
        {...(files.length > 0 && { enctype: 'multipart/form-data' })}
      >
        {kept.texts.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {files.map(({ name, file }, at) => (
          <div class="field">
            <label for={`file-${at}`}>{fill(texts.file, { file })}</label>
            <input type="file" id={`file-${at}`} name={name} />
          </div>
        ))}
        <div class="row">
          <a class="button button-secondary" href="/sign-in" target="_blank" rel="noopener">
            {signInTexts[language].title}
          </a>
          <button type="submit">{texts.send}</button>
        </div>
      </form>
    </PlainPage>
  );
}
