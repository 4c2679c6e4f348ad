import type { Language } from '../core/language/language.ts';
import type { Filled } from '../forms/form.ts';
import { askCodeForm, codeForm } from '../forms/sign-in.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { showForm, TextField } from './form/fields.tsx';
import { ErrorSummary } from './form/problems.tsx';
import { Layout } from './layout.tsx';

export interface CodePageProps extends Filled {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
  /** Whether this browser asked for a code. */
  asked: boolean;
}

/** `/sign-in/code`: asks for a code by mail, and takes it. What is said is the same for every address. */
export function CodePage({ language, languageLinks, asked, ...filled }: CodePageProps) {
  const texts = signInTexts[language].code;
  return (
    <Layout
      language={language}
      title={texts.title}
      area="plain"
      languageLinks={languageLinks}
      scripts={['forms.js']}
    >
      <div class="stack">
        <h1>{texts.title}</h1>
        <ErrorSummary
          problems={filled.problems}
          labels={{ address: texts.address, code: texts.code }}
          language={language}
          stands={texts.stands}
        />
        {asked ? (
          <form method="post" action="/sign-in/code" class="stack">
            <p class="lead" role="status">
              {texts.asked}
            </p>
            <TextField
              form={showForm(codeForm, filled, language)}
              name="code"
              label={texts.code}
              hint={texts.hint}
              autocomplete="one-time-code"
              narrow
            />
            <div class="row">
              <button type="submit">{texts.enter}</button>
            </div>
          </form>
        ) : (
          <p class="lead">{texts.lead}</p>
        )}
        <form method="post" action="/sign-in/code/ask" class="stack">
          {asked ? <h2>{texts.again}</h2> : null}
          <TextField
            form={showForm(askCodeForm, filled, language)}
            name="address"
            label={texts.address}
            autocomplete="email"
          />
          <div class="row">
            <button type="submit" class={asked ? 'button-secondary' : undefined}>
              {texts.ask}
            </button>
          </div>
        </form>
        <p class="hint">
          {texts.others} <a href="/sign-in">{signInTexts[language].title}</a>
        </p>
      </div>
    </Layout>
  );
}
