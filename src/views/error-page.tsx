import { fill, isOfDesk, type Language, type StaffLanguage } from '../core/language/language.ts';
import { accountTexts } from '../texts/account.ts';
import { errorTexts } from '../texts/errors.ts';
import { mailDeskTexts } from '../texts/mail-desk.ts';
import { type RefusalTexts, refusalTexts } from '../texts/refusals.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { PlainPage } from './plain-frame.tsx';

export interface ErrorPageProps {
  language: StaffLanguage;
  languageLinks?: Partial<Record<StaffLanguage, string>>;
  /** Stable code, such as `link.unknown`. */
  code: string;
  details: Record<string, string | number>;
  status: number;
  /** Where whoever signs in goes on. */
  next?: string;
}

/** What went wrong in plain words, and what to do about it. */
export function ErrorPage(props: ErrorPageProps) {
  const { language, languageLinks, code, details, status, next } = props;
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
      {next && isOfDesk(language) ? (
        <p>
          <a class="button button-secondary" href={next}>
            {nextWords(language, next)}
          </a>
        </p>
      ) : null}
    </PlainPage>
  );
}

function nextWords(language: Language, next: string): string {
  if (next === '/sign-in') return signInTexts[language].title;
  return next === '/account' ? accountTexts[language].title : errorTexts[language].back;
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
    sentence: fill(own ?? texts.fallback, inOwnWords(language, code, details)),
    known: own !== undefined,
  };
}

/** What is not in words yet of what went wrong: why a mail server took no letter. */
function inOwnWords(
  language: StaffLanguage,
  code: string,
  details: ErrorPageProps['details'],
): ErrorPageProps['details'] {
  const { reason } = details;
  if (code !== 'mail.unsent' || typeof reason !== 'string' || !isOfDesk(language)) return details;
  const { unsent, codes } = mailDeskTexts[language];
  const words: Record<string, string> = { ...codes, ...unsent };
  return { reason: words[reason] ?? fill(unsent.other, { code: reason }) };
}

function kindOf(status: number): keyof RefusalTexts['titles'] {
  if (status === 404) return 'notFound';
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'trouble' : 'mistake';
}
