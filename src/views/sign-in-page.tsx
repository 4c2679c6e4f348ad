import { fill, type Language } from '../core/language/language.ts';
import { day } from '../core/language/numbers.ts';
import { nameIn } from '../forms/form.ts';
import { signInForm } from '../forms/sign-in.ts';
import { accountTexts } from '../texts/account.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { PlainPage } from './plain-frame.tsx';

export interface SignInPageProps extends PlainProps {
  /** Whether the company's own sign-in is known here, or Cloudflare Access. */
  company: boolean;
  access: boolean;
  /** Whether codes are mailed here. */
  code: boolean;
}

interface PlainProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
}

/**
 * Where a one-time link leads. Its token stands behind the `#`, which no server sees; the script
 * puts it in the form, and without script it can be pasted. Only the button uses the link up.
 */
export function SignInPage({ language, languageLinks, company, access, code }: SignInPageProps) {
  const texts = signInTexts[language];
  const { signIn: passkey } = accountTexts[language];
  return (
    <PlainPage
      language={language}
      title={texts.title}
      lead={texts.lead}
      scripts={['forms.js', 'sign-in.js']}
      languageLinks={languageLinks}
    >
      <form method="post" action="/sign-in" id="sign-in">
        <p class="token-ready">{texts.ready}</p>
        <div class="field token-field">
          <label for="token">{texts.link}</label>
          <p class="hint" id="token-hint">
            {texts.hint}
          </p>
          <input
            id="token"
            name={nameIn(signInForm, 'token')}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="token-hint"
            required
          />
        </div>
        <div class="row">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
      <div class="row">
        <button
          type="button"
          class="button-secondary"
          id="use-passkey"
          data-failed={passkey.failed}
          hidden
        >
          {passkey.with}
        </button>
        <span role="status" id="passkey-status" />
      </div>
      {company || access ? (
        <div class="row">
          <a
            class="button button-secondary"
            href={company ? '/sign-in/company' : '/sign-in/access'}
            id="use-company"
          >
            {texts.company}
          </a>
        </div>
      ) : null}
      {code ? (
        <div class="row">
          <a class="button button-secondary" href="/sign-in/code">
            {texts.code.offer}
          </a>
        </div>
      ) : null}
    </PlainPage>
  );
}

export interface EarlyReaderPageProps extends PlainProps {
  /** What the wave is called. */
  wave: string;
  /** Until when the link works: ISO date-time. */
  until: string;
}

/** For a reader who comes before there is a report: the link was not used up. */
export function EarlyReaderPage({ language, languageLinks, wave, until }: EarlyReaderPageProps) {
  const { early } = signInTexts[language];
  return (
    <PlainPage
      language={language}
      title={early.title}
      lead={fill(early.lead, { wave })}
      languageLinks={languageLinks}
    >
      <p>{fill(early.kept, { date: day(until, language) })}</p>
    </PlainPage>
  );
}
