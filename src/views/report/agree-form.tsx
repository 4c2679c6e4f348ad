import { fill } from '../../core/language/language.ts';
import type { ReportAgreement } from '../../core/report/agreements/report-agreement.ts';
import { measuredScales } from '../../core/report/figures/measures.ts';
import { titleOf } from '../../core/report/model/reader.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { staffAgreementTexts } from '../../texts/staff-agreements.ts';
import type { Agreeing } from './agreeing.ts';
import { Section } from './part-views.tsx';
import { type ReportContext, sourceOf } from './report-context.ts';

/** Makes one more agreement; says so when three were agreed. */
export function AgreeForm({ context, agreeing }: { context: ReportContext; agreeing: Agreeing }) {
  const texts = agreeTexts[context.language];
  const { release, definition } = context.scope;
  const staffPage = (
    <p class="no-print">
      <a href={agreeing.staffPage}>{texts.staffPage}</a>
    </p>
  );
  if (agreeing.left <= 0) {
    return (
      <>
        <p class="soft no-print">{texts.enough}</p>
        {staffPage}
      </>
    );
  }
  return (
    <Section title={texts.title}>
      {staffPage}
      <p class="soft">{fill(texts.left, { n: agreeing.left })}</p>
      <form method="post" action={`${agreeing.path}${agreeing.query}`} class="no-print">
        <input type="hidden" name="once" value={agreeing.once} />
        <div class="field">
          <label for="text">{texts.what}</label>
          <input id="text" name="text" type="text" maxlength={200} required />
        </div>
        <div class="field">
          <label for="measure">{texts.measure}</label>
          <select id="measure" name="measure">
            {measuredScales(release, definition).map(({ measure }) => (
              <option value={measure.id}>{titleOf(sourceOf(context), measure)}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="owner">{texts.owner}</label>
          <p class="hint" id="owner-hint">
            {texts.ownerHint}
          </p>
          <input
            id="owner"
            name="owner"
            type="text"
            maxlength={80}
            aria-describedby="owner-hint"
            required
          />
        </div>
        <div class="field">
          <label for="due">{texts.due}</label>
          <input id="due" name="due" type="date" required />
        </div>
        <div class="field">
          <label for="review">{texts.review}</label>
          <input id="review" name="review" type="date" />
        </div>
        <div class="row">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
    </Section>
  );
}

/** Notes how far an agreement is. */
export function StatusForm(props: {
  context: ReportContext;
  agreeing: Agreeing;
  agreement: ReportAgreement;
}) {
  const { context, agreeing, agreement } = props;
  if (!agreeing.own.includes(agreement.id)) return null;
  const texts = agreeTexts[context.language];
  const { states } = staffAgreementTexts[context.language];
  const field = `status-${agreement.id}`;
  const path = `${agreeing.path}/${agreement.id}`;
  return (
    <form method="post" action={`${path}${agreeing.query}`} class="inline no-print">
      <div class="field">
        <label for={field}>{texts.status}</label>
        <select id={field} name="status">
          {(['open', 'busy', 'done', 'stopped'] as const).map((status) => (
            <option value={status} selected={status === agreement.status}>
              {states[status]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button-secondary">
        {texts.note}
      </button>
      <a href={`${path}/change${agreeing.query}`}>
        {texts.change}
        <span class="visually-hidden"> “{agreement.text}”</span>
      </a>
    </form>
  );
}
