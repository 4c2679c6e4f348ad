import { fill } from '../../core/language/language.ts';
import { day, signed } from '../../core/language/numbers.ts';
import { AgreeForm, StatusForm } from './agree-form.tsx';
import { NothingShown, PageHead } from './parts.tsx';
import { depthOf, type ReportAction, type ReportContext } from './report-context.ts';
import { Suggestions } from './suggestions.tsx';
import { staffInWords } from './trend-words.ts';

/** What was agreed per unit, with the measured change beside it. */
export function ActionsPage({ context }: { context: ReportContext }) {
  const texts = depthOf(context).actions;
  const { actions = [], agreeing, actionsAsOf } = context;
  const units = [...new Set(actions.map((action) => action.unit))];
  return (
    <>
      <PageHead context={context} page="actions" lead={texts.lead} />
      {actionsAsOf ? (
        <p class="small soft">{fill(texts.asOf, { day: day(actionsAsOf, context.language) })}</p>
      ) : null}
      {actions.length === 0 ? <NothingShown text={texts.none} /> : null}
      {units.map((unit) => (
        <section class="stack">
          <h2>{unit}</h2>
          <ul class="cards">
            {actions
              .filter((action) => action.unit === unit)
              .map((action) => (
                <li>
                  <Action context={context} action={action} />
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

function Action({ context, action }: { context: ReportContext; action: ReportAction }) {
  const texts = depthOf(context).actions;
  const { language } = context;
  const { change } = action;
  return (
    <article class="card">
      <p class="eyebrow">{fill(texts.about, { measure: action.measure })}</p>
      <h3>{action.text}</h3>
      <dl class="facts">
        <dt>{texts.owner}</dt>
        <dd>{action.owner}</dd>
        <dt>{texts.due}</dt>
        <dd>{day(action.due, language)}</dd>
        <dt>{texts.status}</dt>
        <dd>{texts.states[action.status]}</dd>
        {action.review ? (
          <>
            <dt>{texts.review}</dt>
            <dd>{day(action.review, language)}</dd>
          </>
        ) : null}
      </dl>
      {change ? <p>{changeInWords(context, change)}</p> : null}
      {context.agreeing ? (
        <StatusForm context={context} agreeing={context.agreeing} action={action} />
      ) : null}
    </article>
  );
}

/** What was measured since the action, how surely, and among how many other people. */
function changeInWords(
  context: ReportContext,
  change: NonNullable<ReportAction['change']>,
): string {
  const { actions: texts, trend } = depthOf(context);
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
