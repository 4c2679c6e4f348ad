import { fill, type Language } from '../core/language/language.ts';
import { day } from '../core/language/numbers.ts';
import { toReviewTexts } from '../texts/to-review.ts';

/** An agreement whose day to look at it has come. */
export interface AgreementToReview {
  wave: string;
  unit: string;
  text: string;
  owner: string;
  /** The day itself, such as 2026-11-21. */
  day: string;
}

const mostShown = 20;

/** Reminds whoever is here of agreements to look at; each leads to where its progress is noted. */
export function ToReview(props: { agreements: AgreementToReview[]; language: Language }) {
  const { agreements, language } = props;
  const texts = toReviewTexts[language];
  if (agreements.length === 0) return null;
  const more = agreements.length - mostShown;
  return (
    <section class="notice" aria-labelledby="to-review">
      <h2 id="to-review">{texts.title}</h2>
      <p>{texts.lead}</p>
      <ul>
        {agreements.slice(0, mostShown).map((one) => (
          <li>
            <a href={pathOf(one)}>{one.text}</a>{' '}
            {fill(texts.line, {
              owner: one.owner,
              unit: one.unit || texts.organisation,
              day: day(one.day, language),
            })}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{fill(texts.more, { n: more })}</p> : null}
    </section>
  );
}

function pathOf({ wave, unit }: AgreementToReview): string {
  return `/results/${wave}/agreements${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`;
}
