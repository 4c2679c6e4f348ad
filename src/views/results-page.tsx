import { fill, type Language } from '../core/language/language.ts';
import { day } from '../core/language/numbers.ts';
import { resultsTexts } from '../texts/results.ts';
import { AccountLink } from './account-link.tsx';
import { PasskeyOffer } from './passkey-offer.tsx';
import { PlainPage } from './plain-frame.tsx';
import { type AgreementToReview, ToReview } from './to-review.tsx';

export interface ResultsPageProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
  /** Reports this reader may open. */
  reports: {
    id: string;
    title: string;
    /** The units that it is about for this reader; none where it is the whole organisation. */
    units: readonly string[];
  }[];
  /** Reports that become visible later, with the ISO moment. */
  coming: { title: string; from: string }[];
  /** Agreements in them, of this reader's scope, whose day has come. */
  toReview?: AgreementToReview[];
  offersPasskey?: boolean;
}

/** Where a viewer arrives: the reports there are, and since when the others will be. */
export function ResultsPage(props: ResultsPageProps) {
  const { language, languageLinks, reports, coming, toReview = [] } = props;
  const texts = resultsTexts[language];
  return (
    <PlainPage
      language={language}
      title={texts.title}
      languageLinks={languageLinks}
      foot={<AccountLink language={language} />}
    >
      {props.offersPasskey ? <PasskeyOffer language={language} /> : null}
      <ToReview agreements={toReview} language={language} />
      {reports.length === 0 ? <p>{texts.none}</p> : null}
      {reports.flatMap(({ id, title, units }) =>
        (units.length < 2 ? [null] : units).map((unit) => (
          <p>
            <a
              class="button"
              href={`/results/${id}${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`}
            >
              {unit ? `${title} · ${unit}` : title}
            </a>
          </p>
        )),
      )}
      {coming.map(({ title, from }) => (
        <p>{fill(texts.coming, { title, date: day(from, language) })}</p>
      ))}
    </PlainPage>
  );
}
