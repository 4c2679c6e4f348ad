import type { Language } from '../core/language/language.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { Layout } from './layout.tsx';

export interface SignInPageProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
}

/**
 * Where a one-time link leads. Its token stands behind the `#`, which no server sees; the script
 * puts it in the form, and without script it can be pasted.
 */
export function SignInPage({ language, languageLinks }: SignInPageProps) {
  const texts = signInTexts[language];
  return (
    <Layout
      language={language}
      title={texts.title}
      area="plain"
      scripts={['sign-in.js']}
      languageLinks={languageLinks}
    >
      <div class="stack">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <form method="post" action="/sign-in" id="sign-in">
          <div class="field">
            <label for="token">{texts.link}</label>
            <p class="hint" id="token-hint">
              {texts.hint}
            </p>
            <input
              id="token"
              name="token"
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
      </div>
    </Layout>
  );
}
