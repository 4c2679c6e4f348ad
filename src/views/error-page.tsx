import { fill, isOfDesk, type StaffLanguage } from '../core/language/language.ts';
import { errorTexts } from '../texts/errors.ts';
import { type RefusalTexts, refusalTexts } from '../texts/refusals.ts';
import { PlainPage } from './plain-frame.tsx';

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
  const { title, sentence, known } = inWords(language, code, details, status);
  return (
    <PlainPage
      language={language}
      title={title}
      lead={sentence}
      languageLinks={languageLinks ?? {}}
    >
      {known ? null : (
        <p class="hint">
          <code>{code}</code>
        </p>
      )}
    </PlainPage>
  );
}

/** A refusal in words; one that has none of its own says what always helps. */
export function inWords(
  language: StaffLanguage,
  code: string,
  details: ErrorPageProps['details'],
  status: number,
) {
  const texts = refusalTexts[language];
  const own =
    texts.codes[code] ?? (isOfDesk(language) ? errorTexts[language].codes[code] : undefined);
  return {
    title: texts.titles[kindOf(status)],
    sentence: fill(own ?? texts.fallback, details),
    known: own !== undefined,
  };
}

function kindOf(status: number): keyof RefusalTexts['titles'] {
  if (status === 404) return 'notFound';
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'trouble' : 'mistake';
}
