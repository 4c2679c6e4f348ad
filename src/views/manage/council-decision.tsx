import {
  type CouncilDecision,
  kindsOf,
  type Recorder,
} from '../../core/ballot/council-decision.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { decisionForm } from '../../forms/council-decision.ts';
import type { Problem } from '../../forms/problem.ts';
import { councilTexts } from '../../texts/council.ts';
import { ChoiceField, type FormValues, showForm, TextArea, TextField } from '../form/fields.tsx';

export interface CouncilDecisionProps {
  language: Language;
  decision: CouncilDecision | null;
  /** What an older version wrote into the terms themselves. */
  inTerms: { decision: string; date: string } | null;
  /** Who may write it down here, and where the form is sent; null once the wave is open. */
  writing: { by: Recorder; path: string; today: string } | null;
  values?: FormValues;
  problems?: Problem[];
}

/** What the works council said of a wave, and the form to write it down before the wave opens. */
export function CouncilDecisionPart(props: CouncilDecisionProps) {
  const { language, decision, inTerms, writing } = props;
  const texts = councilTexts[language].decision;
  const isOthers = writing?.by === 'hr' && decision?.recordedBy === 'council';
  return (
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">{texts.title}</h2>
      <p>{decisionInWords(decision, inTerms, language)}</p>
      {decision?.opinion ? (
        <blockquote>
          {decision.opinion.split(/\n+/).map((line) => (
            <p>{line}</p>
          ))}
        </blockquote>
      ) : null}
      {writing && isOthers ? <p class="hint">{texts.own}</p> : null}
      {writing && !isOthers ? <DecisionForm {...props} writing={writing} /> : null}
    </section>
  );
}

function DecisionForm(
  props: CouncilDecisionProps & { writing: NonNullable<CouncilDecisionProps['writing']> },
) {
  const { language, decision, writing, problems } = props;
  const { by, path, today } = writing;
  const texts = councilTexts[language].decision;
  const before: FormValues = decision
    ? { kind: [decision.kind], decidedOn: [decision.decidedOn], opinion: [decision.opinion] }
    : {};
  const form = showForm(
    decisionForm(by, today),
    { values: props.values ?? before, ...(problems ? { problems } : {}) },
    language,
  );
  return (
    <form method="post" action={path} class="no-print">
      <p class="hint">{texts.lead[by]}</p>
      <ChoiceField
        form={form}
        name="kind"
        type="radio"
        label={texts.kind}
        options={kindsOf[by].map((value) => ({ value, label: texts.kinds[value] }))}
      />
      <TextField
        form={form}
        name="decidedOn"
        type="date"
        max={today}
        label={texts.decidedOn}
        narrow
      />
      <TextArea form={form} name="opinion" label={texts.opinion} hint={texts.opinionHint} />
      <div class="row">
        <button type="submit">{texts.submit}</button>
      </div>
    </form>
  );
}

/** What was decided, when, and who wrote it down, as one or two sentences. */
export function decisionInWords(
  decision: CouncilDecision | null,
  inTerms: CouncilDecisionProps['inTerms'],
  language: Language,
): string {
  const texts = councilTexts[language];
  if (decision) {
    const { kind, decidedOn, recordedBy } = decision;
    const said = fill(texts.decision.said[kind], { date: day(decidedOn, language) });
    return `${said} ${texts.decision.recordedBy[recordedBy]}`;
  }
  return inTerms
    ? fill(texts.asked.decisionValue, { ...inTerms, date: day(inTerms.date, language) })
    : texts.decision.none;
}
