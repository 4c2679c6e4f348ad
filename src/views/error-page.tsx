import { fill, isOfDesk, type Language, type StaffLanguage } from '../core/language/language.ts';
import { accountTexts } from '../texts/account.ts';
import { errorTexts } from '../texts/errors.ts';
import { mailDeskTexts } from '../texts/mail-desk.ts';
import { manageTexts } from '../texts/manage.ts';
import { refusalTexts } from '../texts/refusals.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { headingOf } from './error-heading.ts';
import { mailAnswer } from './mail-answer.ts';
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
  /** What somebody typed in the form that was refused. */
  typed?: readonly string[];
}

/** What went wrong in plain words, and what to do about it. */
export function ErrorPage(props: ErrorPageProps) {
  const { language, languageLinks, code, details, status, next, typed = [] } = props;
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
      {typed.length > 0 && isOfDesk(language) ? <Typed language={language} typed={typed} /> : null}
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

function Typed({ language, typed }: { language: Language; typed: readonly string[] }) {
  const texts = errorTexts[language].typed;
  return (
    <section class="stack">
      <h2>{texts.title}</h2>
      <p>{texts.hint}</p>
      {typed.map((words) => (
        <p class="typed" dir="auto">
          {words}
        </p>
      ))}
    </section>
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
    title: texts.titles[headingOf(code, status)],
    sentence: fill(own ?? texts.fallback, inOwnWords(language, code, details)),
    known: own !== undefined,
  };
}

/** What is not in words yet of what went wrong: where a wave stands, why a mail server took no letter. */
function inOwnWords(
  language: StaffLanguage,
  code: string,
  details: ErrorPageProps['details'],
): ErrorPageProps['details'] {
  const { reason, state } = details;
  if (!isOfDesk(language)) return details;
  if (code === 'wave.state') return { state: stateInWords(language, String(state)) };
  if (code !== 'mail.unsent' || typeof reason !== 'string') return details;
  const { unsent, codes } = mailDeskTexts[language];
  return { reason: mailAnswer(language, reason, { ...codes, ...unsent }) };
}

function stateInWords(language: Language, state: string): string {
  const words: Record<string, string> = manageTexts[language].states;
  return words[state] ?? state;
}
