import { fill, quoted } from '../../core/language/language.ts';
import {
  agreementStates,
  type ReportAgreement,
} from '../../core/report/agreements/report-agreement.ts';
import { measuredScales } from '../../core/report/figures/measures.ts';
import type { Part } from '../../core/report/model/page.ts';
import { titleOf } from '../../core/report/model/reader.ts';
import { agreementForm, statusForm } from '../../forms/agreement.ts';
import { nameIn } from '../../forms/form.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { staffAgreementTexts } from '../../texts/staff-agreements.ts';
import { Hidden, SelectField, showForm } from '../form/fields.tsx';
import { ErrorSummary } from '../form/problems.tsx';
import type { Agreeing } from './agreeing.ts';
import { AgreementFields } from './agreement-fields.tsx';
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
  const options = measuredScales(release, definition).map(({ measure }) => ({
    value: measure.id,
    label: titleOf(sourceOf(context), measure),
  }));
  const { language } = context;
  const schema = agreementForm(options.map(({ value }) => value));
  const form = showForm(schema, agreeing.filled ?? {}, language);
  const labels = { ...texts, text: texts.what };
  return (
    <Section title={texts.title}>
      <ErrorSummary problems={form.problems} labels={labels} language={language} />
      {staffPage}
      <p class="soft">{fill(texts.left, { n: agreeing.left })}</p>
      <form method="post" action={`${agreeing.path}${agreeing.query}`} class="no-print">
        <Hidden name={nameIn(schema, 'once')} value={agreeing.once} />
        <AgreementFields form={form} reminding={agreeing.reminding}>
          <SelectField form={form} name="measure" label={texts.measure} options={options} />
        </AgreementFields>
        <div class="row">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
    </Section>
  );
}

/** Agrees something beside the figures of a theme; says nothing when three were agreed. */
export function AgreeHere(props: {
  context: ReportContext;
  agreeing: Agreeing;
  part: Extract<Part, { kind: 'agree' }>;
}) {
  const { context, agreeing, part } = props;
  if (agreeing.left <= 0) return null;
  const { language } = context;
  const texts = agreeTexts[language];
  const schema = agreementForm([part.theme]);
  const form = { ...showForm(schema, {}, language), prefix: `${part.theme}-` };
  return (
    <details class="no-print agree-here">
      <summary>{fill(texts.here, { measure: part.about })}</summary>
      <form method="post" action={`${agreeing.path}${agreeing.query}`} class="stack">
        {part.ideas.length > 0 ? (
          <div class="soft small">
            <p>{texts.hereIdeas}</p>
            <ul>
              {part.ideas.map((idea) => (
                <li>{idea}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <Hidden name={nameIn(schema, 'once')} value={agreeing.once} />
        <Hidden name={nameIn(schema, 'measure')} value={part.theme} />
        <AgreementFields form={form} reminding={agreeing.reminding} />
        <div class="row">
          <button type="submit">{texts.submit}</button>
        </div>
      </form>
    </details>
  );
}

/** Notes how far an agreement is; one of an earlier wave says where that is done. */
export function StatusForm(props: {
  context: ReportContext;
  agreeing: Agreeing;
  agreement: ReportAgreement;
}) {
  const { context, agreeing, agreement } = props;
  const texts = agreeTexts[context.language];
  const elsewhere = agreeing.earlier[agreement.id];
  if (elsewhere) {
    return (
      <p class="no-print">
        <a href={elsewhere}>{texts.elsewhere}</a>
      </p>
    );
  }
  if (!agreeing.own.includes(agreement.id)) return null;
  const { states } = staffAgreementTexts[context.language];
  const field = `status-${agreement.id}`;
  const path = `${agreeing.path}/${agreement.id}`;
  return (
    <form method="post" action={`${path}${agreeing.query}`} class="inline no-print">
      <div class="field">
        <label for={field}>{texts.status}</label>
        <select id={field} name={nameIn(statusForm, 'status')}>
          {agreementStates.map((status) => (
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
        <span class="visually-hidden"> {quoted(agreement.text, context.language)}</span>
      </a>
    </form>
  );
}
