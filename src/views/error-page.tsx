import { fill, isOfDesk, type StaffLanguage } from '../core/language/language.ts';
import { errorTexts } from '../texts/errors.ts';
import { type RefusalTexts, refusalTexts } from '../texts/refusals.ts';
import { Layout } from './layout.tsx';

export interface ErrorPageProps {
  language: StaffLanguage;
  languageLinks?: Partial<Record<StaffLanguage, string>>;
  /** Stable code, such as `link.unknown`. */
  code: string;
  details: Record<string, string | number>;
  status: number;
}

/** What went wrong in plain words, and what to do about it. */
export function ErrorPage({ language, languageLinks, code, details, status }: ErrorPageProps) {
  const texts = refusalTexts[language];
  const sentence =
    texts.codes[code] ?? (isOfDesk(language) ? errorTexts[language].codes[code] : undefined);
  const title = texts.titles[kindOf(status)];
  return (
    <Layout language={language} title={title} area="plain" languageLinks={languageLinks ?? {}}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="lead">{fill(sentence ?? texts.fallback, details)}</p>
        {sentence ? null : (
          <p class="hint">
            <code>{code}</code>
          </p>
        )}
      </div>
    </Layout>
  );
}

function kindOf(status: number): keyof RefusalTexts['titles'] {
  if (status === 404) return 'notFound';
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'trouble' : 'mistake';
}
