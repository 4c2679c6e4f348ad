import { fill } from '../../core/language/language.ts';
import { day, signed } from '../../core/language/numbers.ts';
import { staffAgreementTexts } from '../../texts/staff-agreements.ts';
import { AgreeForm, StatusForm } from './agree-form.tsx';
import { NothingShown, PageHead } from './parts.tsx';
import { depthOf, type ReportAgreement, type ReportContext } from './report-context.ts';
import { Suggestions } from './suggestions.tsx';
import { staffInWords } from './trend-words.ts';

/** What was agreed per unit, with the measured change beside it. */
export function AgreementsPage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).agreements;
  const { agreements = [], agreeing, agreementsAsOf } = context;
  const units = [...new Set(agreements.map((agreement) => agreement.unit))];
  return (
    <>
      <PageHead context={context} page="agreements" lead={texts.lead} />
      {agreementsAsOf ? (
        <p class="small soft">{fill(texts.asOf, { day: day(agreementsAsOf, context.language) })}</p>
      ) : null}
      {agreements.length === 0 ? <NothingShown text={texts.none} /> : null}
      {units.map((unit) => (
        <section class="stack">
          <h2>{unit}</h2>
          <ul class="cards">
            {agreements
              .filter((agreement) => agreement.unit === unit)
              .map((agreement) => (
                <li>
                  <Agreement context={context} agreement={agreement} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {agreeing ? <AgreeForm context={context} agreeing={agreeing} /> : null}
      <Suggestions context={context} />
    </>
  );
}

function Agreement({ context, agreement }: { context: ReportContext; agreement: ReportAgreement }) {
  const texts = depthOf(context).agreements;
  const { language } = context;
  const { change } = agreement;
  return (
    <article class="card">
      <p class="eyebrow">
        {fill(staffAgreementTexts[context.language].about, { measure: agreement.measure })}
      </p>
      <h3>{agreement.text}</h3>
      <dl class="facts">
        <dt>{texts.owner}</dt>
        <dd>{agreement.owner}</dd>
        <dt>{texts.due}</dt>
        <dd>{day(agreement.due, language)}</dd>
        <dt>{texts.status}</dt>
        <dd>{staffAgreementTexts[context.language].states[agreement.status]}</dd>
        {agreement.review ? (
          <>
            <dt>{texts.review}</dt>
            <dd>{day(agreement.review, language)}</dd>
          </>
        ) : null}
      </dl>
      {change ? <p>{changeInWords(context, change)}</p> : null}
      {context.agreeing ? (
        <StatusForm context={context} agreeing={context.agreeing} agreement={agreement} />
      ) : null}
    </article>
  );
}

/** What was measured since the agreement, how surely, and among how many other people. */
function changeInWords(
  context: ReportContext,
  change: NonNullable<ReportAgreement['change']>,
): string {
  const { agreements: texts, trend } = depthOf(context);
  const { language } = context;
  if (change.withheld) return texts.changeNotShown;
  const measured = fill(texts.change, {
    change: signed(change.change, language),
    low: signed(change.low, language),
    high: signed(change.high, language),
    verdict: change.clear ? trend.clear : trend.unclear,
  });
  const staff = change.staff ? staffInWords(context, change.staff) : trend.unknown;
  return [
    measured,
    ...(change.oneQuestion ? [texts.oneQuestion] : []),
    fill(texts.staff, { staff }),
  ].join(' ');
}
